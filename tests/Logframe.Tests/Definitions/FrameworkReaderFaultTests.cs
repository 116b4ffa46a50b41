using System.Text;
using Logframe.Definitions;

namespace Logframe.Tests.Definitions;

public sealed class FrameworkReaderFaultTests : IDisposable
{
    private const string Settings = "framework.yaml";
    private const string Outcome = DraftFramework.Outcome;
    private const string Measure = "indicators[1.1].measures[1]";

    private readonly DraftFramework _draft = new();

    [Fact]
    public void The_draft_is_sound_before_it_is_broken()
    {
        FrameworkReader.Read(_draft.Folder).Framework.ShouldNotBeNull();
        _draft.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Outcome, "title: Uptake", "tittle: Uptake", 4, "indicators[1.1].tittle", "is not understood here. Allowed: accepts-approximation, also-cites,")]
    [InlineData(Outcome, "title: Uptake", "tittle: Uptake", 3, "indicators[1.1].title", "is missing. Needed here: code, title, status, measures.")]
    [InlineData(Outcome, "status: agreed", "status: agreed\n    status: changing", 6, "indicators[1.1].status", "is written twice; the first is on line 5.")]
    [InlineData(Outcome, "unit: \"%\"", "unit: \"%\"\n        unit: years", 10, Measure + ".unit", "is written twice; the first is on line 9.")]
    [InlineData(Outcome, "code: \"1.1\"", "code: 1.10", 3, "indicators[1.10].code", "would be read as a number or a truth value: write it in quotes, \"1.10\".")]
    [InlineData(Outcome, "code: \"1.1\"", "code: \"2.1\"", 3, "indicators[2.1].code", "is \"2.1\", but the indicators of this file are numbered \"1.1\" and so on.")]
    [InlineData(Outcome, "code: \"1.1\"", "code: one", 3, "indicators[one].code", "A code is the level, a full stop and a number")]
    [InlineData(Outcome, "value: 50", "value: about 50", 11, Measure + ".baseline.value", "must be a number such as 10.2, without quotes and without a unit, not \"about 50\".")]
    [InlineData(Outcome, "value: 50", "value: \"50\"", 11, Measure + ".baseline.value", "must be a number such as 10.2, without quotes")]
    [InlineData(Outcome, "value: 50", "value: 1e999", 11, Measure + ".baseline.value", "must be a number such as 10.2")]
    [InlineData(Outcome, "status: agreed", "status: agreed\n    in-strategy: yes", 6, "indicators[1.1].in-strategy", "must be true or false, not \"yes\".")]
    [InlineData(Outcome, "title: Uptake", "title: [Uptake]", 4, "indicators[1.1].title", "must be text.")]
    [InlineData(Outcome, "title: Uptake", "title:", 4, "indicators[1.1].title", "is empty. Give it a value or leave the line out.")]
    [InlineData(Outcome, "title: Uptake", "title: 12", 4, "indicators[1.1].title", "write it in quotes, \"12\".")]
    [InlineData(Settings, "grace-days: 90", "grace-days: 90.5", 12, "defaults.grace-days", "must be a whole number of 0 or more, without quotes, not \"90.5\".")]
    [InlineData(Settings, "grace-days: 90", "grace-days: -1", 12, "defaults.grace-days", "must be a whole number of 0 or more")]
    [InlineData(Outcome, "status: agreed", "status: decided", 5, "indicators[1.1].status", "must be one of: agreed, to-approve, changing, to-be-confirmed, placeholder, not \"decided\".")]
    [InlineData(Outcome, "better: higher", "better: up", 10, Measure + ".better", "must be one of: higher, lower, neither, not \"up\".")]
    [InlineData(Outcome, "period-type: financial", "period-type: fiscal", 13, "indicators[1.1].verification.period-type", "must be one of: calendar, financial, academic, november-year, end-point, date, not \"fiscal\".")]
    [InlineData(Outcome, "period-type: financial", "period-type: financial, release-cycle: weekly", 13, "indicators[1.1].verification.release-cycle", "must be one of: monthly, quarterly,")]
    [InlineData(Outcome, "period: 2021/22", "period: 2021/23", 11, Measure + ".baseline.period", "is \"2021/23\", which is not the label of a financial period. Write it as 2022/23,")]
    [InlineData(Outcome, "verification: {period-type: financial}", "basis: none", 11, Measure + ".baseline.period", "needs to know which days a year has: give a period-type under verification")]
    [InlineData(Outcome, "by: 2028/29", "by: 9998", 6, "indicators[1.1].by", "is \"9998\", which is no deadline.")]
    [InlineData(Outcome, "by: 2028/29", "by: soon", 6, "indicators[1.1].by", "is \"soon\", which is no deadline. Write it as 2028, 2028/29, 2026-28, Mar 2028 or 2028-03-31;")]
    [InlineData(Outcome, "{period-type: financial}", "{period-type: financial, method-breaks: [{first-day: April 2021, reason: new}]}", 13, "indicators[1.1].verification.method-breaks[1].first-day", "must be a day such as 2021-09-01, not \"April 2021\".")]
    [InlineData(Outcome, "better: higher", "areas: [here, nowhere]", 10, Measure + ".areas", "has \"nowhere\", which is not one of: here, there, england.")]
    [InlineData(Settings, "comparator-area: england", "comparator-area: albion", 7, "comparator-area", "is \"albion\", which is no area of this framework. Its areas: here, there, england.")]
    [InlineData(Settings, "code: E10000902", "code: Kent", 5, "areas.there.code", "An ONS code is a letter and eight figures, such as E10000016.")]
    [InlineData(Settings, "kind: upper-tier, code: E10000902", "kind: upper-tier", 5, "areas.there.code", "is needed by every area that is not combined")]
    [InlineData(Settings, "kind: upper-tier, code: E10000902", "kind: combined, parts: [here]", 5, "areas.there.parts", "lists the two or more areas that a combined area is made of")]
    [InlineData(Settings, "kind: upper-tier, code: E10000902", "kind: combined, parts: [here, there]", 5, "areas.there", "is made of there, which is combined itself")]
    [InlineData(Settings, "kind: upper-tier, code: E10000902", "kind: upper-tier, code: E10000902, published-as: there", 5, "areas.there.published-as", "is for combined areas only")]
    [InlineData(Settings, "  there:", "  Over There:", 5, "areas.Over There", "is no key of an area")]
    [InlineData(Settings, "  grace-days: 90\n", "", 9, "defaults.grace-days", "is missing. Needed here: areas, decimals,")]
    public void Names_file_line_and_field_and_says_what_is_allowed(string file, string old, string text, int line, string field, string message)
    {
        var error = _draft.Change(file, old, text).Errors.FirstOrDefault(fault => fault.Field == field);
        error.ShouldNotBeNull($"errors were: {string.Join("; ", _draft.Errors)}");
        (error.File, error.Line).ShouldBe((file, line));
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("{at-least: high}", "at-least", "must be a number")]
    [InlineData("{at-least: 60, at-most: 70}", "", "names several kinds of target (at-least, at-most)")]
    [InlineData("{until: 60}", "", "does not say which kind of target it is. One of: at-least, at-most,")]
    [InlineData("60", "", "must be the words \"not set\" or fields such as {at-least: 70}.")]
    [InlineData("{at-least: 60, than: england}", "than", "is not understood here. Allowed: at-least, note, standard.")]
    [InlineData("{between: [5, 3]}", "between", "must be a list of two numbers, the lower first")]
    [InlineData("{between: [5]}", "between", "must be a list of two numbers, the lower first")]
    [InlineData("{maintain: 2021}", "", null)]
    [InlineData("{maintain: always}", "maintain", "must be the word baseline or a number, not \"always\".")]
    [InlineData("{change: 9 points}", "change", "must be a signed number other than 0 with its unit")]
    [InlineData("{change: -9}", "change", "must be a signed number other than 0 with its unit")]
    [InlineData("{change: +0 points}", "change", "must be a signed number other than 0 with its unit")]
    [InlineData("{change: -9 years}", "change", "Units here: %, points, percentage points; % is a share of the baseline")]
    [InlineData("{direction: up}", "direction", "must be one of: increase, decrease, not \"up\".")]
    [InlineData("{better-than: kent}", "better-than", "must be one of: england, best-neighbour, neighbours, national-standard, not \"kent\".")]
    [InlineData("{better-than: england, level: 5}", "level", "belongs to a national standard only")]
    [InlineData("{within: 5%}", "of", "is missing.")]
    [InlineData("{within: 5 points, of: england}", "within", "must be a percentage above 0, such as 5%")]
    [InlineData("{better-by: much, than: england}", "better-by", "must be a number above 0 with its unit, such as 5 points or 5%.")]
    [InlineData("{reverse: increase}", "reverse", "must be one of: rising, falling")]
    [InlineData("{rank-at-most: 0}", "rank-at-most", "must be a whole number of 1 or more")]
    [InlineData("{milestone: done}", "milestone", "must be one of: not-reported, not-started, in-progress, complete, cancelled, not \"done\".")]
    [InlineData("{milestone: complete}", "completed-on", "is given for a milestone that is complete, and only then.")]
    [InlineData("{milestone: in-progress, completed-on: 2026-01-01}", "completed-on", "is given for a milestone that is complete, and only then.")]
    public void Says_what_a_target_may_hold(string target, string field, string? message)
    {
        var errors = _draft.Change(Outcome, "{at-least: 60}", target).Errors;
        if (message is null)
        {
            errors.ShouldBeEmpty();
            return;
        }

        var path = field.Length == 0 ? Measure + ".target" : $"{Measure}.target.{field}";
        var error = errors.ShouldHaveSingleItem();
        (error.File, error.Line, error.Field).ShouldBe((Outcome, 12, path));
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void A_code_that_is_used_twice_is_a_fault_that_names_the_first()
    {
        var second = "  - {code: \"1.1\", title: Again, status: agreed, measures: [{measure: Again, target: not set}]}";
        var error = _draft.Change(Outcome, "    verification: {period-type: financial}", "    verification: {period-type: financial}\n" + second).Errors.ShouldHaveSingleItem();
        (error.Line, error.Message).ShouldBe((14, "is \"1.1\", which is taken: see outcome-1.yaml:3. Every indicator has its own."));
    }

    [Fact]
    public void Reports_the_faults_of_all_files_at_once_in_their_order()
    {
        _draft.Change(Settings, "grace-days: 90", "grace-days: many")
            .Change(Settings, "title: A draft", "titel: A draft")
            .Change(Outcome, "status: agreed", "status: decided")
            .Change(Outcome, "value: 50", "value: half")
            .Write("goal.yaml", "name: Goal\nindicators: none")
            .Errors.Select(error => $"{error.File}:{error.Line} {error.Field}")
            .ShouldBe(
            [
                "framework.yaml:1 title",
                "framework.yaml:1 titel",
                "framework.yaml:12 defaults.grace-days",
                "goal.yaml:2 indicators",
                "outcome-1.yaml:5 indicators[1.1].status",
                "outcome-1.yaml:11 indicators[1.1].measures[1].baseline.value",
            ]);
    }

    [Theory]
    [InlineData("name: [unclosed", 2, "This is not readable YAML.")]
    [InlineData("name: x\n\tindicators: []", 2, "This is not readable YAML.")]
    [InlineData("name: &a x\nindicators: *a", 1, "Anchors (&) and aliases (*) are not understood: write the value out.")]
    [InlineData("name: !!str x", 1, "Tags (!) are not understood: leave the tag out.")]
    [InlineData("name: x\n---\nname: y", 2, "A file holds one document")]
    [InlineData("name: x\n  title: y", 2, "This is not readable YAML.")]
    [InlineData("name: x: y", 1, "This is not readable YAML.")]
    [InlineData("name: \"x\nb: y", 2, "This is not readable YAML.")]
    [InlineData("- one\n- two", 1, "The file must hold fields such as")]
    [InlineData("", 1, "The file must hold fields such as")]
    [InlineData("# nothing yet", 1, "The file must hold fields such as")]
    public void A_file_that_is_no_YAML_for_us_says_so_and_the_others_are_still_read(string text, int line, string message)
    {
        var errors = _draft.Write(Outcome, text).Change(Settings, "grace-days: 90", "grace-days: many").Errors;
        errors.Select(error => error.File).ShouldBe([Settings, Outcome]);
        errors[1].Line.ShouldBe(line);
        errors[1].Message.ShouldContain(message);
    }

    [Fact]
    public void A_file_that_is_nested_without_end_is_refused_and_not_followed() =>
        _draft.Write(Outcome, "name: " + new string('[', 100_000)).Errors.ShouldHaveSingleItem().Message.ShouldContain("nested");

    [Fact]
    public void A_missing_settings_file_is_named()
    {
        File.Delete(Path.Combine(_draft.Folder, Settings));
        _draft.Errors[0].ToString().ShouldStartWith("framework.yaml:1: The file is missing.");
    }

    [Fact]
    public void A_file_with_another_name_and_a_gap_in_the_numbers_are_named()
    {
        var level = "name: More\nindicators: []";
        _draft.Write("outcome-3.yaml", level).Write("outcome-04.yaml", level).Write("notes.yml", level)
            .Errors.Select(error => error.File).ShouldBe(["outcome-2.yaml", "notes.yml", "outcome-04.yaml"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_fault()
    {
        var reading = FrameworkReader.Read(Path.Combine(_draft.Folder, "absent"));
        reading.Framework.ShouldBeNull();
        reading.Faults.ShouldHaveSingleItem().Message.ShouldContain("There is no folder");
    }

    [Fact]
    public void The_hash_changes_with_any_byte_and_with_nothing_else()
    {
        var before = FrameworkReader.Read(_draft.Folder).Framework!.Hash;
        FrameworkReader.Read(_draft.Folder).Framework!.Hash.ShouldBe(before);
        _draft.Change(Outcome, "title: Uptake", "title: Upt4ke");
        FrameworkReader.Read(_draft.Folder).Framework!.Hash.ShouldNotBe(before);
        before.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void A_file_in_another_encoding_is_one_fault()
    {
        File.WriteAllBytes(Path.Combine(_draft.Folder, Outcome), [.. "name: caf"u8, 0xE9, .. "\n"u8]);

        _draft.Errors.ShouldHaveSingleItem().ToString().ShouldContain("not UTF-8");
    }

    [Fact]
    public void A_framework_is_read_again_from_what_was_kept_of_it()
    {
        File.WriteAllText(Path.Combine(_draft.Folder, Outcome), File.ReadAllText(Path.Combine(_draft.Folder, Outcome)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var framework = FrameworkReader.Read(_draft.Folder).Framework.ShouldNotBeNull();
        _draft.Change(Outcome, "title: Uptake", "title: Upt4ke");

        var again = FrameworkReader.Read(framework.Snapshot).Framework.ShouldNotBeNull();

        framework.Snapshot.IsWhole().ShouldBeTrue();
        (again.Id, again.Hash, again.Find("1.1")!.Title).ShouldBe((framework.Id, framework.Hash, "Uptake"));
        (framework.Snapshot with { Files = [] }).IsWhole().ShouldBeFalse();
    }

    public void Dispose() => _draft.Dispose();
}
