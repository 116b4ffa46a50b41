using Logframe.Core.Observations;

namespace Logframe.Tests.Sources.Returns;

/// <summary>What is wrong in a return is said with its cell, all at once, and nothing else is.</summary>
public sealed class ReturnFaultTests
{
    [Fact]
    public void A_good_return_has_every_figure_with_its_evidence()
    {
        var form = Forms.Filled("4.1");
        form.Fill(0, ("value", "60"), ("count", "60"), ("denominator", "100"), ("lower_95", "50.5"), ("upper_95", "69"), ("note", "First  year"));
        form.Fill(1, ("value", "Suppressed"));
        form.Fill(2, ("value", ""), ("evidence", ""));

        var read = Forms.Read(form.Csv());

        read.Faults.ShouldBeEmpty();
        var part = read.Return!.Parts.ShouldHaveSingleItem();
        part.Evidence.ShouldBe(Forms.Link);
        part.Figures.Count.ShouldBe(form.Count - 1);
        part.Figures[0].ShouldBe(new Observation(
            new SeriesKey("returns", "kent-and-medway/4.1", "kent-and-medway", "", "", "", "", 12),
            "2020", 20200101, ValueState.Published, 60, new ConfidenceInterval(50.5, 69), null, 60, 100, "First year", null, null));
        (part.Figures[1].State, part.Figures[1].Value).ShouldBe((ValueState.Suppressed, null));
    }

    [Theory]
    [InlineData("part", "4.2", "\"4.2\" is no part that is returned. Here it is one of: 4.1.")]
    [InlineData("part", "", "is blank. Here it is one of: 4.1.")]
    [InlineData("measure", "Something else", "is not the name of part 4.1")]
    [InlineData("area_code", "E99", "\"E99\" is the code of no area of this framework.")]
    [InlineData("area_code", "", "is blank. Say which area")]
    [InlineData("area", "Medway", "is \"Medway\", but kent-and-medway is Kent and Medway.")]
    [InlineData("period", "2024/26", "\"2024/26\" is no period. Write it as 2024, 2024/25, 2024 Q1 or Apr 2024.")]
    [InlineData("period", "", "is blank. Write it as")]
    [InlineData("period", "2026", "\"2026\" has not ended yet.")]
    [InlineData("period", "2024/25", "\"2024/25\" is another kind of period than \"2021\" in")]
    [InlineData("value", "12,5", "\"12,5\" is not a number. Write it with a point")]
    [InlineData("value", "1,234", "\"1,234\" is not a number. Write it with a point")]
    [InlineData("value", "61.5%", "\"61.5%\" is not a number. Write it without the sign: 61.5.")]
    [InlineData("value", "NaN", "\"NaN\" is not a number.")]
    [InlineData("value", "n/a", "\"n/a\" is not a number.")]
    [InlineData("value", "100.1", "100.1 cannot be: a value in % is from 0 to 100.")]
    [InlineData("value", "-1", "-1 cannot be: a value in % is from 0 to 100.")]
    [InlineData("value", "", "is blank, though the row says something else.")]
    [InlineData("count", "-3", "-3 is less than none.")]
    [InlineData("denominator", "0", "is 0, and nothing can be divided by it.")]
    [InlineData("lower_95", "50", "is blank, though the other limit is given.", "upper_95")]
    [InlineData("evidence", "", "is blank. Give a link")]
    [InlineData("evidence", "minutes of May", "is not a link.")]
    [InlineData("evidence", "javascript:alert(1)", "is not a link.")]
    [InlineData("evidence", "file:///etc/passwd", "is not a link.")]
    public void A_wrong_cell_is_named(string column, string text, string says, string? at = null)
    {
        var form = Forms.Filled("4.1").Fill(0, (column, text));

        Forms.Read(form.Csv()).Faults().ShouldHaveSingleItem().ShouldStartWith($"row {form.Number(0)}, column \"{at ?? column}\": {says}");
    }

    [Fact]
    public void Numbers_that_contradict_each_other_are_named()
    {
        var form = Forms.Filled("4.1");
        form.Fill(0, ("count", "10"), ("denominator", "20"));
        form.Fill(1, ("lower_95", "62"), ("upper_95", "70"));
        form.Fill(2, ("lower_95", "50"), ("upper_95", "61"));
        form.Fill(3, ("value", "suppressed"), ("count", "3"));

        Forms.Read(form.Csv()).Faults().ShouldBe(
        [
            $"row {form.Number(0)}, column \"value\": 61.5 does not follow from count and denominator: 10 of 20 is 50.00%.",
            $"row {form.Number(1)}, column \"lower_95\": 62 is on the wrong side of the value 61.5, which its limits must enclose.",
            $"row {form.Number(2)}, column \"upper_95\": 61 is on the wrong side of the value 61.5, which its limits must enclose.",
            $"row {form.Number(3)}, column \"count\": tells what the value hides. Clear it.",
        ]);
    }

    [Theory]
    [InlineData("61.5", "123", "200")]
    [InlineData("62", "123", "200")]
    [InlineData("61.54", "8", "13")]
    [InlineData("33.333333333333336", "1", "3")]
    public void A_value_may_be_rounded_as_it_is_written(string value, string count, string denominator) =>
        Forms.Read(Forms.Filled("4.1").Fill(0, ("value", value), ("count", count), ("denominator", denominator)).Csv()).Faults.ShouldBeEmpty();

    [Fact]
    public void A_figure_that_stands_twice_is_named_in_both_places()
    {
        var form = Forms.Filled("4.1").Repeat(0);

        Forms.Read(form.Csv()).Faults().ShouldHaveSingleItem().ShouldBe(
            $"row {form.Number(form.Count - 1)}, column \"period\": part 4.1, Kent and Medway, 2020 stands here and in row {form.Number(0)}, column \"period\". Keep one of the two.");
    }

