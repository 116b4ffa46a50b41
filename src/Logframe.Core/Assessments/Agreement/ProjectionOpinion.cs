using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>How likely the target is to be met if the recent trend continues (methods.md 4.6). It never sets a colour.</summary>
internal static class ProjectionOpinion
{
    private const int FewestPoints = 3;

    public static MethodOpinion Of(Matter matter)
    {
        if (matter.NoValue is { } reason)
        {
            return MethodOpinion.None(RuleSet.Projection, reason);
        }

        if (matter.Level is not { } level)
        {
            return MethodOpinion.None(RuleSet.Projection, "the promise is no fixed level");
        }

        if ((matter.Area.TargetPeriod?.DecimalMid ?? matter.Area.Path?.ToTime) is not { } time)
        {
            return MethodOpinion.None(RuleSet.Projection, "there is no target period to project to");
        }

        if (Progress.IsReached(matter.Latest.Time, time))
        {
            return MethodOpinion.None(RuleSet.Projection, "the target period is reached, so nothing is left to project");
        }

        if (matter.Measure.Breaks.FirstOrDefault(change => LiesOnTheWay(change, matter, time)) is { } broken)
        {
            return MethodOpinion.None(RuleSet.Projection, $"the {(broken.IsOfArea ? "area" : "method")} changes between the latest value and the target period");
        }

        var points = ComparablePoints.Of(matter.Measure, matter.Area.Points);
        return points.Count < FewestPoints
            ? MethodOpinion.None(RuleSet.Projection, $"needs three comparable points, and there {(points.Count == 1 ? "is 1" : $"are {points.Count}")}")
            : Read(matter, level, Project(matter, level, points, time));
    }

    // What the old way measured is no beginning of what the new way will (methods.md 9.3).
    private static bool LiesOnTheWay(MethodBreak change, Matter matter, double time) =>
        matter.Area.TargetPeriod is { } period
            ? change.LiesBetween(matter.Current.Period, period)
            : matter.Current.Period.End < change.FirstDay && Period.DecimalYear(change.FirstDay) <= time;

    private static Projection Project(Matter matter, PlannedLevel level, IReadOnlyList<SeriesPoint> points, double time)
    {
        var (minimum, maximum) = Possible(matter.Measure);
        return Projection.Of(
            TrendMethod.LeastSquares,
            [.. points.Select(point => new TimedValue(point.Period.DecimalMid, point.Value))],
            time,
            level.Value,
            level.Way,
            minimum: minimum,
            maximum: maximum);
    }

    // A gap or a ratio may pass through zero, whatever its unit.
    private static (double? Minimum, double? Maximum) Possible(Measure measure) =>
        DecidingSeries.IsDerived(measure) || measure.Verification.ValueKind is ValueKind.Gap ? (null, null)
        : measure.Unit?.Text == "%" ? (0, 100)
        : measure.Unit?.Text.StartsWith("per ", StringComparison.Ordinal) == true ? (0, null)
        : (null, null);

    private static MethodOpinion Read(Matter matter, PlannedLevel level, Projection projection)
    {
        var words = matter.Words;
        var (wide, when) = (projection.Interval!.Value, matter.Area.TargetPeriod is { } period ? $"in {period.Label}" : "at the deadline");
        var thin = projection.Notes.Contains(ProjectionNote.Indicative) ? " Indicative only: it rests on three or four points." : "";
        var says =
            $"If the recent trend continues, {words.Value(projection.Predicted!.Value)} {when} ({words.Value(wide.Lower)} to {words.Value(wide.Upper)}): "
            + $"{words.Level(level.Way, level.Value)} is {Words(projection.Likelihood)} (chance {Chance(projection.Probability!.Value)}).{thin}";
        return projection.Likelihood == Likelihood.AboutEven
            ? MethodOpinion.None(RuleSet.Projection, "the chances are about even", says)
            : MethodOpinion.Of(RuleSet.Projection, projection.Likelihood is Likelihood.Likely or Likelihood.VeryLikely, says);
    }

    private static string Chance(double probability) =>
        probability < 0.01 ? "under 1%" : probability > 0.99 ? "over 99%" : Unit.Number(100 * probability, 0) + "%";

    private static string Words(Likelihood likelihood) => likelihood switch
    {
        Likelihood.VeryLikely => "very likely",
        Likelihood.Likely => "likely",
        Likelihood.AboutEven => "about as likely as not",
        Likelihood.Unlikely => "unlikely",
        Likelihood.VeryUnlikely => "very unlikely",
        _ => throw new ArgumentOutOfRangeException(nameof(likelihood), likelihood, "Not a likelihood."),
    };
}
