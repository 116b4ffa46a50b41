using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports;
using Logframe.Reports.Office;
using Logframe.Tests.Reports.Exports;

namespace Logframe.Tests.Reports.Office;

/// <summary>A native chart draws the figures that the verdict rests on, each at its period.</summary>
public sealed class ChartFiguresTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    [Fact]
    public void Draws_every_value_of_the_area_and_of_England_at_its_period()
    {
        var charts = Charts();
        charts.Count.ShouldBeGreaterThan(10);
        foreach (var (chart, area, _) in charts)
        {
            Known(chart, ChartRole.Subject).ShouldBe(area.Points.Where(point => point.Value is not null).Select(point => (point.Period.Label, point.Value!.Value)));
            var england = area.EnglandPoints.ToDictionary(point => point.Period.Label, point => point.Value);
            Known(chart, ChartRole.Comparator).ShouldAllBe(point => england[point.Period] == point.Value);
        }
    }

    [Fact]
    public void Draws_the_needed_path_from_the_baseline_to_the_target_and_the_target_throughout()
    {
        var withPath = Charts().Where(one => one.Area.Path is not null && one.Measure.Target is LevelTarget).ToList();
        withPath.Count.ShouldBeGreaterThan(3);
        foreach (var (chart, area, measure) in withPath)
        {
            var path = Known(chart, ChartRole.NeededPath).ToList();
            path[0].ShouldBe((measure.Baseline!.Period!.Label, measure.Baseline.Value!.Value));
            path[^1].ShouldBe((area.TargetPeriod!.Label, area.TargetValue!.Value));
            path.Single(point => point.Period == area.Current!.Period.Label).Value.ShouldBe(area.Expected!.Value, 1e-9);
            chart.Series.Single(series => series.Role == ChartRole.Target).Values.ShouldAllBe(value => value == area.TargetValue);
        }
    }

    private List<(ChartFigures Chart, AreaAssessment Area, Measure Measure)> Charts()
    {
        var whole = store.Review().Whole;
        return
        [
            .. from indicator in whole.Indicators
               where indicator.Verdict != Verdict.CannotBeJudged
               let chart = ChartFigures.Of(whole, indicator)
               where chart is not null
               let deciding = DecidingPart.Of(indicator)
               select (chart, deciding.Area, deciding.Measure),
        ];
    }

    private static IEnumerable<(string Period, double Value)> Known(ChartFigures chart, ChartRole role) =>
        chart.Series.Where(series => series.Role == role)
            .SelectMany(series => chart.Periods.Zip(series.Values))
            .Where(point => point.Second is not null)
            .Select(point => (point.First, point.Second!.Value));
}
