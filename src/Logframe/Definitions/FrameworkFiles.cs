using System.Globalization;
using System.Text;
using Logframe.Core.Definition;

namespace Logframe.Definitions;

/// <summary>The files of a framework's folder: <c>framework.yaml</c>, one file per level, and perhaps a delivery plan, a budget and a risk register.</summary>
internal static class FrameworkFiles
{
    public const string Framework = "framework.yaml";
    public const string Goal = "goal.yaml";
    public const string Purpose = "purpose.yaml";

    /// <summary>How the promises are to be kept; a framework may do without.</summary>
    public const string Delivery = "delivery-plan.yaml";

    /// <summary>The sums that partners put beside each other; a framework may do without.</summary>
    public const string Budget = "budget.yaml";

    /// <summary>What may keep the partnership from its promises; a framework may do without.</summary>
    public const string Risks = "risk-register.yaml";

    /// <summary>The table of area codes, beside the folders of the frameworks that share it.</summary>
    public const string Editions = "../areas/editions.yaml";

    private const string OutcomePrefix = "outcome-";
    private const string Extension = ".yaml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Names of the YAML files in a folder, in the order of the framework.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(IsYaml).Order(FileOrder.Instance)];

    /// <summary>The name by which a framework is known: that of its folder.</summary>
    public static string IdOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>Which level a file holds and the code of that level; null for a name that no level has.</summary>
    public static (OutcomeLevel Level, string Code)? LevelOf(string file) => file switch
    {
        Goal => (OutcomeLevel.Goal, "G"),
        Purpose => (OutcomeLevel.Purpose, "P"),
        _ => OutcomeNumber(file) is { } number ? (OutcomeLevel.Outcome, number.ToString(CultureInfo.InvariantCulture)) : null,
    };

    /// <summary>The number in "outcome-3.yaml"; null for any other name.</summary>
    public static int? OutcomeNumber(string file) =>
        file.StartsWith(OutcomePrefix, StringComparison.Ordinal)
        && file.EndsWith(Extension, StringComparison.Ordinal)
        && int.TryParse(file[OutcomePrefix.Length..^Extension.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && file == $"{OutcomePrefix}{number}{Extension}"
            ? number
            : null;

    /// <summary>The text of a file, with its byte-order mark if it has one, so that its bytes can be told from it.</summary>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public static DefinitionFile Read(string folder, string file) => new(file, Utf8.GetString(File.ReadAllBytes(Path.Combine(folder, file))));

    private static bool IsYaml(string file) =>
        file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The order in which people read the files of a framework: what it is, goal, purpose, outcomes by number, the delivery plan, the budget, the risk register, then anything else.</summary>
internal sealed class FileOrder : IComparer<string>
{
    public static FileOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => (Rank(x), x).CompareTo((Rank(y), y));

    private static int Rank(string? file) => file switch
    {
        FrameworkFiles.Framework => 0,
        FrameworkFiles.Goal => 1,
        FrameworkFiles.Purpose => 2,
        not null when FrameworkFiles.OutcomeNumber(file) is { } number => 2 + number,
        FrameworkFiles.Delivery => int.MaxValue - 3,
        FrameworkFiles.Budget => int.MaxValue - 2,
        FrameworkFiles.Risks => int.MaxValue - 1,
        _ => int.MaxValue,
    };
}