    [Theory]
    [InlineData("1.8", "2024", "\"2024\" is no academic period. Write it as 2024/25.")]
    [InlineData("4.2", "2024/25", "\"2024/25\" is no calendar period. Write it as 2024, 2024 Q1 or Apr 2024.")]
    public void A_period_of_another_type_than_the_definition_states_is_named(string code, string label, string says)
    {
        var form = Forms.Filled(code).Fill(("value", "10")).Fill(0, ("period", label));

        Forms.Read(form.Csv()).Faults().ShouldHaveSingleItem().ShouldEndWith(says);
    }

    [Theory]
    [InlineData("complete", "", "", Forms.Link, "completed_on", "is blank. Say on which day it was done.")]
    [InlineData("complete", "2026-03-02", "", Forms.Link, "completed_on", "is later than the day of the report.")]
    [InlineData("complete", "2026-01-01", "2027-01-01", Forms.Link, "forecast", "is given while a milestone is not complete")]
    [InlineData("complete", "2026-01-01", "", "", "evidence", "is blank. Give a link to where it can be checked that the milestone is complete.")]
    [InlineData("cancelled", "", "2027-01-01", "", "forecast", "is given while a milestone is not cancelled")]
    [InlineData("in progress", "2026-01-01", "", "", "completed_on", "is given for a milestone that is complete, and only then.")]
    [InlineData("in progress", "", "next spring", "", "forecast", "\"next spring\" is not a day. Write it as 2026-03-31.")]
    [InlineData("done", "", "", "", "status", "\"done\" is not understood. Write one of: not started, in progress, complete, cancelled.")]
    public void A_wrong_report_on_a_milestone_is_named(string status, string completed, string forecast, string evidence, string column, string says)
    {
        var form = Forms.Filled("4.9").Fill(("status", status), ("completed_on", completed), ("forecast", forecast), ("evidence", evidence));

        Forms.Read(form.Csv()).Faults().ShouldHaveSingleItem().ShouldStartWith($"row {form.Number(0)}, column \"{column}\": {says}");
    }

    [Fact]
    public void A_good_report_on_a_milestone_is_kept_in_words()
    {
        var form = Forms.Filled("4.9").Fill(("status", "In progress"), ("forecast", "2027-06-30"), ("note", "Four of seven"));

        var figure = Forms.Read(form.Csv()).Return!.Parts.Single().Figures.ShouldHaveSingleItem();

        (figure.State, figure.Value, figure.PeriodLabel, figure.Note).ShouldBe((ValueState.Missing, null, "2026-03-01", "in progress, forecast 2027-06-30. Four of seven"));
    }

    [Fact]
    public void A_form_of_another_version_is_refused() =>
        Forms.Read(Forms.Filled("4.1").Put(0, 1, "2").Csv()).Faults().ShouldHaveSingleItem().ShouldStartWith("row 1, column 2: the form is of version \"2\", and only version 1 is understood.");

    [Fact]
    public void A_form_for_another_framework_or_indicator_is_refused()
    {
        Forms.Read(Forms.Filled("4.1").Put(1, 1, "west-kent").Csv()).Faults().ShouldHaveSingleItem().ShouldContain("for the framework \"west-kent\"");
        Forms.Read(Forms.Filled("4.1").Put(2, 1, "9.9").Csv()).Faults().ShouldHaveSingleItem().ShouldContain("no indicator \"9.9\"");
        Forms.Read(Forms.Filled("4.1").Put(2, 1, "1.1").Csv()).Faults().ShouldHaveSingleItem().ShouldContain("1.1 is read from a published series");
        Forms.Read(Forms.Filled("4.1").Put(2, 0, "code").Csv()).Faults().ShouldHaveSingleItem().ShouldContain("The row \"indicator\" is missing");
    }

    [Theory]
    [InlineData("value", "figure", "column \"figure\": is no column of a return.", "columns are missing: value.")]
    [InlineData("count", "value", "column \"value\": stands twice among the column names.", "columns are missing: count.")]
    public void Column_names_that_were_changed_are_named(string column, string name, params string[] says)
    {
        var faults = Forms.Read(Forms.Filled("4.1").Rename(column, name).Csv()).Faults();

        faults.Count.ShouldBe(2);
        faults.Zip(says).ShouldAllBe(pair => pair.First.Contains(pair.Second));
    }

    [Fact]
    public void A_form_without_a_figure_is_refused() =>
        Forms.Read(Forms.Csv(Forms.Of("4.1"))).Faults().ShouldBe(["No row is filled in, so there is nothing to keep."]);

    [Fact]
    public void A_cell_or_a_file_of_endless_length_is_refused()
    {
        Forms.Read(Forms.Filled("4.1").Fill(0, ("note", new string('x', 2001))).Csv()).Faults().ShouldHaveSingleItem().ShouldContain("more than 2000 characters");

        var many = Forms.Filled("4.1");
        for (var row = 0; row < 5001; row++)
        {
            many.Repeat(0);
        }

        Forms.Read(many.Csv()).Faults().ShouldHaveSingleItem().ShouldContain("more than 5000 rows");
    }

    [Fact]
    public void Every_fault_is_said_at_once()
    {
        var form = Forms.Filled("4.1");
        form.Fill(0, ("value", "x"), ("count", "y"), ("evidence", "z"));
        form.Fill(5, ("area_code", "?"), ("period", "?"));

        Forms.Read(form.Csv()).Faults().Count.ShouldBe(5);
    }
}
