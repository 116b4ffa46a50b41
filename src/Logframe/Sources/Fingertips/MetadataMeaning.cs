using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips;

/// <summary>The metadata of an indicator in the terms of a definition.</summary>
internal static class MetadataMeaning
{
    private static readonly Dictionary<string, PeriodType> YearTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Calendar"] = PeriodType.Calendar,
        ["Financial"] = PeriodType.Financial,
        ["Academic"] = PeriodType.Academic,
        ["November-November"] = PeriodType.NovemberYear,
        ["Financial year end point"] = PeriodType.EndPoint,
    };

    private static readonly Dictionary<string, ValueKind> ValueTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Directly standardised rate"] = ValueKind.DirectlyStandardisedRate,
        ["Indirectly standardised ratio"] = ValueKind.IndirectlyStandardisedRatio,
        ["Crude rate"] = ValueKind.CrudeRate,
        ["Proportion"] = ValueKind.Proportion,
        ["Ratio"] = ValueKind.Ratio,
        ["Count"] = ValueKind.Count,
        ["Score"] = ValueKind.Score,
        ["Slope Index of Inequality"] = ValueKind.SlopeIndexOfInequality,
        ["Life expectancy"] = ValueKind.LifeExpectancy,
        ["Gap"] = ValueKind.Gap,
        ["Median"] = ValueKind.Median,
        ["Mean"] = ValueKind.Mean,
    };

    /// <summary>What a definition has no word for is null; nothing can be held against it.</summary>
    public static PublishedIndicator Of(WireMetadata metadata) => new(
        metadata.Descriptive?.GetValueOrDefault("Name")?.Trim(),
        metadata.Unit?.Label is { } unit ? Unit.Of(unit.Trim().Replace(",", "", StringComparison.Ordinal)) : null,
        metadata.YearType?.Name is { } year && YearTypes.TryGetValue(year.Trim(), out var type) ? type : null,
        metadata.ValueType?.Name is { } value && ValueTypes.TryGetValue(value.Trim(), out var kind) ? kind : null,
        MetadataWords.UnknownIn(metadata));
}
