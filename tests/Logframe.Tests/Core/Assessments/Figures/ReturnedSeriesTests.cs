using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Figures;

/// <summary>A promise that no published series decides: at most 8% by 2027, from 16% in 2019.</summary>
public class ReturnedSeriesTests
{
    private static readonly MeansOfVerification Unpublished = Scene.Series with { FingertipsId = null, Sex = null, Age = null, PeriodMonths = null, Cycle = null };

    private static readonly Provenance Signed = new(
        "A. Author", new(2024, 10, 1), "B. Boss", new(2024, 10, 3, 9, 0, 0, TimeSpan.Zero), "https://example.org/minutes", "return.csv", "ab");

    [Fact]
    public void A_returned_figure_is_judged_and_its_trace_says_who_stands_for_it()
    {
        var judged = Returned(Feedable(), Scene.Medway, "2023", 9).InMedway;

        judged.Verdict.ShouldBe(Verdict.OnCourse);
        judged.Route.ShouldBe(AreaRoute.Returned);
        judged.Current!.Provenance.ShouldBe(Signed);
        judged.Trace.SelectMany(step => step.Inputs).Select(input => input.Source).ShouldContain(
            "Partner return 9.1 (1 year), 2023, returned by A. Author on 1 October 2024, approved by B. Boss on 3 October 2024, evidence https://example.org/minutes, known from 1 November 2024");
    }

    [Fact]
    public void Nothing_returned_is_no_source_and_nothing_for_this_area_is_no_data()
    {
        Feedable().InMedway.Reason.ShouldBe(NotJudgedReason.NoSource);

        var elsewhere = Returned(Feedable(), Scene.Kent, "2023", 9).InMedway;
        elsewhere.Reason.ShouldBe(NotJudgedReason.NoData);
        elsewhere.ReasonText!.ShouldStartWith("Nothing has been returned for Medway.");
    }

    [Fact]
    public void A_return_for_another_framework_is_not_read()
    {
        var scene = Feedable();
        scene.With(Figure(scene, Scene.Medway, Period.Parse("2023", PeriodType.Calendar), 9) with
        {
            Series = ReturnedSeries.KeyOf(scene.Measure with { ReturnedAs = "elsewhere/9.1" }, Scene.Medway, Period.Parse("2023", PeriodType.Calendar)),
        });

        scene.InMedway.Reason.ShouldBe(NotJudgedReason.NoSource);
    }

    [Fact]
    public void A_figure_returned_for_areas_together_carries_the_verdict()
    {
        var scene = Feedable("km");
        Returned(scene, Scene.Kent, "2023", 3);
        Returned(scene, Scene.Medway, "2023", 5);
        Returned(scene, Scene.Together, "2023", 20);

        var judged = scene.Judged;

        judged.Verdict.ShouldBe(Verdict.OffCourse);
        judged.JudgedSeparately.ShouldBeFalse();
        judged.Carrier.Current!.Value.ShouldBe(20);
    }

    [Fact]
    public void Without_a_figure_for_areas_together_each_is_judged_alone()
    {
        var scene = Feedable("km");
        Returned(scene, Scene.Kent, "2023", 3);
        Returned(scene, Scene.Medway, "2023", 5);

        var judged = scene.Judged;

        judged.JudgedSeparately.ShouldBeTrue();
        judged.Areas.Select(area => area.Area).ShouldBe([Scene.Kent, Scene.Medway]);
    }

    [Fact]
    public void Two_lengths_of_period_are_a_fault_that_names_both()
    {
        var scene = Returned(Feedable(), Scene.Medway, "2023", 9);
        Returned(scene, Scene.Medway, "2024 Q1", 9);

        scene.InMedway.Reason.ShouldBe(NotJudgedReason.SeriesNotFound);
        scene.InMedway.ReasonText!.ShouldContain("1 year; 3 months");
    }

