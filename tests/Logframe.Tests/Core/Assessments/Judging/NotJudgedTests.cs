using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class NotJudgedTests
{
    [Fact]
    public void Waits_for_the_first_figure_after_the_baseline_and_says_when_to_expect_it()
    {
        var judged = new Scene { AsOf = new(2020, 11, 1) }.WithMedway(("2019", 16)).InMedway;

        Expect(judged, NotJudgedReason.TooEarly, "Too early: no figure later than the baseline of 2019 is published yet. The figure for 2020 can be expected by December 2021.");
        judged.Path.ShouldNotBeNull("a chart shows the way even before there is a value to hold against it");
        judged.Sentence.ShouldBe(judged.ReasonText);
    }

    [Fact]
    public void Says_that_the_expected_figure_is_overdue() =>
        new Scene { AsOf = new(2024, 11, 1) }.WithMedway(("2018", 16)).InMedway.ReasonText
            .ShouldBe("Too early: the latest figure, of 2018, is older than the baseline of 2019. The figure for 2020 was to be expected by December 2021.");

    [Fact]
    public void Withholds_a_verdict_from_a_suppressed_figure_and_names_the_last_one()
    {
        var scene = new Scene().WithMedway(("2022", 13.1));
        var judged = scene.With(scene.Row("E06000035", "2023", null) with { State = ValueState.Suppressed }).InMedway;

        Expect(judged, NotJudgedReason.Suppressed, "The figure for 2023 is suppressed to protect people; the last one available is 13.1% for 2022.");
        judged.Direction.ShouldBe(DirectionOfTravel.CannotCompare);
    }

    [Fact]
    public void Names_the_change_of_method_since_the_baseline()
    {
        var judged = new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }.WithMedway(("2019", 16), ("2022", 13.1), ("2023", 11.8)).InMedway;

        Expect(
            judged,
            NotJudgedReason.MethodBreak,
            "The method changed on 1 January 2021 (new survey), after the baseline of 2019; a new baseline is needed before the two can be compared.");
        judged.Direction.ShouldBe(DirectionOfTravel.Improving);
    }

    [Fact]
    public void Compares_nothing_across_a_change_of_method() =>
        new Scene { Breaks = [new MethodBreak(new(2023, 1, 1), "new survey")] }.WithMedway(("2022", 13.1), ("2023", 11.8)).InMedway.Previous.ShouldBeNull();

    [Fact]
    public void Shows_the_value_of_a_promise_without_a_target()
    {
        var judged = new Scene { Target = new UnsetTarget() }.WithMedway(("2022", 13.1), ("2023", 11.8)).InMedway;

        Expect(judged, NotJudgedReason.NoTarget, "No target has been set yet.");
        judged.Sentence.ShouldBe("Medway was at 11.8% in 2023; no target has been set yet.");
        judged.Direction.ShouldBe(DirectionOfTravel.Improving);
    }

    [Fact]
    public void Puts_the_missing_target_before_the_missing_source() =>
        Expect(
            new Scene { Target = new UnsetTarget(), Means = Scene.Series with { FingertipsId = null } }.InMedway,
            NotJudgedReason.NoTarget,
            "No target has been set yet.");

    [Fact]
    public void Says_when_data_can_be_expected_where_there_are_none() =>
        Expect(
            new Scene { AsOf = new(2020, 1, 1) }.InMedway,
            NotJudgedReason.NoData,
            "Nothing of Fingertips 93015 is held for Medway. The figure for 2020 can be expected by December 2021.");

    [Theory]
    [InlineData(11.8, Verdict.OnCourse, "●", "on course")]
    [InlineData(14.5, Verdict.OffCourse, "▼", "off course")]
    public void Shows_a_stale_verdict_as_not_judged_with_what_it_was(double value, Verdict underlying, string symbol, string word)
    {
        var judged = new Scene { AsOf = new(2026, 4, 1) }.WithMedway(("2023", value)).InMedway;

        Expect(judged, NotJudgedReason.Stale, $"Stale, last {symbol} {word} as at 2023; a newer figure should have been out by 31 March 2026.");
        judged.UnderlyingVerdict.ShouldBe(underlying);
        judged.StaleAfter.ShouldBe(new DateOnly(2026, 3, 31));
        judged.Flags.ShouldContain("stale");
        judged.Sentence.ShouldBe($"Medway was at {value:0.0}% in 2023, which counted as {word}; a newer figure should have been out by 31 March 2026.");
    }

    [Fact]
    public void Says_of_an_overdue_figure_that_it_was_published_without_a_value()
    {
        var scene = new Scene { AsOf = new(2026, 4, 30) }.WithMedway(("2023", 11));
        scene.With(scene.Row("E06000035", "2024", null) with { Note = "Of low quality: value not published" });

        scene.InMedway.Sentence.ShouldEndWith("; a newer figure should have been out by 31 March 2026, and the one for 2024 was published without a value.");
        scene.InMedway.ReasonText.ShouldEndWith("; a newer figure should have been out by 31 March 2026, and the one for 2024 was published without a value.");
    }

    [Fact]
    public void Keeps_the_verdict_on_the_last_fresh_day() =>
        new Scene { AsOf = new(2026, 3, 31) }.WithMedway(("2023", 11.8)).InMedway.Verdict.ShouldBe(Verdict.OnCourse);

    [Fact]
    public void Never_calls_a_source_without_a_cycle_stale()
    {
        var scene = new Scene { AsOf = new(2027, 1, 1), Means = Scene.Series with { Cycle = ReleaseCycle.Irregular } }.WithMedway(("2023", 11.8));

        scene.InMedway.Verdict.ShouldBe(Verdict.OnCourse);
        scene.InMedway.StaleAfter.ShouldBeNull();
        scene.InMedway.Flags.ShouldContain("irregular_releases");
    }

    [Fact]
    public void Holds_a_source_without_a_cycle_to_the_last_edition_before_the_deadline()
    {
        var scene = new Scene { AsOf = new(2028, 1, 1), Means = Scene.Series with { Cycle = ReleaseCycle.Irregular } }.WithMedway(("2019", 16), ("2025", 9));

        scene.InMedway.TargetPeriod!.Label.ShouldBe("2025");
        scene.InMedway.Verdict.ShouldBe(Verdict.Short, "9 misses 8 and holds the floor of 16 - 0.6 x 8 = 11.2");
    }

    [Fact]
    public void Marks_a_provisional_figure()
    {
        var scene = new Scene();
        scene.With(scene.Row("E06000035", "2023", 11.8) with { Note = "Provisional, to be revised" }).InMedway.Flags.ShouldContain("provisional");
    }

    [Fact]
    public void Views_a_district_against_a_promise_made_for_the_whole_area() =>
        new Scene { AreaKeys = ["km"] }.With(Scene.Ashford, "2023", 11.8).In(Scene.Ashford).Verdict.ShouldBe(Verdict.OnCourse);

    private static void Expect(AreaAssessment judged, NotJudgedReason reason, string text)
    {
        judged.Verdict.ShouldBe(Verdict.CannotBeJudged);
        judged.Reason.ShouldBe(reason);
        judged.ReasonText.ShouldBe(text);
    }
}
