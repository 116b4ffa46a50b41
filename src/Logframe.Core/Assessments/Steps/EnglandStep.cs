using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments.Steps;

/// <summary>The area against the nation in the same period, sex, age and category.</summary>
/// <param name="Comparison">NotCompared where there is no such value or nothing to test with.</param>
/// <param name="Basis">Null where nothing was compared.</param>
/// <param name="Points">The nation's series.</param>
public sealed record EnglandStep(Comparison Comparison, ComparisonBasis? Basis, IReadOnlyList<SeriesPoint> Points)
{
    public static EnglandStep Take(LogicalFramework framework, Measure measure, Area area, SeriesBook book, Evidence? evidence)
    {
        var nation = framework.Area(framework.ComparatorArea);
        if (nation.Code is not { } code || area == nation)
        {
            return new EnglandStep(Comparison.NotCompared, null, []);
        }

        var selected = DecidingSeries.Select(book, measure, code, nation.Name);
        var points = selected.Found ? selected.Points : [];
        if (evidence is null || points.FirstOrDefault(point => point.Period == evidence.Current.Period) is not { Value: not null } same)
        {
            return new EnglandStep(Comparison.NotCompared, null, points);
        }

        return evidence.Current.Interval is not null
            ? ByInterval(evidence, nation, same, TraceLog.Source(SeriesSelection.Describe(selected.Key!), same), points)
            : AsPublished(evidence, nation, points);
    }

    private static EnglandStep ByInterval(Evidence evidence, Area nation, SeriesPoint same, string source, IReadOnlyList<SeriesPoint> points)
    {
        var current = evidence.Current;
        var comparison = Benchmark.Compare(
            BenchmarkMethod.SingleInterval95,
            evidence.Measure.Polarity,
            new BenchmarkFigure(current.Value, current.Interval),
            new BenchmarkFigure(same.Value)).Comparison;
        evidence.Trace.Add(
            "compare_benchmark",
            "2.2",
            $"Against {nation.Name}'s {evidence.Words.Value(same.Value!.Value)} in {same.Period.Label}: {comparison}, by the 95% interval.",
            [
                new("polarity", evidence.Measure.Polarity?.ToString(), evidence.DefinitionSource),
                new("value", current.Value, evidence.CurrentSource),
                new("lower95", current.Interval?.Lower, evidence.CurrentSource),
                new("upper95", current.Interval?.Upper, evidence.CurrentSource),
                new("benchmark", same.Value, $"{nation.Name}: {source}"),
            ],
            [new("comparison", comparison.ToString(), null)]);
        return new EnglandStep(comparison, comparison == Comparison.NotCompared ? null : ComparisonBasis.Interval, points);
    }

    private static EnglandStep AsPublished(Evidence evidence, Area nation, IReadOnlyList<SeriesPoint> points)
    {
        var comparison = evidence.Current.ComparedToEngland switch
        {
            PublishedComparison.Better => Comparison.Better,
            PublishedComparison.Similar => Comparison.Similar,
            PublishedComparison.Worse => Comparison.Worse,
            PublishedComparison.Higher => Comparison.Higher,
            PublishedComparison.Lower => Comparison.Lower,
            _ => Comparison.NotCompared,
        };
        if (comparison == Comparison.NotCompared)
        {
            return new EnglandStep(comparison, null, points);
        }

        evidence.Trace.Add(
            "published_comparison",
            "2.2",
            $"Against {nation.Name}: {comparison}, as the publisher prints it; no interval is published to test it with.",
            [new("printed", evidence.Current.ComparedToEngland.ToString(), evidence.CurrentSource)],
            [new("comparison", comparison.ToString(), null)]);
        return new EnglandStep(comparison, ComparisonBasis.Published, points);
    }
}
