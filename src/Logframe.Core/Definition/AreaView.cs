namespace Logframe.Core.Definition;

/// <summary>The framework as one area stands: the same promises, each for that area alone.</summary>
/// <remarks>
/// A view is for reading. It counts in no verdict of the framework, whose own areas carry those. A promise made for other areas by name
/// (a target of Kent's, seen from Medway) is left out; a promise for several areas together is held against the area's own figures.
/// </remarks>
public static class AreaView
{
    /// <summary>Every area that the framework can be viewed for: those that it promises something for, a combined one before its parts, then those to look at beside them.</summary>
    public static IReadOnlyList<Area> AreasOf(LogicalFramework framework) =>
    [
        .. framework.Measures.SelectMany(measure => measure.PromisedFor)
            .Distinct()
            .Select(framework.Area)
            .OrderByDescending(area => area.Parts.Count)
            .SelectMany(area => area.Parts.Prepend(area.Key))
            .Concat(framework.Views)
            .Distinct()
            .Select(framework.Area),
    ];

    /// <summary>The areas in which a part is judged: those that it is promised for, and the others whose figures are held against the same promise.</summary>
    public static IReadOnlyList<Area> JudgedIn(LogicalFramework framework, Measure measure) =>
        [.. measure.AreaKeys.Select(framework.Area).Union(AreasOf(framework).Where(area => IsPromisedFor(framework, measure, area)))];

    /// <summary>The statistical neighbours that the framework names.</summary>
    public static IReadOnlyList<Area> NeighboursOf(LogicalFramework framework) => [.. framework.Areas.Where(area => area.NeighbourOf is not null)];

    public static LogicalFramework Of(LogicalFramework framework, Area area) => framework with
    {
        Title = $"{framework.Title}, as {area.Name} stands",
        Outcomes = [.. framework.Outcomes.Select(outcome => outcome with { Indicators = [.. Seen(framework, outcome, area)] })],
    };

    private static IEnumerable<Indicator> Seen(LogicalFramework framework, Outcome outcome, Area area) =>
        from indicator in outcome.Indicators
        let measures = indicator.Measures.Where(measure => IsPromisedFor(framework, measure, area)).Select(measure => measure with { AreaKeys = [area.Key] }).ToList()
        where measures.Count > 0
        select indicator with { Measures = measures };

    private static bool IsPromisedFor(LogicalFramework framework, Measure measure, Area area) =>
        measure.AreaKeys.Any(key => key == area.Key || framework.Area(key).Kind == AreaKind.Combined);
}
