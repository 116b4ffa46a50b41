using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Chooses the periods that a time axis covers: from the first value or the baseline to the last value or the target.</summary>
internal static class ChartPeriods
{
    private const double Slack = 0.05;

    public static IReadOnlyList<Period> Of(Measure measure, AreaAssessment area)
    {
        var periods = new List<Period>(area.Points.Select(point => point.Period));
        Add(periods, measure.Baseline is { Value: not null } ? measure.Baseline.Period : null);
        Add(periods, area.TargetPeriod);
        periods.Sort((a, b) => a.DecimalMid.CompareTo(b.DecimalMid));
        return StepOf(measure, area.Points) is { } months ? [.. Filled(periods, months)] : periods;
    }

    /// <summary>Months from one period to the next: the release cycle, otherwise the shortest step in the series; null where neither is known.</summary>
    public static int? StepOf(Measure measure, IReadOnlyList<SeriesPoint> points)
    {
        if (measure.Verification.Cycle?.Months is { } cycle)
        {
            return cycle;
        }

        var steps = points.Zip(points.Skip(1), (one, next) => (int)Math.Round((next.Period.DecimalMid - one.Period.DecimalMid) * 12)).Where(step => step > 0).ToList();
        return steps.Count == 0 ? null : steps.Min();
    }

    private static void Add(List<Period> periods, Period? period)
    {
        if (period is not null && !periods.Exists(other => Math.Abs(other.DecimalMid - period.DecimalMid) < Slack))
        {
            periods.Add(period);
        }
    }

    private static IEnumerable<Period> Filled(List<Period> periods, int months)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            yield return periods[i];
            if (i + 1 == periods.Count)
            {
                continue;
            }

            var between = periods[i].Next(months);
            while (between.DecimalMid < periods[i + 1].DecimalMid - Slack)
            {
                yield return between;
                between = between.Next(months);
            }
        }
    }
}
