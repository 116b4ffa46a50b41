using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Makes the charts of an assessment.</summary>
internal static class ProgressChartBuilder
{
    /// <summary>One chart per part and area of an indicator that has data.</summary>
    public static IEnumerable<ProgressChart> Of(FrameworkAssessment framework, IndicatorAssessment indicator) =>
        from measure in indicator.Measures
        from area in measure.Areas
        let chart = From(framework, indicator, measure, area)
        where chart is not null
        select chart;

    /// <summary>The chart of one part in one area; null where there is not one value to draw.</summary>
    public static ProgressChart? From(FrameworkAssessment framework, IndicatorAssessment indicator, MeasureAssessment measure, AreaAssessment area)
    {
        if (area.Points.All(point => point.Value is null))
        {
            return null;
        }

        var definition = measure.Measure;
        var format = ValueFormat.Of(definition);
        var baseline = BaselineOf(definition, area);
        var periods = ChartPeriods.Of(definition, area);
        var goal = GoalReader.Read(definition, area, indicator.Indicator.Deadline) is { } read
            ? read with { Steps = definition.Target is YearlyTarget yearly ? GoalStep.Of(yearly, periods) : [] }
            : null;
        return new ProgressChart(
            ChartName.Of(definition.Key, area.Area.Key),
            $"{indicator.Indicator.Code} {indicator.Indicator.Title}, {area.Area.Name}",
            MeasureCaption.Of(indicator.Indicator, definition),
            area.Area.Name,
            ShownOf(area),
            WithoutSymbols(area.Sentence),
            format,
            MeasureCaption.OfValues(definition),
            MeasureCaption.LowerIsGood(definition),
            periods,
            area.Points,
            Within(periods, area.EnglandPoints),
            baseline,
            goal,
            WayOf(area),
            FloorOf(area, goal, periods),
            [.. area.Breaks.Where(moment => Period.DecimalYear(moment.FirstDay) is var day && day > periods[0].DecimalMid && day < periods[^1].DecimalMid)],
            ChartNotes.Of(framework, measure, area, baseline),
            ChartSource.Of(framework, definition, area),
            framework.Nature);
    }

    /// <summary>Not every font has the symbols of the verdicts; a chart draws them beside the words as shapes.</summary>
    private static string WithoutSymbols(string sentence) =>
        Enum.GetValues<Verdict>().Aggregate(sentence, (words, verdict) => words.Replace(verdict.Symbol() + " ", "", StringComparison.Ordinal));

    private static ShownVerdict ShownOf(AreaAssessment area) => new(
        area.Verdict,
        area.UnderlyingVerdict == area.Verdict ? null : area.UnderlyingVerdict,
        area.Current?.Period.Label ?? "",
        area.Verdict != Verdict.CannotBeJudged && area.Certainty == Certainty.Uncertain);

    private static ChartBaseline? BaselineOf(Measure measure, AreaAssessment area) =>
        measure.Baseline is { Value: { } value, Period: { } period } ? new ChartBaseline(period.DecimalMid, value, period.Label)
        : area.Path is { } path && area.Points.FirstOrDefault(point => point.Period.DecimalMid == path.FromTime) is { } start ? new ChartBaseline(path.FromTime, path.FromValue, start.Period.Label)
        : null;

    private static IReadOnlyList<SeriesPoint> Within(IReadOnlyList<Period> periods, IReadOnlyList<SeriesPoint> england) =>
        [.. england.Where(point => point.Period.DecimalMid >= periods[0].DecimalMid && point.Period.DecimalMid <= periods[^1].DecimalMid)];

    private static NeededWay? WayOf(AreaAssessment area)
    {
        if (area is not { Path: { } path, Current: { } current })
        {
            return null;
        }

        var now = current.Period.DecimalMid;
        return new NeededWay(path.FromTime, path.FromValue, path.ToTime, path.ToValue, now, now > path.FromTime && now < path.ToTime && path.FromValue != path.ToValue ? area.Expected : null);
    }

    private static FloorLine? FloorOf(AreaAssessment area, Goal? goal, IReadOnlyList<Period> periods)
    {
        // A floor at the level of the target, as a direction has, is the same line.
        if (area is not { Floor: { } floor, Current: { } current } || goal?.Levels.Contains(floor) == true)
        {
            return null;
        }

        var now = current.Period.DecimalMid;
        if (goal is { Moves: true })
        {
            return new FloorLine(now, floor, now, floor, floor);
        }

        // A floor belongs to the level of its year, not to those before.
        var since = goal?.Steps.FirstOrDefault(step => step.Holds(now))?.FromTime;

        // The default floor demands the same share of the needed change at every time, so it leaves the baseline with the path.
        return area is { FloorRule: "progress_share", Path: { } path, Expected: { } expected } && expected != path.FromValue
            ? new FloorLine(path.FromTime, path.FromValue, path.ToTime, path.FromValue + ((floor - path.FromValue) / (expected - path.FromValue) * (path.ToValue - path.FromValue)), floor)
            : new FloorLine(area.Path?.FromTime ?? since ?? periods[0].DecimalMid, floor, periods[^1].DecimalMid, floor, floor);
    }
}
