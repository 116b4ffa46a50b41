using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Judging;

/// <summary>What is known about one promise in one area on the day of judging: the input of every judge of a kind of target.</summary>
/// <param name="Framework">The definition.</param>
/// <param name="Book">Every figure known.</param>
/// <param name="Measure">What is promised.</param>
/// <param name="Area">For whom.</param>
/// <param name="Deadline">By when; null where no day is set.</param>
/// <param name="AsOf">The day on which the reader stands.</param>
/// <param name="Figures">The area's figures.</param>
/// <param name="Plan">What is asked for.</param>
/// <param name="Current">The last point with a value.</param>
/// <param name="Trace">Takes the steps.</param>
public sealed record Evidence(
    LogicalFramework Framework,
    SeriesBook Book,
    Measure Measure,
    Area Area,
    Deadline? Deadline,
    DateOnly AsOf,
    AreaFigures Figures,
    Plan Plan,
    SeriesPoint Current,
    TraceLog Trace)
{
    public double Value => Current.Value!.Value;

    /// <summary>Half a unit of the last displayed decimal: smaller differences are not seen.</summary>
    public double DisplayTolerance => AgreedBaseline.DisplayTolerance(Measure);

    public int Decimals => Measure.Verification.Decimals ?? 1;

    public Phrasing Words => new(Measure, Area);

    public string DefinitionSource => $"definition, {Measure.Key}";

    public string BaselineSource => Measure.Baseline is { } baseline ? $"definition, {Measure.Key}: {baseline.Provenance}" : DefinitionSource;

    /// <summary>The published limits of the agreed baseline, while they are still its own.</summary>
    public ConfidenceInterval? BaselineInterval => AgreedBaseline.Interval(Measure, Figures.Points);

    public string BaselineLimitsSource => AgreedBaseline.Point(Measure, Figures.Points) is { } point ? SourceOf(point) : BaselineSource;

    public string CurrentSource => SourceOf(Current);

    public string SourceOf(SeriesPoint point) => TraceLog.Source(Figures.Series, point);
}
