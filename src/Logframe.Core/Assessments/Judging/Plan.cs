using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Assessments.Judging;

/// <summary>What a promise asks for, whatever the figures say: the level, when it is to be reached and the way there.</summary>
/// <param name="Level">Null where the target is no fixed level.</param>
/// <param name="Period">The period that answers the deadline; null without a deadline, or where a source without a cycle has no edition for it yet.</param>
/// <param name="Time">When the level is to be reached, in decimal years; null without a deadline.</param>
/// <param name="Path">Null where no path is defined.</param>
public sealed record Plan(PlannedLevel? Level, Period? Period, double? Time, NeededPath? Path)
{
    /// <param name="measure">What is promised.</param>
    /// <param name="deadline">By when; null where no day is set.</param>
    /// <param name="points">The area's series, of which the first period serves where no baseline period is stated.</param>
    /// <param name="asOf">The day on which the reader stands.</param>
    public static Plan Of(Measure measure, Deadline? deadline, IReadOnlyList<SeriesPoint> points, DateOnly asOf)
    {
        var level = PlannedLevel.Of(measure, points.LastOrDefault(point => point.Value is not null)?.Period);
        var period = deadline is null ? null : Answering(measure, deadline, points, asOf);
        // A source without a cycle is held to the deadline itself until its last edition before it is known.
        var time = period?.DecimalMid ?? (deadline is null ? null : Observations.Period.DecimalYear(deadline.LastDay));
        return new Plan(level, period, time, PathTo(measure, level, time));
    }

    private static Period? Answering(Measure measure, Deadline deadline, IReadOnlyList<SeriesPoint> points, DateOnly asOf)
    {
        if (measure.Verification.Cycle is { Months: not null } cycle)
        {
            return (measure.Baseline?.Period ?? (points.Count > 0 ? points[0].Period : null)) is { } from ? TargetPeriod.Of(from, cycle, deadline.LastDay) : null;
        }

        return asOf > deadline.LastDay ? TargetPeriod.OfEditions(points.Select(point => point.Period), deadline.LastDay) : null;
    }

    private static NeededPath? PathTo(Measure measure, PlannedLevel? level, double? time) =>
        level is { HasPath: true }
        && measure.Baseline is { Value: { } start, Period: { } from }
        && time > from.DecimalMid
        && !level.Way.Soft().Holds(start, level.Value)
            ? new NeededPath(from.DecimalMid, start, time.Value, level.Value)
            : null;
}
