using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Core.Reviews;

/// <summary>A figure behind a promise that reads otherwise now than it read at the last review.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Measure">The part.</param>
/// <param name="Area">Whose figure it is.</param>
/// <param name="Then">As then known.</param>
/// <param name="Now">As now known.</param>
public sealed record RevisedFigure(string Code, Measure Measure, Area Area, SeriesPoint Then, SeriesPoint Now)
{
    /// <summary>Those with a value both times, in the order of the framework and of time.</summary>
    public static IEnumerable<RevisedFigure> Between(FrameworkChanges changes) =>
        from now in changes.Now.Indicators
        let then = changes.Then.Find(now.Indicator.Code)
        where then is not null
        from part in now.Measures
        from area in part.Areas
        let before = then.Measures.FirstOrDefault(other => other.Measure.Key == part.Measure.Key)?.Areas.FirstOrDefault(other => other.Area.Key == area.Area.Key)
        where before is not null
        from point in area.Points
        let known = before.Points.FirstOrDefault(other => other.Period == point.Period)
        where known?.Value is not null && point.Value is not null && known.Value != point.Value
        select new RevisedFigure(now.Indicator.Code, part.Measure, area.Area, known, point);
}
