using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A partner fills in a form, an analyst imports it, somebody else approves it, and the verdict follows.</summary>
public sealed class ReturnTests : IDisposable
{
    private const string Link = ReturnBench.Link;

    private readonly ReturnBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_return_counts_once_another_person_has_approved_it_and_says_who_stands_for_it()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));

        var import = await _bench.RunAsync("import", file, "--by", "A. Author");
        import.Out.ShouldContain("4.1: 18 figures wait for approval as case 1.");
        (await _bench.VerdictAsync("4.1")).ShouldBe("CannotBeJudged");

        await _bench.AcceptAsync("B. Boss", 1);

        (await _bench.VerdictAsync("4.1")).ShouldBe("Short");
        var show = await _bench.RunAsync("show", "4.1", "--explain");
        show.Out.ShouldContain($"2020 to 2025 returned by A. Author on 5 January 2026, approved by B. Boss on 5 January 2026, evidence {Link}.");
        show.Out.ShouldContain("Partner return 4.1 (1 year), 2025, returned by A. Author");
        (await _bench.RunAsync("history", "4.1", "--format", "csv")).Out.ShouldContain("returned by A. Author");
        (await _bench.RunAsync("export")).Out.ShouldContain($",partner return,2026-01-05T09:00:00Z,,A. Author,2026-01-05,B. Boss,2026-01-05T09:00:00Z,{Link}");
        (await _bench.RunAsync("chart", "4.1", "--format", "svg", "--out", "charts")).Out.ShouldContain("4.1");
    }

    [Fact]
    public async Task Nobody_approves_their_own_return_and_the_approver_sees_what_it_would_do()
    {
        await _bench.RunAsync("import", await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");

        var shown = (await _bench.RunAsync("quarantine", "show", "1")).Out;
        shown.ShouldContain("Handed in by A. Author on 5 January 2026 in filled-4.1.csv.");
        shown.ShouldContain(Link);
        shown.ShouldContain("4.1 ○ → ◆");
        shown.ShouldContain("Kent and Medway");
        shown.ShouldContain("64.5%");

        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);
        (await terminal.RunAsync("quarantine", "accept", "1", "--by", "a.author", "--reason", "It is mine")).ShouldBe(2);
        terminal.Error.ShouldContain("Case 1 was handed in by A. Author. Somebody else must accept it.");
        _bench.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Held);
    }

    [Fact]
    public async Task What_is_handed_in_by_somebody_and_is_no_form_is_said_to_be_none()
    {
        var file = _bench.Folder.Write("notes.csv", "no,form\n1,2\n");
        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("notes.csv is no filled-in form of a return");
        terminal.Error.ShouldContain("logframe template");
    }

    [Fact]
    public async Task The_sample_return_is_held_whole()
    {
        var sample = Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", "returns", "return-4.1.csv");

        (await _bench.RunAsync("import", sample, "--by", "A. Author")).Out.ShouldContain("4.1: 3 figures wait for approval as case 1.");
    }

    [Fact]
    public async Task A_return_with_a_fault_leaves_no_trace()
    {
        var file = await _bench.FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(3, ("value", "12,5")).Fill(4, ("evidence", "")));
        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("has 2 faults, and nothing of it was kept:");
        terminal.Error.ShouldContain("column \"value\": \"12,5\" is not a number.");
        terminal.Error.ShouldContain("column \"evidence\": is blank.");
        File.Exists(_bench.Folder.File("data/logframe.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));

        (await _bench.RunAsync("import", file, "--by", "A. Author", "--dry-run")).Out.ShouldContain("18 figures would wait for approval.");

        _bench.Held().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_return_needs_a_name()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);

        (await terminal.RunAsync("import", file)).ShouldBe(2);

        terminal.Error.ShouldContain("--by");
    }

    [Fact]
    public async Task A_return_counts_as_real_and_enters_a_simulated_store_only_when_it_says_that_it_is_not()
    {
        await _bench.RunAsync("refresh", "--source", "simulator", "--indicator", "1.1");
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);
        terminal.Error.ShouldContain("SIMULATED");
        terminal.Error.ShouldContain("--simulated");

        (await _bench.RunAsync("import", file, "--by", "A. Author", "--simulated")).Out.ShouldStartWith("SIMULATED.");
    }

    [Fact]
    public async Task Another_kind_of_period_than_stands_is_refused()
    {
        await _bench.RunAsync("import", await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");
        await _bench.AcceptAsync("B. Boss", 1);
        var quarterly = await _bench.FillAsync("4.1", form => form.KeepRows(1).Fill(("value", "64.5"), ("evidence", Link), ("period", "2025 Q1")), "quarterly.csv");
        var terminal = new TestTerminal(_bench.Folder.Path, _bench.Clock);

        (await terminal.RunAsync("import", quarterly, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("4.1 is returned for \"2025 Q1\", and what stands is of another kind of period, such as \"20");
    }

    [Fact]
    public async Task A_milestone_is_judged_by_what_was_reported_and_approved()
    {
        var file = await _bench.FillAsync("4.9", ("status", "in progress"), ("forecast", "2027-06-30"), ("note", "Four of seven"));
        await _bench.RunAsync("import", file, "--by", "A. Author");
        (await _bench.VerdictAsync("4.9")).ShouldBe("CannotBeJudged");

        await _bench.AcceptAsync("B. Boss", 1);

        (await _bench.VerdictAsync("4.9")).ShouldBe("OnCourse");
        var show = await _bench.RunAsync("show", "4.9");
        show.Out.ShouldContain("In progress, expected by 30 June 2027; it is due by December 2027.");
        show.Out.ShouldMatch(@"2026-01-05 +in progress, forecast 2027-06-30\. Four of seven");
        show.Out.ShouldContain("approved by B. Boss");
        (await _bench.RunAsync("status")).Out.ShouldContain("4.9");
    }

    /// <summary>Every indicator that no published series decides, fed as its partners would feed it.</summary>
    [Fact]
    public async Task Every_indicator_without_a_published_series_is_judged_on_returns_or_says_what_its_definition_lacks()
    {
        var framework = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;
        var fed = framework.Indicators.Where(indicator => indicator.Measures.All(measure => measure.Verification.FingertipsId is null)).ToList();
        fed.Count.ShouldBe(67);
        foreach (var indicator in fed)
        {
            var file = await _bench.FillAsync(indicator.Code, form => Plausibly(form, indicator));
            await _bench.RunAsync("import", file, "--by", "A. Author");
        }

        var cases = _bench.Held();
        cases.Count.ShouldBe(fed.Sum(indicator => indicator.Measures.Count));
        await _bench.AcceptAsync("B. Boss", [.. cases.Select(one => one.Id)]);

        using var store = SqliteObservationStore.Open(_bench.Folder.File("data"));
        var judged = new Pipeline(store, _bench.Clock).Assess(framework, new DateOnly(2026, 1, 5), null).Indicators.Where(one => fed.Exists(indicator => indicator.Code == one.Indicator.Code)).ToList();
        NotJudgedReason?[] wanting =
        [
            null, NotJudgedReason.NoTarget, NotJudgedReason.NoBaseline, NotJudgedReason.NoComparator,

            // 4.7 promises that a trend turns, and its definition does not say how the value is made, which the test of a trend has to know.
            NotJudgedReason.TooFewPoints,
        ];
        var areas = judged.SelectMany(one => one.Measures).SelectMany(measure => measure.Areas.Select(area => (measure.Measure.Key, Area: area))).ToList();
        areas.Where(one => !wanting.Contains(one.Area.Reason)).Select(one => $"{one.Key} {one.Area.Reason}: {one.Area.ReasonText}").ShouldBeEmpty();
        areas.Select(one => one.Area).ShouldAllBe(area => area.Points.Count > 0 && area.Points.All(point => point.Provenance != null));
        judged.Count(one => one.Verdict != Verdict.CannotBeJudged).ShouldBe(29);
    }

    private static FilledForm Plausibly(FilledForm form, Indicator indicator)
    {
        for (var row = 0; row < form.Count; row++)
        {
            var measure = indicator.Measures.First(measure => measure.Key == form[row, "part"]);
            var value = (measure.Unit?.Multiplier ?? 1) == 1 ? 10 + row % 5 : 40 + row % 5;
            form.Fill(
                row,
                measure.Target is MilestoneTarget
                    ? [("status", "complete"), ("completed_on", "2025-12-01"), ("evidence", Link)]
                    : [("value", $"{value}"), ("lower_95", $"{value - 2}"), ("upper_95", $"{value + 2}"), ("evidence", Link)]);
        }

        return form;
    }
}
