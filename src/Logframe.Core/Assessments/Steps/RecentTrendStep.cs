using Logframe.Core.Assessments.Judging;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Steps;

/// <summary>The recent trend of an area: as published, or else by the test of methods.md 3 on the points since the last change of method.</summary>
/// <param name="Marker">Which way.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Hindrance">Why there is none; null where there is one.</param>
public sealed record RecentTrendStep(TrendMarker Marker, string Source, Hindrance? Hindrance)
{
    public static RecentTrendStep Take(Evidence evidence)
    {
        var published = RecentTrendTest.Published(evidence.Current);
        return published == TrendMarker.CannotBeCalculated ? Calculate(evidence) : new RecentTrendStep(published, evidence.CurrentSource, null);
    }

    private static RecentTrendStep Calculate(Evidence evidence)
    {
        if (evidence.Measure.Verification.ValueKind is not { } valueKind)
        {
            return new RecentTrendStep(TrendMarker.CannotBeCalculated, "", Explain(NoTrendReason.ValueKind));
        }

        var (rows, years, result) = RecentTrendTest.Of(evidence.Measure, evidence.Figures.Points, evidence.Current);
        evidence.Trace.Add(
            "recent_trend",
            "3",
            result.Reason is { } reason
                ? $"{Explain(reason).Text}"
                : $"The slope of the last five points is {result.Slope:0.###} a period with chi-squared {result.ChiSquare:0.##} against {RecentTrendResult.CriticalChiSquare:0.##}: {(result.IsSignificant ? "significant" : "not significant")}.",
            [
                new("value_kind", valueKind.ToString(), evidence.DefinitionSource),
                new("years", (double)years, evidence.DefinitionSource),
                .. rows.SelectMany(point => Inputs(evidence, point)),
            ],
            [new("marker", result.Marker.ToString(), null), new("slope", result.Slope, null), new("chi_square", result.ChiSquare, null)]);
        return new RecentTrendStep(result.Marker, "step recent_trend", result.Reason is { } why ? Explain(why) : null);
    }

    private static IEnumerable<TraceValue> Inputs(Evidence evidence, SeriesPoint point)
    {
        var (name, source) = (point.Period.Label, evidence.SourceOf(point));
        return
        [
            new($"{name}.end", point.Period.End, source),
            new($"{name}.value", point.Value, source),
            new($"{name}.count", point.Count, source),
            new($"{name}.denominator", point.Denominator, source),
            new($"{name}.lower95", point.Interval?.Lower, source),
            new($"{name}.upper95", point.Interval?.Upper, source),
        ];
    }

    private static Hindrance Explain(NoTrendReason reason) => reason switch
    {
        NoTrendReason.ValueKind => new(NotJudgedReason.TooFewPoints, "No trend is published, and the test of a trend does not suit this kind of value."),
        NoTrendReason.YearRange => new(NotJudgedReason.TooFewPoints, "No trend is published, and periods of several years share data, so that a test would be invalid."),
        NoTrendReason.NoConfidenceInterval => new(NotJudgedReason.NoConfidenceInterval, "No trend is published, and one of the last five points has no interval to test with."),
        NoTrendReason.TooFewPoints => new(NotJudgedReason.TooFewPoints, "No trend is published, and there are fewer than five comparable points to test."),
        _ => new(NotJudgedReason.TooFewPoints, "No trend is published, and one of the last five points lacks the count or population that a test needs."),
    };
}
