using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>The points that one line may be laid through (methods.md 4.5): since the last change of method, without shared years, the last ten.</summary>
public static class ComparablePoints
{
    private const int Most = 10;

    /// <param name="measure">Whose changes of method count.</param>
    /// <param name="points">A series in order of time.</param>
    /// <returns>In order of time, the latest value always among them; points without a value are left out.</returns>
    public static IReadOnlyList<SeriesPoint> Of(Measure measure, IReadOnlyList<SeriesPoint> points)
    {
        var kept = new List<SeriesPoint>();
        foreach (var point in points.Where(point => point.Value is not null).Reverse())
        {
            if (kept.Count == Most || measure.Breaks.Any(change => point.Period.Start < change.FirstDay && change.FirstDay <= points[^1].Period.End))
            {
                break;
            }

            // Of rolling periods that share years, the later one stays.
            if (kept.Count == 0 || point.Period.End < kept[^1].Period.Start)
            {
                kept.Add(point);
            }
        }

        kept.Reverse();
        return kept;
    }
}
