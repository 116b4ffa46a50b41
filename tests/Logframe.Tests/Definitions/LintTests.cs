using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.Definitions;

public sealed class LintTests : IDisposable
{
    private const string Outcome = DraftFramework.Outcome;
    private const string Measure = "indicators[1.1].measures[1]";

    private readonly DraftFramework _draft = new DraftFramework()
        .Change(Outcome, "    by: 2028/29\n", "    by: 2028/29\n    source: a survey\n");

    [Fact]
    public void A_sound_measure_gives_no_warning() => Warnings().ShouldBeEmpty();

    [Theory]
    // A change needs a baseline; a path needs a value and a period.
    [InlineData("baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "target: {direction: increase}", "baseline", "No baseline is stated")]
    [InlineData("baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "target: {maintain: baseline}", "baseline", "No baseline is stated")]
    [InlineData("baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "target: {change: +10 points}", "baseline", "No baseline is stated")]
    [InlineData("baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "target: {change: +10%}", "baseline", "No baseline is stated")]
    [InlineData("{value: 50, period: 2021/22}\n        target: {at-least: 60}", "{period: 2021/22}\n        target: {maintain: baseline}", "baseline", "The baseline of 2021/22 has no value")]
    [InlineData("{value: 50, period: 2021/22}", "{value: 50}", "baseline", "The baseline has a value and no period")]
    [InlineData("{period-type: financial}", "{period-type: financial, period-months: 36}", "baseline", "The baseline of 2021/22 covers 12 months, the series 36")]
    // Everything agrees on where better lies.
    [InlineData("{at-least: 60}", "{at-least: 40}", "target", "The target of 40% lies on the wrong side of the baseline of 50%.")]
    [InlineData("{at-least: 60}", "{at-most: 60}", "target", "The target asks for lower values where higher ones are better.")]
    [InlineData("{at-least: 60}", "{change: -10 points}", "target", "The target asks for lower values where higher ones are better.")]
    [InlineData("{at-least: 60}", "{change: -10%}", "target", "The target asks for lower values where higher ones are better.")]
    [InlineData("{at-least: 60}", "{direction: decrease}", "target", "The target asks for lower values where higher ones are better.")]
    [InlineData("{at-least: 60}", "{reverse: rising}", "target", "The target asks for lower values where higher ones are better.")]
    [InlineData("{at-least: 60}", "{at-least: 60}\n        floor: 70", "floor", "The floor of 70% is better than the target of 60%.")]
    [InlineData("better: higher\n        baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "target: {better-than: england}", "better", "Which way is better is not stated")]
    // A statement of two things has two parts.
    [InlineData("title: Uptake", "title: Uptake and outcome", "measure", "The indicator speaks of \"Uptake and outcome\" and has one part, \"Uptake\"")]
    // A period must be able to answer.
    [InlineData("period: 2021/22", "period: 2028/29", "baseline", "The baseline of 2028/29 ends on 2029-03-31, not before the deadline of 2029-03-31.")]
    [InlineData("by: 2028/29", "by: Jun 2022", "baseline", "No period after the baseline of 2021/22 ends by the deadline of 2022-06-30")]
    // The means of verification measure what the indicator says.
    [InlineData("    source: a survey\n", "", "verification", "No means of verification is stated")]
    [InlineData("{period-type: financial}", "{period-type: financial, fingertips: 12, sex: Persons}", "verification", "Fingertips 12 is named without age, period-months")]
    [InlineData("{period-type: financial}", "{period-type: financial, fingertips: 12, sex: Persons, age: All ages, period-months: 12, published-name: Use, differs: it counts use}", "verification", "Fingertips 12 \"Use\" is not quite what the indicator says: it counts use.")]
    [InlineData("{at-least: 60}", "{at-least: 60}\n        doubt: sixty or sixteen", "doubt", "In doubt: sixty or sixteen.")]
    public void Warns_of(string old, string text, string field, string message)
    {
        _draft.Change(Outcome, "period-type: financial", "period-type: financial, release-cycle: yearly")
            .Change(Outcome, old.Replace("period-type: financial", "period-type: financial, release-cycle: yearly"), text.Replace("period-type: financial", "period-type: financial, release-cycle: yearly"));
        var warning = Warnings().ShouldHaveSingleItem();
        warning.Field.ShouldBe($"{Measure}.{field}");
        warning.Message.ShouldStartWith(message);
    }

    [Theory]
    [InlineData("Uptake at 65 and over")]
    [InlineData("Uptake or refusal")]
    public void One_group_of_people_is_no_compound(string title)
    {
        _draft.Change(Outcome, "title: Uptake", "title: " + title);
        Warnings().ShouldBeEmpty();
    }

    [Fact]
    public void Points_to_the_line_of_the_field_or_else_of_what_is_round_it()
    {
        _draft.Change(Outcome, "{at-least: 60}", "{at-least: 40}");
        Warnings().ShouldHaveSingleItem().Line.ShouldBe(13);
        _draft.Change(Outcome, "        baseline: {value: 50, period: 2021/22}\n", "").Change(Outcome, "{at-least: 40}", "{direction: increase}");
        Warnings().ShouldHaveSingleItem().Line.ShouldBe(9);
    }

    [Fact]
    public void Warns_of_a_series_that_is_cited_and_is_not_the_measure_and_only_notes_a_predecessor()
    {
        _draft.Change(Outcome, "    source: a survey\n", """
                source: a survey
                also-cites:
                  - {fingertips: 7, published-name: Something else, role: not-the-measure, note: of all ages}
                  - {fingertips: 8, published-name: The old one, role: predecessor}

            """);
        var warning = Warnings().ShouldHaveSingleItem();
        (warning.Line, warning.Field).ShouldBe((9, "indicators[1.1].also-cites[1]"));
        warning.Message.ShouldBe("The source cites Fingertips 7 \"Something else\" (of all ages), which is not what the indicator says; it is not read.");
        _draft.Faults.ShouldContain(fault => fault.Severity == FaultSeverity.Note && fault.Field == "indicators[1.1].also-cites[2]");
    }

    [Fact]
    public void Warns_of_the_second_of_two_indicators_that_promise_the_same()
    {
        _draft.Change(Outcome, "    verification: {period-type: financial}", """
                verification: {period-type: financial}
              - code: "1.2"
                title: Uptake again
                status: agreed
                source: a survey
                by: 2028/29
                measures:
                  - measure: Uptake
                    unit: "%"
                    better: higher
                    baseline: {value: 50, period: 2021/22}
                    target: {at-least: 60}
                verification: {period-type: financial}
            """);
        var warning = Warnings().ShouldHaveSingleItem();
        (warning.Field, warning.Message).ShouldBe(("indicators[1.2].measures[1].measure", "Promises the same as 1.1: it is counted twice."));
    }

    [Fact]
    public void Warns_of_a_level_without_indicators() =>
        DraftWith("goal.yaml", "name: Goal\nindicators: []").ShouldHaveSingleItem().ToString()
            .ShouldBe("goal.yaml:1 levels[G]: Level G has no indicators, so nothing tells whether it is reached.");

    [Fact]
    public void A_level_without_any_target_and_a_missing_goal_are_notes()
    {
        _draft.Change(Outcome, "{at-least: 60}", "not set");
        _draft.Faults.Select(fault => (fault.Severity, fault.Message)).ShouldBe(
        [
            (FaultSeverity.Note, "The framework states no goal."),
            (FaultSeverity.Note, "The framework states no purpose."),
            (FaultSeverity.Note, "No indicator of level 1 has a target yet."),
        ]);
    }

    [Theory]
    [InlineData("baseline: {value: 50, period: 2021/22}\n        ", "", "baseline", "No baseline is stated: values are judged against the target itself")]
    [InlineData("    by: 2028/29\n", "", "target", "There is a target and no deadline")]
    [InlineData("better: higher\n        baseline: {value: 50, period: 2021/22}\n        target: {at-least: 60}", "better: lower\n        target: {at-most: 0}", "floor", "A target of 0 has no amber band of its own")]
    public void Notes_what_is_worth_knowing(string old, string text, string field, string message)
    {
        _draft.Change(Outcome, old, text);
        Warnings().ShouldBeEmpty();
        _draft.Faults.ShouldContain(fault => fault.Field == $"{Measure}.{field}" && fault.Message.StartsWith(message));
    }

    [Fact]
    public void Notes_a_combined_area_whose_parts_must_be_judged_one_by_one()
    {
        _draft.Change("framework.yaml", "  england:", "  all: {name: All, kind: combined, parts: [here, there]}\n  england:")
            .Change("framework.yaml", "areas: [here]", "areas: [all]")
            .Change(Outcome, "period-type: financial", "period-type: financial, fingertips: 12, sex: Persons, age: All ages, period-months: 12, value-kind: life-expectancy");
        _draft.Faults.ShouldContain(fault => fault.Severity == FaultSeverity.Note && fault.Message.Contains("judged one by one"));
        _draft.Change(Outcome, "value-kind: life-expectancy", "value-kind: proportion");
        _draft.Faults.ShouldNotContain(fault => fault.Message.Contains("judged one by one"));
    }

    public void Dispose() => _draft.Dispose();

    private List<Fault> DraftWith(string file, string text)
    {
        _draft.Write(file, text);
        return Warnings();
    }

    private List<Fault> Warnings()
    {
        _draft.Errors.ShouldBeEmpty();
        return [.. _draft.Faults.Where(fault => fault.Severity == FaultSeverity.Warning)];
    }
}
