using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Processes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Tests.Core.Assessments.Processes;

public sealed class ProcessReadingTests
{
    private static readonly double[] Steady = [10, 12, 9, 11, 10, 12, 11, 9, 10, 11, 12, 10, 9, 11];

    [Fact]
    public void Reads_months_with_the_limits_of_the_methods()
    {
        var reading = Read(Months(Steady));

        reading.Refusal.ShouldBeNull();
        var limits = reading.Chart!.Segments.ShouldHaveSingleItem().Limits.ShouldNotBeNull();
        limits.Mean.ShouldBe(Steady.Average(), 1e-9);
        (limits.Upper - limits.Mean).ShouldBe(2.66 * Steady.Zip(Steady.Skip(1), (a, b) => Math.Abs(b - a)).Average(), 1e-9);
    }

    [Fact]
    public void Reads_quarters() => Read(Quarters(Steady)).Points.Select(point => point.Period.Label).Take(2).ShouldBe(["2022 Q1", "2022 Q2"]);

    [Fact]
    public void Leaves_a_missing_month_open_and_draws_no_step_across_it()
    {
        var reading = Read(Months(Steady).Where((_, i) => i != 5));

        reading.Points.Count.ShouldBe(Steady.Length);
        reading.Points[5].Value.ShouldBeNull();
        reading.Chart!.Points[5].ShouldBe(ControlPoint.Missing);
    }

    [Fact]
    public void Begins_new_limits_at_a_change_of_method()
    {
        double[] doubled = [.. Steady, .. Steady.Select(value => value + 20)];
        var change = new MethodBreak(new DateOnly(2023, 3, 1), "counted anew");

        var reading = Read(Months(doubled), change);

        reading.Rebased.ShouldBe([change]);
        reading.Chart!.Segments.Select(segment => segment.Start).ShouldBe([0, 14]);
        reading.Chart.Points.ShouldAllBe(point => point == ControlPoint.CommonCause);
        Read(Months(doubled)).Chart!.Points.ShouldContain(ControlPoint.AboveUpperLimit);
    }

    [Theory]
    [InlineData("2015,2016,2017", "has figures for a year at a time. A control chart shows monthly or quarterly ones.")]
    [InlineData("", "has no figures yet. A control chart shows monthly or quarterly ones.")]
    [InlineData("Jan 2024,Feb 2024", "has 2 values. A control chart needs 12 for limits that can be trusted.")]
    public void Says_why_a_series_cannot_be_read_so(string labels, string why) =>
        Read(labels.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(label => (label, 10.0))).Refusal.ShouldBe("9.1 for Medway " + why);

    [Fact]
    public void Says_what_the_latest_value_signals_and_whether_the_target_will_be_met()
    {
        var rising = Scene(Months([.. Steady, 30]), Polarity.LowerIsBetter);
        var area = rising.In(Assessments.Scene.Medway);

        var sentence = ProcessSentence.Say(rising.Measure, area, ProcessReading.Of(rising.Measure, area));

        sentence.ShouldStartWith("Medway was at 30.0% in Mar 2023: above the upper limit, a real worsening. The process runs between ");
        sentence.ShouldEndWith("As it runs it will meet the target of 8% or less at times and miss it at others.");
    }

    private static ProcessReading Read(IEnumerable<(string Label, double Value)> figures, params MethodBreak[] breaks)
    {
        var scene = Scene(figures, Polarity.LowerIsBetter, breaks);
        return ProcessReading.Of(scene.Measure, scene.In(Assessments.Scene.Medway));
    }

    private static Scene Scene(IEnumerable<(string Label, double Value)> figures, Polarity polarity, params MethodBreak[] breaks)
    {
        var scene = new Scene
        {
            Baseline = null,
            Polarity = polarity,
            Breaks = breaks,
            ReturnedAs = "test/9.1",
            AsOf = new DateOnly(2025, 11, 1),
            Means = Assessments.Scene.Series with { FingertipsId = null, PeriodMonths = null, PeriodType = null, Cycle = null, PublicationLagMonths = null },
        };
        foreach (var (label, value) in figures)
        {
            Period.TryParseUnstated(label, out var period).ShouldBeTrue();
            scene.With(scene.Row(Assessments.Scene.Medway.Code!, period!.Start.Year.ToString(CultureInfo.InvariantCulture), value) with
            {
                Series = ReturnedSeries.KeyOf(scene.Measure, Assessments.Scene.Medway, period),
                PeriodLabel = label,
                SortKey = ReturnedSeries.SortKey(period),
            });
        }

        return scene;
    }

    private static IEnumerable<(string Label, double Value)> Months(IReadOnlyList<double> values) =>
        values.Select((value, i) => (new DateOnly(2022, 1, 1).AddMonths(i).ToString("MMM yyyy", CultureInfo.InvariantCulture), value));

    private static IEnumerable<(string Label, double Value)> Quarters(IReadOnlyList<double> values) =>
        values.Select((value, i) => ($"{2022 + (i / 4)} Q{(i % 4) + 1}", value));
}
