namespace Logframe.Core.Definition.Linting;

/// <summary>The table of area codes must lead somewhere, and a framework must name areas that are there and compare them with themselves.</summary>
internal static class EditionRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework) =>
        framework.Editions.All.SelectMany((edition, index) => Order(framework.Editions, edition, index + 1))
            .Concat(framework.Areas.SelectMany(area => Replaced(framework, area)))
            .Concat(framework.Indicators.SelectMany(indicator => indicator.Measures.SelectMany((measure, index) => Baseline(framework, indicator, measure, index + 1))));

    private static IEnumerable<Finding> Order(AreaEditions editions, AreaEdition edition, int place) =>
        from earlier in editions.All
        where edition.Replaces.Contains(earlier.Code) && earlier.FirstDay >= edition.FirstDay
        select new Finding(
            FaultSeverity.Error,
            $"editions[{place}].first-day",
            $"{edition.Code} replaces {earlier.Code}, which only begins on {earlier.FirstDay:yyyy-MM-dd}. One of the two days or codes is wrong.");

    private static IEnumerable<Finding> Replaced(LogicalFramework framework, Area area) =>
        from edition in framework.Editions.All
        where area.Code is not null && edition.Replaces.Contains(area.Code)
        select edition.Kind == EditionKind.CodeChanged
            ? new Finding(FaultSeverity.Note, $"areas.{area.Key}.code", $"{area.Code} became {edition.Code} on {edition.FirstDay:yyyy-MM-dd}; the series goes on under the new code.")
            : new Finding(
                FaultSeverity.Warning,
                $"areas.{area.Key}.code",
                $"{area.Code} was replaced by {edition.Code} ({edition.Name}) on {edition.FirstDay:yyyy-MM-dd}: no figures come for it after that day. Name the area that is promised for now.");

    private static IEnumerable<Finding> Baseline(LogicalFramework framework, Indicator indicator, Measure measure, int place) =>
        from key in measure.AreaKeys.Distinct()
        from change in framework.Editions.BreaksOf(framework, framework.Area(key))
        where measure.Baseline?.Period is { } period && period.End < change.FirstDay
        select new Finding(
            FaultSeverity.Warning,
            $"indicators[{indicator.Code}].measures[{place}].baseline",
            $"{change.Says}, after the baseline of {measure.Baseline!.Period!.Label}: it cannot be judged until a baseline of the new area is agreed.");
}
