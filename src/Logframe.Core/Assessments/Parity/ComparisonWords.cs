using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments.Parity;

/// <summary>Our figures and outcomes in the terms of the publisher's comparison, and the other way round.</summary>
internal static class ComparisonWords
{
    public static BenchmarkFigure Figure(Observation row) => new(row.Value, row.Interval95, row.Interval998);

    public static PublishedComparison Of(BenchmarkOutcome outcome) => outcome.Comparison switch
    {
        Comparison.Better => PublishedComparison.Better,
        Comparison.Similar => PublishedComparison.Similar,
        Comparison.Worse => PublishedComparison.Worse,
        Comparison.Higher => PublishedComparison.Higher,
        Comparison.Lower => PublishedComparison.Lower,
        _ => PublishedComparison.NotCompared,
    };
}
