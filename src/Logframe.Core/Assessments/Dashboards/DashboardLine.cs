using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>One measure of one area with its last periods side by side.</summary>
/// <param name="Outcome">The level that it belongs to.</param>
/// <param name="Indicator">What is followed.</param>
/// <param name="Measure">The part.</param>
/// <param name="Area">Whose figures they are, with the verdict of today.</param>
/// <param name="Cells">In order of time.</param>
/// <param name="Direction">Between the two latest figures.</param>
public sealed record DashboardLine(
    Outcome Outcome,
    Indicator Indicator,
    Measure Measure,
    AreaAssessment Area,
    IReadOnlyList<DashboardCell> Cells,
    DirectionOfTravel Direction)
{
    /// <summary>The code that its readers know.</summary>
    public string Code => Indicator.KnownAs ?? Measure.Key;

    /// <summary>The arrow that a document prints beside the latest figure; null where there is none.</summary>
    public PrintedArrow? PrintedArrow => Cells.Count == 0 ? null : Cells[^1].Point.Printed?.Arrow;

    /// <summary>The direction in the words of an arrow; null where two figures cannot be compared.</summary>
    public PrintedArrow? ArrowByRule => Direction switch
    {
        DirectionOfTravel.Improving => Observations.PrintedArrow.Improved,
        DirectionOfTravel.Worsening => Observations.PrintedArrow.Worsened,
        DirectionOfTravel.NoRealChange => Observations.PrintedArrow.Same,
        _ => null,
    };

    public DashboardCell? At(string period) => Cells.FirstOrDefault(cell => cell.Point.Period.Label == period);

    /// <param name="outcome">The level.</param>
    /// <param name="indicator">What is followed.</param>
    /// <param name="measure">The part.</param>
    /// <param name="area">Its assessment for one area.</param>
    public static DashboardLine Of(Outcome outcome, Indicator indicator, Measure measure, AreaAssessment area) => new(
        outcome,
        indicator,
        measure,
        area,
        [.. area.Points.Select(point => DashboardCell.Of(measure, point))],
        DirectionOf(measure, area));

    /// <summary>Printed figures are compared as they are printed (methods.md 6.4, without tolerance); others as their assessment does.</summary>
    private static DirectionOfTravel DirectionOf(Measure measure, AreaAssessment area)
    {
        var known = area.Points.Where(point => point.Value is not null).TakeLast(2).ToList();
        return area.Route == AreaRoute.Printed
            && known is [var before, var latest]
            && !area.Breaks.Any(change => change.LiesBetween(before.Period, latest.Period))
            ? Travel.ByPoint(measure.Polarity, latest.Value, before.Value).Direction
            : area.Direction;
    }
}
