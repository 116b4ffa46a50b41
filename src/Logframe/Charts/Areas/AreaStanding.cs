using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Charts.Areas;

/// <summary>How one area stands in a measure, and in what capacity it appears.</summary>
/// <param name="Name">As people write it, with the area that it is a neighbour of.</param>
/// <param name="Role">In what capacity it appears.</param>
/// <param name="Assessment">Its figures, held against the promise.</param>
internal sealed record AreaStanding(string Name, AreaRole Role, AreaAssessment Assessment)
{
    public bool IsOwn => Role is AreaRole.Promised or AreaRole.Beside;

    /// <summary>Every area and neighbour that the measure says something of.</summary>
    public static IReadOnlyList<AreaStanding> Of(FrameworkByArea judged, Measure measure)
    {
        var promised = measure.PromisedFor.SelectMany(key => judged.Whole.Framework.Area(key).Parts.Prepend(key)).ToHashSet();
        return
        [
            .. judged.Areas.Select(view => (view, Role: promised.Contains(view.Area.Key) ? AreaRole.Promised : IsLarger(view.Area) ? AreaRole.Comparator : AreaRole.Beside, view.Area.Name))
                .Concat(judged.Neighbours.Select(view => (view, Role: AreaRole.Comparator, Name: $"{view.Area.Name}, neighbour of {judged.Whole.Framework.Area(view.Area.NeighbourOf!).Name}")))
                .Select(one => (one.Role, one.Name, Found: one.view.Find(measure.Key)))
                .Where(one => one.Found is not null)
                .Select(one => new AreaStanding(one.Name, one.Role, one.Found!)),
        ];
    }

    /// <summary>Null where the area has no value in the period.</summary>
    public ComparedArea? In(Period period)
    {
        var point = Assessment.Points.FirstOrDefault(point => point.Period == period);
        return point?.Value is { } value
            ? new ComparedArea(
                Name,
                Role,
                value,
                point.Interval,
                IsOwn ? Assessment.Verdict : null,
                Assessment.Current?.Period == period ? Assessment.England : Comparison.NotCompared)
            : null;
    }

    private static bool IsLarger(Area area) => area.Kind is AreaKind.Region or AreaKind.Country;
}
