using Logframe.Core.Assessments.Judging;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Which way the value moved since the last comparable one (methods.md 6.4).</summary>
/// <param name="Direction">In the sense of the polarity.</param>
/// <param name="Previous">What the current value was compared with; null where nothing is comparable.</param>
/// <param name="Flags">How much the comparison can bear.</param>
public sealed record TravelStep(DirectionOfTravel Direction, SeriesPoint? Previous, IReadOnlyList<string> Flags)
{
    public static TravelStep None { get; } = new(DirectionOfTravel.CannotCompare, null, []);

    public static TravelStep Take(Evidence evidence)
    {
        var current = evidence.Current;
        var previous = evidence.Figures.Points.LastOrDefault(point => point.Value is not null && point.Period.End < current.Period.End);
        if (previous is null || evidence.Measure.Breaks.Any(change => previous.Period.End < change.FirstDay && change.FirstDay <= current.Period.End))
        {
            return None;
        }

        // Rolling periods share years, so that a test of their difference would be invalid.
        var overlap = previous.Period.End >= current.Period.Start;
        var tested = !overlap && current.Interval is not null && previous.Interval is not null;
        var travel = tested
            ? Travel.BySignificance(evidence.Measure.Polarity, new Figure(current.Value, current.Interval), new Figure(previous.Value, previous.Interval))
            : Travel.ByPoint(evidence.Measure.Polarity, current.Value, previous.Value, evidence.DisplayTolerance);
        Explain(evidence, previous, tested, travel);
        return new TravelStep(travel.Direction, previous, overlap ? [AssessmentFlags.OverlappingPeriods] : []);
    }

    private static void Explain(Evidence evidence, SeriesPoint previous, bool tested, Travel travel)
    {
        var words = evidence.Words;
        var (latestSource, previousSource) = (evidence.CurrentSource, evidence.SourceOf(previous));
        evidence.Trace.Add(
            "direction_of_travel",
            "6.4",
            $"From {words.Value(previous.Value!.Value)} in {previous.Period.Label} to {words.Value(evidence.Value)} in {evidence.Current.Period.Label}: {travel.Direction.Words()}"
                + (tested ? ", by a test of the difference." : ", by the two values alone."),
            [
                new("method", tested ? "significance" : "point", "significance where both intervals are published and the periods do not overlap"),
                new("polarity", evidence.Measure.Polarity?.ToString(), evidence.DefinitionSource),
                new("latest", evidence.Value, latestSource),
                new("latest_lower95", evidence.Current.Interval?.Lower, latestSource),
                new("latest_upper95", evidence.Current.Interval?.Upper, latestSource),
                new("previous", previous.Value, previousSource),
                new("previous_lower95", previous.Interval?.Lower, previousSource),
                new("previous_upper95", previous.Interval?.Upper, previousSource),
                new("tolerance", evidence.DisplayTolerance, evidence.DefinitionSource),
            ],
            [new("direction", travel.Direction.ToString(), null), new("change", travel.Change, null)]);
    }
}
