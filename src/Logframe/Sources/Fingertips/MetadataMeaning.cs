using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Sources.Fingertips.Csv;

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

    /// <summary>Texts that say on what terms the figures may be used again.</summary>
    private static readonly string[] TermsFields = ["Copyright", "Reuse"];

    /// <summary>What a definition has no word for is null; nothing can be held against it.</summary>
    public static PublishedIndicator Of(WireMetadata metadata) => new(
        metadata.Descriptive?.GetValueOrDefault("Name")?.Trim(),
        metadata.Unit?.Label is { } unit ? Unit.Of(unit.Trim().Replace(",", "", StringComparison.Ordinal)) : null,
        metadata.YearType?.Name is { } year && YearTypes.TryGetValue(year.Trim(), out var type) ? type : null,
        metadata.ValueType?.Name is { } value && ValueTypes.TryGetValue(value.Trim(), out var kind) ? kind : null,
        MetadataWords.UnknownIn(metadata))
    {
        Terms = TermsIn(metadata),
    };

    private static string? TermsIn(WireMetadata metadata)
    {
        string[] said =
        [
            .. TermsFields.Select(field => FieldText.Plain(metadata.Descriptive?.GetValueOrDefault(field) ?? "").Trim())
                .Where(text => text.Length > 0)
                .Distinct(),
        ];
        return said.Length == 0 ? null : string.Join(' ', said);
    }
}
