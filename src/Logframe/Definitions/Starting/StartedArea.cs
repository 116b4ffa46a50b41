using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Starting;

/// <summary>An area of a framework that is being started, from its ONS code and its name.</summary>
/// <param name="Key">Made from the name.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Code">ONS code.</param>
/// <param name="Kind">Told by the first three signs of the code.</param>
internal sealed partial record StartedArea(string Key, string Name, string Code, AreaKind Kind)
{
    /// <summary>The nation that is compared with where no other is given.</summary>
    public static StartedArea England { get; } = new("england", "England", "E92000001", AreaKind.Country);

    /// <summary>Reads "E10000007 Derbyshire"; null for a text of another form.</summary>
    public static StartedArea? Read(string text)
    {
        var match = Form().Match(text.Trim());
        var (code, name) = (match.Groups["code"].Value.ToUpperInvariant(), match.Groups["name"].Value);
        return match.Success && KeyOf(name) is { Length: > 0 } key ? new StartedArea(key, name, code, KindOf(code)) : null;
    }

    /// <summary>True for a name of small letters, figures and hyphens.</summary>
    public static bool IsKey(string text) => text.Length > 0 && KeyOf(text) == text;

    /// <summary>"Derbyshire dales" for "derbyshire-dales".</summary>
    public static string TitleOf(string key) => char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');

    private static string KeyOf(string name) => NotOfAKey().Replace(name.ToLowerInvariant(), "-").Trim('-');

    private static AreaKind KindOf(string code) => code[1..3] switch
    {
        "92" => AreaKind.Country,
        "12" => AreaKind.Region,
        "10" or "06" or "08" or "09" => AreaKind.UpperTier,
        "07" => AreaKind.LowerTier,
        "54" => AreaKind.IntegratedCareBoard,
        _ => AreaKind.Other,
    };

    [GeneratedRegex("^(?<code>[A-Za-z][0-9]{8}) +(?<name>[^\\s].*)$")]
    private static partial Regex Form();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfAKey();
}
