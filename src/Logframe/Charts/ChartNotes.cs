using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Writes the remarks under a chart: what a sceptic would ask about its figures.</summary>
internal static class ChartNotes
{
    private const int MostLabels = 6;

    public static IReadOnlyList<string> Of(FrameworkAssessment framework, MeasureAssessment measure, AreaAssessment area, ChartBaseline? baseline) =>
        [.. All(framework, measure, area, baseline).OfType<string>()];

    private static IEnumerable<string?> All(FrameworkAssessment framework, MeasureAssessment measure, AreaAssessment area, ChartBaseline? baseline)
    {
        yield return WhatIsDrawn(measure.Measure, area);
        yield return Listed(area, ValueState.Suppressed, "× Hidden by the publisher to protect people: ");
        yield return Listed(area, ValueState.Missing, "No value is published for ");
        yield return Route(area);
        yield return ToCome(measure.Measure, area);
        yield return measure.JudgedSeparately ? "Areas are judged one by one: no figure covers them together." : null;
        yield return baseline is null ? WithoutBaseline(measure.Measure) : $"The baseline is the one agreed for {Names(framework, measure.Measure)}.";
        yield return area.Drift is { IsSame: false } drift ? drift.Say(measure.Measure, area.Area) : null;
        foreach (var moment in area.Breaks)
        {
            yield return $"{moment.Says}: values before and after are not compared.";
        }
    }

    private static string WhatIsDrawn(Measure measure, AreaAssessment area)
    {
        var known = area.Points.Where(point => point.Value is not null).ToList();
        var withLimits = known.Count(point => point.Interval is not null);
        // Whether they are drawn as bars or as a band depends on the space that a layout has.
        var intervals = withLimits == 0 ? "; no interval is published"
            : withLimits < known.Count ? " with its 95% interval where one is published"
            : " with its 95% interval";
        var made = known.Exists(point => point.Calculated) ? " Hollow points are calculated, not published." : "";
        var period = measure.Verification is { IsRolling: true, PeriodMonths: { } months } ? $"the {months} months to the end of its period" : PeriodWords.Of(known[^1].Period);

        // An aside within the period is closed before the sentence goes on.
        if (period.Contains(',', StringComparison.Ordinal) && intervals.StartsWith(' '))
        {
            period += ",";
        }

        return $"Each point is {period}{intervals}.{made}";
    }

    /// <summary>The levels of later years, where a total is spread over them.</summary>
    private static string? ToCome(Measure measure, AreaAssessment area) =>
        measure.Target is YearlyTarget { Total: not null } target && target.Levels.Where(level => level.Year.Start > area.Current?.Period.End).ToList() is { Count: > 0 } later
            ? $"Still to come: {string.Join(", ", later.Select(level => $"{measure.Unit?.Format(level.Value) ?? Unit.Number(level.Value)} in {level.Year.Label}"))}."
            : null;

    private static string? Listed(AreaAssessment area, ValueState state, string what)
    {
        var labels = area.Points.Where(point => point.State == state).Select(point => point.Period.Label).ToList();
        return labels.Count == 0 ? null
            : what + string.Join(", ", labels.Take(MostLabels)) + (labels.Count > MostLabels ? $" and {labels.Count - MostLabels} more." : ".");
    }

    private static string? Route(AreaAssessment area) => area.Route switch
    {
        AreaRoute.BoardPublished => "The figures are those of the integrated care board, which counts the same people.",
        AreaRoute.Combined => $"The figures for {area.Area.Name} are added up from the counts of its parts.",
        AreaRoute.Approximated => $"The figures for {area.Area.Name} are an approximation, weighted by population.",
        _ => null,
    };

    private static string? WithoutBaseline(Measure measure) => measure switch
    {
        { Target: not (LevelTarget or ChangePointsTarget or ChangePercentTarget or GapAtMostTarget or GapReductionTarget or RatioBelowTarget) } => null,
        { Baseline: null or { Value: null } } => "The framework states no baseline value, so no needed path is drawn.",
        { Baseline.Period: null } => "The framework states no period for the baseline, so no needed path is drawn.",
        _ => null,
    };

    private static string Names(FrameworkAssessment framework, Measure measure) =>
        string.Join(" and ", measure.PromisedFor.Select(key => framework.Framework.Area(key).Name));
}
