using System.Globalization;
using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Benchmarks;

/// <summary>Full charts of made-up figures: ten years with intervals, England, baseline, needed path, floor and target.</summary>
internal static class GeneratedCharts
{
    private const int Years = 10;
    private const int YearsToTarget = 3;
    private const double Baseline = 22.3;
    private const double Target = 20;
    private const double HalfInterval = 1.5;

    private static readonly Period First = Period.Parse("2015/16", PeriodType.Financial);

    public static List<ProgressChart> Some(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private static ProgressChart One(int number)
    {
        var random = new Random(number);
        var points = Points(random, HalfInterval);
        var (baseline, target, latest) = (First.Next(5 * 12), First.Next((Years - 1 + YearsToTarget) * 12), points[^1].Period);
        var needed = double.Lerp(Baseline, Target, (latest.DecimalMid - baseline.DecimalMid) / (target.DecimalMid - baseline.DecimalMid));
        return new ProgressChart(
            string.Create(CultureInfo.InvariantCulture, $"{number}-medway"),
            "3.1 Physically inactive adults, Medway",
            "Adults doing under 30 minutes of moderate activity a week · Persons, 19+ yrs",
            "Medway",
            new ShownVerdict(Verdict.OffCourse, null, latest.Label, CouldBeChance: true),
            "Medway was at 23.4% in 2024/25; it should have been at 21.0% by then to reach 20% or less by December 2028.",
            new ValueFormat(Unit.Of("%"), 1),
            "Per cent, lower is better",
            LowerIsGood: true,
            [.. Enumerable.Range(0, Years + YearsToTarget).Select(year => First.Next(12 * year))],
            points,
            Points(random, null),
            new ChartBaseline(baseline.DecimalMid, Baseline, baseline.Label),
            new Goal("20% or less", "by December 2028", target.DecimalMid, target.Label, null, Target, Moves: false),
            new NeededWay(baseline.DecimalMid, Baseline, target.DecimalMid, Target, latest.DecimalMid, needed),
            new FloorLine(baseline.DecimalMid, Baseline, target.DecimalMid, Baseline - 1.4, needed + 0.5),
            [],
            ["Each point is a financial year with its 95% interval.", "The baseline is the one agreed for Kent and Medway."],
            "Source: made-up figures. Data received 28 October 2026, judged on 1 November 2026.",
            DataNature.Simulated);
    }

    private static SeriesPoint[] Points(Random random, double? halfInterval) =>
    [
        .. Enumerable.Range(0, Years).Select(year =>
        {
            var value = Baseline + (4 * (random.NextDouble() - 0.5));
            var interval = halfInterval is { } half ? new ConfidenceInterval(value - half, value + half) : (ConfidenceInterval?)null;
            return new SeriesPoint(First.Next(12 * year), ValueState.Published, value, interval, null, null, null, null, Calculated: false);
        }),
    ];
}
