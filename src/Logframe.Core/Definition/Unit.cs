using System.Globalization;
using Logframe.Core.Statistics.Display;

namespace Logframe.Core.Definition;

/// <summary>The unit that a value is read in, such as "%", "per 100000" or "years".</summary>
/// <param name="Text">As the definition writes it.</param>
/// <param name="Multiplier">What a count divided by its denominator is multiplied by: 100 for a percentage, 1 for years.</param>
public sealed record Unit(string Text, double Multiplier)
{
    private const string Per = "per ";

    private const string Levels = "levels";

    /// <summary>Beyond this a double holds no fractions worth printing.</summary>
    private const double LargestExact = 1e15;

    /// <summary>Units that the number alone makes clear.</summary>
    private static readonly string[] Unspoken = ["rate", "ratio"];

    /// <summary>The words by which values are told; null where they are numbers.</summary>
    public WordScale? Scale { get; private init; }

    /// <summary>As people read it: "per 100,000" for "per 100000".</summary>
    public string Display => Text.StartsWith(Per, StringComparison.Ordinal)
        ? Per + string.Join(' ', Text[Per.Length..].Split(' ').Select(Grouped))
        : Text;

    /// <summary>The unit of the difference between two values: percentages differ by percentage points.</summary>
    public Unit Difference => Text == "%" ? new Unit("percentage points", 1) : Scale is null ? this : new Unit(Levels, 1);

    /// <summary>The unit that a text names: a percentage, a rate "per" a whole number, or a plain one.</summary>
    public static Unit Of(string text) => new(text, text switch
    {
        "%" => 100,
        _ when text.StartsWith(Per, StringComparison.Ordinal) && double.TryParse(text[Per.Length..].Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size) => size,
        _ => 1,
    });

    /// <summary>The unit of levels that are told by words.</summary>
    public static Unit Of(WordScale scale) => new(Levels, 1) { Scale = scale };

    /// <summary>True for "per 1,000" beside "per 1000", and for "Years" beside "years".</summary>
    public bool IsSameAs(Unit other) => Multiplier == other.Multiplier && (Multiplier != 1 || Folded(Text).Equals(Folded(other.Text), StringComparison.OrdinalIgnoreCase));

    /// <summary>A value with its unit: "10.2%", "418.7 per 100,000", "1 year".</summary>
    /// <param name="value">In this unit.</param>
    /// <param name="decimals">Decimal places; null for as many as the number has.</param>
    public string Format(double value, int? decimals = null)
    {
        if (Scale?.WordAt(value) is { } word)
        {
            return word;
        }

        var number = Number(value, decimals);
        return Text.StartsWith('%') ? number + Text
            : Unspoken.Contains(Text) ? number
            : $"{number} {(number is "1" or "-1" ? Singular(Display) : Display)}";
    }

    /// <summary>A number with thousands separators; halves are rounded away from zero (methods.md 9.1).</summary>
    /// <param name="value">Any finite number.</param>
    /// <param name="decimals">Decimal places; null for as many as the number has.</param>
    public static string Number(double value, int? decimals = null)
    {
        if (decimals is { } places)
        {
            return DecimalRounding.Text(value, places);
        }

        if (Math.Abs(value) >= LargestExact)
        {
            return value.ToString("N0", CultureInfo.InvariantCulture);
        }

        // A decimal made from a double holds its shortest text, so that 0.1 + 0.2 reads 0.3.
        return ((decimal)value).ToString("#,0.###############", CultureInfo.InvariantCulture);
    }

    private static string Folded(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Grouped(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Number(number) : word;

    private static string Singular(string unit) => unit.EndsWith('s') ? unit[..^1] : unit;
}