    [Theory]
    [InlineData("2023/24", "2024-03-31")]
    [InlineData("2023", "2023-12-31")]
    [InlineData("Feb 2024", "2024-02-29")]
    [InlineData("2024-05-07", "2024-05-07")]
    public void A_label_of_no_stated_type_is_read_as_deadlines_are(string label, string lastDay)
    {
        var scene = Feedable(means: Unpublished with { PeriodType = null });
        Period.TryParseUnstated(label, out var period).ShouldBeTrue();
        scene.With(Figure(scene, Scene.Medway, period!, 9));

        scene.InMedway.Current!.Period.End.ShouldBe(DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_milestone_is_judged_by_the_latest_report_of_its_day()
    {
        var scene = Feedable(target: new MilestoneTarget(null, null, null, null));
        Reported(scene, "2024-03-01", new MilestoneReport(MilestoneProgress.InProgress, null, new(2026, 5, 1), "Two of seven"));
        Reported(scene, "2024-09-01", new MilestoneReport(MilestoneProgress.Complete, new(2024, 8, 30), null, null));
        Reported(scene, "2024-12-01", new MilestoneReport(MilestoneProgress.Cancelled, null, null, null));

        var judged = scene.InMedway;

        judged.Verdict.ShouldBe(Verdict.Achieved);
        judged.Sentence.ShouldBe("Done on 30 August 2024; it was due by December 2027.");
        judged.Points.Select(point => point.Note).ShouldBe(["in progress, forecast 2026-05-01. Two of seven", "complete on 2024-08-30"]);
        judged.Trace[0].Inputs[0].Source!.ShouldContain("approved by B. Boss");
    }

    [Fact]
    public void A_report_reads_back_as_it_was_written()
    {
        MilestoneReport[] reports =
        [
            new(MilestoneProgress.NotStarted, null, new(2027, 1, 2), "Waits. For money, forecast 2028-01-01"),
            new(MilestoneProgress.InProgress, null, null, null),
            new(MilestoneProgress.Complete, new(2026, 9, 30), null, "on 2026-09-29"),
            new(MilestoneProgress.Cancelled, null, null, null),
        ];

        foreach (var report in reports)
        {
            MilestoneReport.TryParse(report.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(report);
        }

        MilestoneReport.TryParse("done", out _).ShouldBeFalse();
        MilestoneReport.TryParse(null, out _).ShouldBeFalse();
    }

    [Fact]
    public void An_ordinary_figure_is_not_taken_for_a_gap_and_a_returned_gap_is_tested()
    {
        InequalityGaps.Of(Widening(new LevelTarget(LevelOperator.AtMost, 8, null), out var figures), figures.Framework.Outcomes[0], figures.Book).ShouldBeEmpty();

        InequalityGaps.Of(Widening(new GapAtMostTarget(8), out var gap), gap.Framework.Outcomes[0], gap.Book)
            .ShouldHaveSingleItem().Finding.ShouldBe(GapFinding.Wider);
    }

    private static LogicalFramework Widening(Target target, out Scene scene)
    {
        scene = Feedable("km", target: target);
        foreach (var (year, value) in new[] { ("2022", 10.0), ("2023", 20.0) })
        {
            var period = Period.Parse(year, PeriodType.Calendar);
            scene.With(Figure(scene, Scene.Together, period, value) with { Interval95 = new ConfidenceInterval(value - 1, value + 1) });
        }

        return scene.Framework;
    }

    private static Scene Feedable(string area = "medway", MeansOfVerification? means = null, Target? target = null) => new()
    {
        AreaKeys = [area],
        Means = means ?? Unpublished,
        ReturnedAs = "test/9.1",
        Target = target ?? new LevelTarget(LevelOperator.AtMost, 8, null),
    };

    private static Scene Returned(Scene scene, Area area, string label, double value) =>
        scene.With(Figure(scene, area, Period.Parse(label, PeriodType.Calendar), value), provenance: Signed);

    private static void Reported(Scene scene, string day, MilestoneReport report) => scene.With(
        Figure(scene, Scene.Medway, Period.Parse(day, PeriodType.Date), null) with { Note = report.ToString() },
        provenance: Signed);

    private static Observation Figure(Scene scene, Area area, Period period, double? value) => new(
        ReturnedSeries.KeyOf(scene.Measure, area, period),
        period.Label,
        ReturnedSeries.SortKey(period),
        value is null ? ValueState.Missing : ValueState.Published,
        value,
        null, null, null, null, null, null, null);
}
