using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

/// <summary>Figures of one indicator, as a test needs them.</summary>
internal static class Published
{
    public const string Medway = "E06000035";

    public static PublishedMeaning Percent { get; } = new(Unit.Of("%"), ValueKind.Proportion, null);

    public static PublishedMeaning Rate { get; } = new(Unit.Of("per 100000"), ValueKind.DirectlyStandardisedRate, null);

    public static PlausibilityOptions Usual { get; } = new();

    /// <summary>The figure of one year; suppressed where it has no value.</summary>
    public static Observation Figure(int year, double? value, double? halfWidth = null, string area = Medway) => new(
        new SeriesKey("fingertips", "93015", area, "Persons", "19+ yrs", "", "", 12),
        $"{year}",
        year * 10_000,
        value is null ? ValueState.Suppressed : ValueState.Published,
        value,
        value is { } middle && halfWidth is { } half ? new ConfidenceInterval(middle - half, middle + half) : null,
        null,
        null,
        null,
        null,
        null,
        null);

    /// <summary>A series from 2010 on.</summary>
    public static IReadOnlyList<Observation> Series(IEnumerable<double> values, double? halfWidth = null, string area = Medway) =>
        [.. values.Select((value, index) => Figure(2010 + index, value, halfWidth, area))];
}
