using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments;

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
    public double DisplayTolerance => 0.5 * Math.Pow(10, -Decimals);

    public int Decimals => Measure.Verification.Decimals ?? 1;

    public Phrasing Words => new(Measure, Area);

    public string DefinitionSource => $"definition, {Measure.Key}";

    public string BaselineSource => Measure.Baseline is { } baseline ? $"definition, {Measure.Key}: {baseline.Provenance}" : DefinitionSource;

    /// <summary>
    /// The published limits of the agreed baseline. They are used only while the published value still reads as the agreed one,
    /// because the limits of a revised value, or of one part of an area, are not limits of the baseline.
    /// </summary>
    public ConfidenceInterval? BaselineInterval =>
        Measure.Baseline?.Value is { } agreed
        && BaselinePoint is { Value: { } published } point
        && Tolerant.AtMost(Math.Abs(published - agreed), DisplayTolerance)
            ? point.Interval
            : null;

    public string BaselineLimitsSource => BaselinePoint is { } point ? SourceOf(point) : BaselineSource;

    public string CurrentSource => SourceOf(Current);

    public string SourceOf(SeriesPoint point) => TraceLog.Source(Figures.Series, point);

    private SeriesPoint? BaselinePoint => Figures.Points.FirstOrDefault(point => point.Period == Measure.Baseline?.Period);
}
