using Logframe.Core.Assessments.Parity;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Parity;

/// <summary>A source that prints words beside its figures, and a framework that reads one of its indicators.</summary>
internal sealed class Prints
{
    private readonly Scene _scene;

    public Prints(Polarity? polarity = Polarity.LowerIsBetter, MeansOfVerification? means = null) =>
        _scene = new Scene { Polarity = polarity, Means = means ?? Scene.Series };

    public ParityCheck Only => Checks.ShouldHaveSingleItem();

    public IReadOnlyList<ParityCheck> Checks => [.. SourceParity.Check(_scene.Framework, _scene.Book)];

    /// <summary>A year of Medway's, of so many among 1,000 people, with limits two standard errors of three points away.</summary>
    public Prints Year(int year, double value, PublishedTrend? trend = null, Func<Observation, Observation>? but = null) =>
        Row(Scene.Medway, year, value, row => (but ?? (same => same))(row with
        {
            Interval95 = new ConfidenceInterval(value - 3, value + 3),
            Count = 10 * value,
            Denominator = 1000,
            Trend = trend,
        }));

    public Prints Row(Area area, int year, double? value, Func<Observation, Observation> with)
    {
        _scene.With(with(_scene.Row(area.Code!, $"{year}", value)));
        return this;
    }

    /// <summary>An area with limits, compared with an England of 20 unless it is given.</summary>
    public Prints Compared(double lower, double upper, PublishedComparison word, double england = 20, Func<Observation, Observation>? but = null) =>
        Row(Scene.England, 2023, england, row => row with { Interval95 = new ConfidenceInterval(england - 1, england + 1) })
            .Row(Scene.Medway, 2023, (lower + upper) / 2, row => (but ?? (same => same))(row with
            {
                Interval95 = new ConfidenceInterval(lower, upper),
                ComparedToEngland = word,
            }));
}
