using System.Text.RegularExpressions;

namespace Logframe.Sources.Fingertips;

/// <summary>The words that the metadata of an indicator may use. One that is not known is a fault of the indicator: its values might be misread.</summary>
internal static partial class MetadataWords
{
    private static readonly HashSet<string> YearTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Calendar",
        "Financial",
        "Academic",
        "Financial rolling year - quarterly",
        "Calendar rolling year - quarterly",
        "Calendar rolling year - monthly",
        "Financial single year cumulative quarters",
        "August-July",
        "March-February",
        "Financial multi year cumulative quarters",
        "October-September",
        "Financial rolling year - monthly",
        "July-June",
        "November-November",
        "Financial year end point",
        "September-January",
        "September-February",
    };

    private static readonly HashSet<string> ValueTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Directly standardised rate",
        "Indirectly standardised ratio",
        "Indirectly standardised rate",
        "Indirectly standardised proportion",
        "Crude rate",
        "Proportion",
        "Ratio",
        "Rate ratio",
        "Count",
        "Number",
        "Score",
        "Slope Index of Inequality",
        "Relative Index of Inequality",
        "Life expectancy",
        "Gap",
        "Excess risk",
        "Median",
        "Mean",
        "Percentage point",
        "Months life lost",
    };

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "%",
        "kg/m2",
        "Days",
        "Years",
        "£",
        "£ per capita",
        "No unit",
        "population",
        "admissions",
        "min",
        "l/adult",
        "µg/m3",
        "Score",
        "Count",
        "Percentage points",
        "per re-offender",
        "per billion vehicle miles",
        "persons/km2",
        "cm",
    };

    /// <summary>The first word that is not known, as a fault of the indicator; null when all are.</summary>
    public static SourceFaultException? FaultIn(string indicator, WireMetadata metadata) => UnknownIn(metadata) is { } unknown
        ? new SourceFaultException(
            FetchOutcome.MetadataFault,
            $"Metadata of indicator {indicator}: {unknown}. Its values were left, so that they are not misread.")
        : null;

    /// <summary>The first word that is not known, named with its field; null when all are.</summary>
    public static string? UnknownIn(WireMetadata metadata) =>
        UnknownYearType(metadata.YearType?.Name) ?? UnknownValueType(metadata.ValueType?.Name) ?? UnknownUnit(metadata.Unit?.Label);

    public static string? UnknownYearType(string? word) => Check("YearType", word, YearTypes.Contains);

    public static string? UnknownValueType(string? word) => Check("ValueType", word, ValueTypes.Contains);

    public static string? UnknownUnit(string? word) => Check("Unit", word, unit => Units.Contains(unit) || Rate().IsMatch(unit));

    /// <summary>That a word is missing or not known; null where it is known.</summary>
    /// <param name="field">What the source calls it.</param>
    /// <param name="word">As it came.</param>
    /// <param name="isKnown">Asked of the trimmed word.</param>
    public static string? Check(string field, string? word, Func<string, bool> isKnown) =>
        word is null ? $"{field} is missing"
        : isKnown(word.Trim()) ? null
        : $"{field} \"{word}\" is not known";

    /// <remarks>"per 1,000", "per 100,000 bed-days", "per 1,000/day".</remarks>
    [GeneratedRegex("^per [0-9][0-9,]*([ /].+)?$")]
    private static partial Regex Rate();
}
