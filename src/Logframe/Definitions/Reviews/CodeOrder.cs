using System.Globalization;

namespace Logframe.Definitions.Reviews;

/// <summary>The order in which people count codes: the goal, the purpose, then each outcome before its indicators, and 3.2 before 3.10.</summary>
internal sealed class CodeOrder : IComparer<string>
{
    private const string Digits = "0000";

    public static CodeOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    private static string Key(string? code) => string.Join('.', (code ?? "").ToUpperInvariant().Split('.').Select(part => part switch
    {
        "G" => " ",
        "P" => "!",
        _ when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number.ToString(Digits, CultureInfo.InvariantCulture),
        _ => part,
    }));
}
