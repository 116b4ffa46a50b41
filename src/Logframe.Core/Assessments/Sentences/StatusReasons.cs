using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>Says in words why the data of an area allow no judgement, and when they may.</summary>
public static class StatusReasons
{
    private const string NoTarget = "No target has been set yet.";

    /// <summary>For an area without any row.</summary>
    public static Hindrance WithoutPoints(Measure measure, AreaFigures figures, bool targetSet, DateOnly asOf)
    {
        var fault = figures.Fault ?? new Hindrance(NotJudgedReason.NoData, "There is no figure.");
        return !targetSet ? new Hindrance(NotJudgedReason.NoTarget, NoTarget)
            : fault.Reason == NotJudgedReason.NoData ? fault with { Text = fault.Text + Expectation(measure, measure.Baseline?.Period, asOf) }
            : fault;
    }

    /// <summary>Null where the data can be judged.</summary>
    public static Hindrance? Of(Measure measure, Area area, AreaFigures figures, DataStatus status, DateOnly asOf)
    {
        if (measure.Target is UnsetTarget)
        {
            return new Hindrance(NotJudgedReason.NoTarget, NoTarget);
        }

        return figures.Fault ?? status.State switch
        {
            DataState.NoData => new Hindrance(
                NotJudgedReason.NoData,
                $"{figures.Series} has rows without values for {area.Name}.{Expectation(measure, figures.Points[^1].Period, asOf)}"),
            DataState.Suppressed => new Hindrance(NotJudgedReason.Suppressed, Suppressed(measure, area, figures)),
            DataState.NotComparable => Broken(measure, status),
            DataState.BaselineOnly => new Hindrance(NotJudgedReason.TooEarly, TooEarly(measure, figures, asOf)),
            _ => null,
        };
    }

    private static string Suppressed(Measure measure, Area area, AreaFigures figures)
    {
        var hidden = figures.Points.Last(point => point.State == ValueState.Suppressed).Period.Label;
        return figures.Points.LastOrDefault(point => point.Value is not null) is { Value: { } value } shown
            ? $"The figure for {hidden} is suppressed to protect people; the last one available is {new Phrasing(measure, area).Value(value)} for {shown.Period.Label}."
            : $"The figure for {hidden} is suppressed to protect people, and there is no earlier one.";
    }

    private static Hindrance Broken(Measure measure, DataStatus status)
    {
        var baseline = measure.Baseline!.Period!;
        var change = measure.Breaks.Where(change => change.FirstDay > baseline.End && change.FirstDay <= status.LatestEnd).MaxBy(change => change.FirstDay)!;
        return new Hindrance(
            change.IsOfArea ? NotJudgedReason.AreaChanged : NotJudgedReason.MethodBreak,
            $"{change.Says}, after the baseline of {baseline.Label}; a new baseline is needed before the two can be compared.");
    }

    private static string TooEarly(Measure measure, AreaFigures figures, DateOnly asOf)
    {
        var baseline = measure.Baseline!.Period!;
        var latest = figures.Points.Last(point => point.Value is not null).Period;
        var standing = latest.End == baseline.End
            ? $"Too early: no figure later than the baseline of {baseline.Label} is published yet."
            : $"Too early: the latest figure, of {latest.Label}, is older than the baseline of {baseline.Label}.";
        return standing + Expectation(measure, baseline, asOf);
    }

    private static string Expectation(Measure measure, Period? last, DateOnly asOf)
    {
        if (last is null || measure.Verification is not { Cycle.Months: { } cycle, PublicationLagMonths: { } lag })
        {
            return "";
        }

        var next = last.Next(cycle);
        var due = next.End.AddMonths(lag);
        return $" The figure for {next.Label} {(due >= asOf ? "can be expected" : "was to be expected")} by {due.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.";
    }
}
