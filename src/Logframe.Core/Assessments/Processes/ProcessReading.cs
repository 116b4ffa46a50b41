using System.Diagnostics.CodeAnalysis;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Core.Assessments.Processes;

/// <summary>A monthly or quarterly series read as a process: what varies by itself and what signals a special cause (methods.md 7), or why it cannot be read so.</summary>
/// <param name="Points">Every period from the first value to the last, gaps included; empty where the series cannot be read so.</param>
/// <param name="Chart">One point per period; null where the series cannot be read so.</param>
/// <param name="Rebased">Changes of method at which new limits begin.</param>
/// <param name="Refusal">Why there is no chart, in a sentence; null where there is one.</param>
public sealed record ProcessReading(IReadOnlyList<SeriesPoint> Points, ControlChart? Chart, IReadOnlyList<MethodBreak> Rebased, string? Refusal)
{
    /// <summary>Fewer values give no limits that could be trusted.</summary>
    public const int FewestValues = 12;

    private const int Quarter = 3;

    [MemberNotNullWhen(true, nameof(Chart))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsReadable => Chart is not null;

    public static ProcessReading Of(Measure measure, AreaAssessment area)
    {
        var subject = $"{measure.Key} for {area.Area.Name}";
        var known = area.Points.Where(point => point.Value is not null).ToList();
        if (known.Count == 0)
        {
            return Refused($"{subject} has no figures yet. A control chart shows monthly or quarterly ones.");
        }

        if (known.Find(point => point.Period.Months is < 1 or > Quarter) is { } yearly)
        {
            return Refused($"{subject} has figures for {Length(yearly.Period.Months)} at a time. A control chart shows monthly or quarterly ones.");
        }

        if (Every(known) is not { } points)
        {
            return Refused($"The periods of {subject} do not follow each other at even steps. A control chart shows months or quarters that neither overlap nor change their length.");
        }

        if (known.Count < FewestValues)
        {
            return Refused($"{subject} has {known.Count} {(known.Count == 1 ? "value" : "values")}. A control chart needs {FewestValues} for limits that can be trusted.");
        }

        var rebased = measure.Breaks.Concat(area.Breaks).DistinctBy(moment => moment.FirstDay)
            .Where(moment => moment.FirstDay > points[0].Period.Start && moment.FirstDay <= points[^1].Period.End)
            .OrderBy(moment => moment.FirstDay)
            .ToList();
        var chart = ControlChart.Of(
            points.ConvertAll(point => point.Value),
            measure.Polarity ?? Polarity.NoJudgement,
            area.TargetValue,
            screenOutliers: false,
            [.. rebased.Select(moment => points.FindIndex(point => point.Period.End >= moment.FirstDay))]);
        return new ProcessReading(points, chart, rebased, null);
    }

    private static ProcessReading Refused(string why) => new([], null, [], why);

    /// <summary>Every period from the first known one to the last; null where they are not multiples of one step apart.</summary>
    private static List<SeriesPoint>? Every(List<SeriesPoint> known)
    {
        var step = known[0].Period.Months;
        var byStart = new Dictionary<DateOnly, SeriesPoint>();
        foreach (var point in known)
        {
            if (point.Period.Months != step || !byStart.TryAdd(point.Period.Start, point))
            {
                return null;
            }
        }

        var all = new List<SeriesPoint>();
        for (var period = known[0].Period; period.Start <= known[^1].Period.Start; period = period.Next(step))
        {
            all.Add(byStart.Remove(period.Start, out var point) ? point : Missing(period));
        }

        return byStart.Count == 0 ? all : null;
    }

    private static SeriesPoint Missing(Period period) => new(period, ValueState.Missing, null, null, null, null, null, null, Calculated: false);

    private static string Length(int months) => months switch
    {
        0 => "a day",
        12 => "a year",
        _ when months % 12 == 0 => $"{months / 12} years",
        _ => $"{months} months",
    };
}
