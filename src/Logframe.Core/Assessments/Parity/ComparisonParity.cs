using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments.Parity;

/// <summary>The published comparisons with the nation against methods.md 2.2 and 2.3, by the area's 95% interval.</summary>
/// <param name="book">Everything held: the nation's figures come from here.</param>
/// <param name="nation">Code of the nation; null where the framework gives none.</param>
internal sealed class ComparisonParity(SeriesBook book, string? nation)
{
    private readonly NationalFigures _national = new(book, nation);

    /// <summary>Indicators on which the source compares at least one area.</summary>
    private readonly HashSet<string> _compared =
    [
        .. book.Keys
            .Where(key => book.Find(key).Any(vintage => vintage.Observation.ComparedToEngland is not (null or PublishedComparison.NotCompared)))
            .Select(key => key.Indicator),
    ];

    public ParityCheck Check(Observation row, PublishedComparison published, ParityBasis? basis)
    {
        var subject = new ParitySubject(ParityQuestion.ComparisonWithEngland, row, published);
        var isUnjudged = published is PublishedComparison.Higher or PublishedComparison.Lower;
        if (Obstacle(row, published) is { } obstacle)
        {
            return subject.NotRecomputable(obstacle);
        }

        if (_national.For(row) is not { } benchmark)
        {
            return subject.NotRecomputable("No national figure of the same period, sex, age and category is held.");
        }

        if ((isUnjudged ? Polarity.NoJudgement : basis?.Polarity) is not { } polarity)
        {
            return subject.NotRecomputable(basis is null ? ParityReasons.NotRead : ParityReasons.NoPolarity);
        }

        var ours = ComparisonWords.Of(Benchmark.Compare(BenchmarkMethod.SingleInterval95, polarity, ComparisonWords.Figure(row), new BenchmarkFigure(benchmark.Value)));
        if (ours == published)
        {
            return subject.Agrees(ours, isUnjudged ? ParityReasons.DirectionOnly : null);
        }

        if (!_compared.Contains(row.Series.Indicator))
        {
            return subject.OnlyOurs(ours, "The source compares no area on this indicator; methods.md 2.2 asks for no more than limits and a national figure.");
        }

        var difference = new ComparisonDifference(row, benchmark, polarity, published, ours);
        return subject.Differs(ours, difference.Rule(_national.Peers(row)), difference.Figures);
    }

    private string? Obstacle(Observation row, PublishedComparison published) =>
        published is >= PublishedComparison.LowestQuintile and <= PublishedComparison.HighestQuintile ? "A fifth of all areas can be told only from the figures of every one of them."
        : row.Series.AreaCode == nation && row.Series.CategoryType.Length == 0 ? "The nation is not compared with itself."
        : row is not { State: ValueState.Published, Value: not null } ? "The source gives no value."
        : row.Interval95 is null ? "The source gives no 95% limits."
        : null;
}
