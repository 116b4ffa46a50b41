using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Whether the data of an area allow a judgement, and how old they are (methods.md 6.5).</summary>
/// <param name="Hindrance">Why nothing can be said; null where judging can go on.</param>
/// <param name="Flags">What a reader should know of the data.</param>
/// <param name="StaleAfter">The last day on which the latest figure is fresh; null where that cannot be told.</param>
/// <param name="IsStale">That day is past.</param>
public sealed record StatusStep(Hindrance? Hindrance, IReadOnlyList<string> Flags, DateOnly? StaleAfter, bool IsStale)
{
    public static StatusStep Take(Measure measure, Area area, AreaFigures figures, DateOnly asOf, TraceLog trace)
    {
        var targetSet = measure.Target is not UnsetTarget;
        if (figures.Points.Count == 0)
        {
            return new StatusStep(StatusReasons.WithoutPoints(measure, figures, targetSet, asOf), [], null, IsStale: false);
        }

        var freshness = measure.Verification is { Cycle.Months: { } cycle, PublicationLagMonths: { } lag, GraceDays: { } grace }
            ? new Freshness(cycle, lag, grace)
            : null;
        var rows = figures.Points.Select(point =>
            new DataRow(point.Period.End, point.Value is not null, point.State == ValueState.Suppressed, IsProvisional(point))).ToList();
        var status = DataStatus.Of(asOf, rows, measure.Baseline?.Period?.End, measure.Breaks.Select(change => change.FirstDay), freshness, targetSet);
        Explain(measure, figures, asOf, freshness, status, trace);
        return new StatusStep(
            StatusReasons.Of(measure, area, figures, status, asOf),
            [.. FlagsOf(measure, figures, status)],
            status.LastFreshDay,
            status.IsStale);
    }

    private static bool IsProvisional(SeriesPoint point) => point.Note?.Contains("provisional", StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<string> FlagsOf(Measure measure, AreaFigures figures, DataStatus status)
    {
        if (status.IsStale)
        {
            yield return AssessmentFlags.Stale;
        }

        if (status.IsProvisional)
        {
            yield return AssessmentFlags.Provisional;
        }

        if (figures.Points.Any(point => point.Calculated))
        {
            yield return AssessmentFlags.Calculated;
        }

        if (figures.Route == AreaRoute.Approximated)
        {
            yield return AssessmentFlags.Approximate;
        }

        if (figures.Combination?.CountsDerived == true)
        {
            yield return AssessmentFlags.CountsDerived;
        }

        if (measure.Verification.Cycle is { Months: null })
        {
            yield return AssessmentFlags.IrregularReleases;
        }
        else if (status.LastFreshDay is null)
        {
            yield return AssessmentFlags.FreshnessNotStated;
        }
    }

    private static void Explain(Measure measure, AreaFigures figures, DateOnly asOf, Freshness? freshness, DataStatus status, TraceLog trace)
    {
        var definition = $"definition, {measure.Key}";
        var inputs = new List<TraceValue> { new("as_of", asOf, "the day of judging") };
        // The last row and the last with a value decide; the step is the same with every row.
        foreach (var point in figures.Points.Where(point => point.Value is not null || point.State == ValueState.Suppressed).TakeLast(2))
        {
            var source = TraceLog.Source(figures.Series, point);
            inputs.Add(new($"{point.Period.Label}.end", point.Period.End, source));
            inputs.Add(new($"{point.Period.Label}.state", point.Value is null ? "suppressed" : "value", source));
        }

        inputs.Add(new("baseline_end", measure.Baseline?.Period?.End, definition));
        inputs.AddRange(measure.Breaks.Select((change, index) => new TraceValue($"break.{index + 1}", change.FirstDay, definition)));
        inputs.Add(new("cycle_months", (double?)freshness?.CycleMonths, definition));
        inputs.Add(new("lag_months", (double?)freshness?.LagMonths, definition));
        inputs.Add(new("grace_days", (double?)freshness?.GraceDays, definition));
        inputs.Add(new("target_set", measure.Target is not UnsetTarget, definition));
        trace.Add(
            "data_status",
            "6.5",
            Says(status, asOf),
            inputs,
            [new("state", status.State.ToString(), null), new("last_fresh_day", status.LastFreshDay, null), new("stale", status.IsStale, null)]);
    }

    private static string Says(DataStatus status, DateOnly asOf)
    {
        var state = status.State switch
        {
            DataState.NoData => "There is no value",
            DataState.Suppressed => "The latest figure is suppressed",
            DataState.TargetNotSet => "No target is set",
            DataState.NotComparable => "The method or the area changed after the baseline",
            DataState.BaselineOnly => "Nothing is newer than the baseline",
            _ => "The data can be judged",
        };
        return (status.LastFreshDay, status.IsStale) switch
        {
            ({ } day, true) => $"{state}; on {Phrasing.Day(asOf)} the latest figure is stale, because a newer one should have been out by {Phrasing.Day(day)}.",
            ({ } day, false) => $"{state}; on {Phrasing.Day(asOf)} the latest figure is fresh, and it counts as stale after {Phrasing.Day(day)}.",
            _ => $"{state}; when a newer figure is due cannot be told.",
        };
    }
}
