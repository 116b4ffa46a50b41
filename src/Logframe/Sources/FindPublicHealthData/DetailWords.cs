using Logframe.Core.Observations;
using Logframe.Sources.Fingertips;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>The words by which the API describes an indicator. One that is not known is a fault of the indicator: its values might be misread.</summary>
/// <remarks>Units and value types are Fingertips'. Polarities and year types are too in the first builds; later ones have shorter lists of their own.</remarks>
internal static class DetailWords
{
    private static readonly HashSet<string> Polarities = new(StringComparer.OrdinalIgnoreCase)
    {
        "Not applicable",
        "RAG - Low is good",
        "RAG - High is good",
        "BOB - Blue orange blue",
        "no-comparison-possible",
        "lower-is-better",
        "higher-is-better",
        "no-polarity",
    };

    private static readonly HashSet<string> ShortYearTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "calendar",
        "financial",
        "academic",
        "rolling",
        "specified-end-date",
    };

    /// <summary>The first word that is not known, named with its field; null when all are.</summary>
    public static string? UnknownIn(WireDetail detail) =>
        (detail.YearType is { } year && ShortYearTypes.Contains(year.Trim()) ? null : MetadataWords.UnknownYearType(detail.YearType))
        ?? MetadataWords.UnknownValueType(detail.ValueType)
        ?? MetadataWords.UnknownUnit(detail.Unit?.Label)
        ?? MetadataWords.Check("Polarity", detail.Polarity, Polarities.Contains);

    /// <summary>The types of period that the figures of an indicator may have, most likely first; none where its periods have no label that is known.</summary>
    public static IReadOnlyList<PeriodType> PeriodTypes(WireDetail detail) => detail.YearType?.Trim().ToUpperInvariant() switch
    {
        "CALENDAR" => [PeriodType.Calendar],
        "FINANCIAL" => [PeriodType.Financial],
        "ACADEMIC" => [PeriodType.Academic],
        "NOVEMBER-NOVEMBER" => [PeriodType.NovemberYear],
        "FINANCIAL YEAR END POINT" => [PeriodType.EndPoint],
        "SPECIFIED-END-DATE" => [PeriodType.EndPoint, PeriodType.NovemberYear],
        _ => [],
    };

    /// <summary>The same description as Fingertips gives it.</summary>
    public static WireMetadata InFingertips(WireDetail detail) => new(
        detail.Id ?? 0,
        new Dictionary<string, string?> { ["Name"] = detail.Name },
        new Fingertips.WireUnit(0, 0, detail.Unit?.Label),
        new WireName(0, detail.ValueType),
        new WireName(0, detail.YearType),
        DataChange: null);
}
