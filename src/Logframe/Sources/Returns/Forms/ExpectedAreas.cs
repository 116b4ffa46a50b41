using Logframe.Core.Definition;

namespace Logframe.Sources.Returns.Forms;

/// <summary>The areas that a form asks for: those of the promise, the parts of areas together, and those that the promise compares with.</summary>
internal static class ExpectedAreas
{
    public static IReadOnlyList<Area> Of(LogicalFramework framework, Measure measure)
    {
        var promised = measure.AreaKeys.Select(framework.Area).ToList();
        if (measure.Target is MilestoneTarget)
        {
            return promised;
        }

        IReadOnlyList<Area> whole = [.. promised, .. promised.SelectMany(area => area.Parts).Select(framework.Area)];
        return [.. whole.Concat(Compared(framework, measure, whole)).Distinct()];
    }

    private static IEnumerable<Area> Compared(LogicalFramework framework, Measure measure, IReadOnlyList<Area> promised) => measure.Target switch
    {
        ComparatorTarget { Comparator: Comparator.England } => [framework.Area(framework.ComparatorArea)],
        ComparatorTarget { Comparator: Comparator.BestNeighbour or Comparator.Neighbours } => framework.Areas.Where(area => promised.Any(own => own.Key == area.NeighbourOf)),
        RankTarget => framework.Areas.Where(area => promised.Any(own => own.Kind == area.Kind)),
        _ => [],
    };
}
