using System.Text.Json;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A partner fills in a form, an analyst imports it, somebody else approves it, and the verdict follows.</summary>
public sealed class ReturnTests : IDisposable
{
    private const string Link = "https://example.org/survey";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_return_counts_once_another_person_has_approved_it_and_says_who_stands_for_it()
    {
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));

        var import = await RunAsync("import", file, "--by", "A. Author");
        import.Out.ShouldContain("4.1: 18 figures wait for approval as case 1.");
        (await VerdictAsync("4.1")).ShouldBe("CannotBeJudged");

        await AcceptAsync("B. Boss", 1);

        (await VerdictAsync("4.1")).ShouldBe("Short");
        var show = await RunAsync("show", "4.1", "--explain");
        show.Out.ShouldContain($"2020 to 2025 returned by A. Author on 5 January 2026, approved by B. Boss on 5 January 2026, evidence {Link}.");
        show.Out.ShouldContain("Partner return 4.1 (1 year), 2025, returned by A. Author");
        (await RunAsync("history", "4.1", "--format", "csv")).Out.ShouldContain("returned by A. Author");
        (await RunAsync("export")).Out.ShouldContain($",partner return,2026-01-05T09:00:00Z,,A. Author,2026-01-05,B. Boss,2026-01-05T09:00:00Z,{Link}");
        (await RunAsync("chart", "4.1", "--format", "svg", "--out", "charts")).Out.ShouldContain("4.1");
    }

    [Fact]
    public async Task Nobody_approves_their_own_return_and_the_approver_sees_what_it_would_do()
    {
        await RunAsync("import", await FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");

        var shown = (await RunAsync("quarantine", "show", "1")).Out;
        shown.ShouldContain("Handed in by A. Author on 5 January 2026 in filled-4.1.csv.");
        shown.ShouldContain(Link);
        shown.ShouldContain("4.1 ○ → ◆");
        shown.ShouldContain("Kent and Medway");
        shown.ShouldContain("64.5%");

        var terminal = new TestTerminal(_folder.Path, _clock);
        (await terminal.RunAsync("quarantine", "accept", "1", "--by", "a.author", "--reason", "It is mine")).ShouldBe(2);
        terminal.Error.ShouldContain("Case 1 was handed in by A. Author. Somebody else must accept it.");
        Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Held);
    }

    [Fact]
    public async Task What_is_handed_in_by_somebody_and_is_no_form_is_said_to_be_none()
    {
        var file = _folder.Write("notes.csv", "no,form\n1,2\n");
        var terminal = new TestTerminal(_folder.Path, _clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("notes.csv is no filled-in form of a return");
        terminal.Error.ShouldContain("logframe template");
    }

    [Fact]
    public async Task The_sample_return_is_held_whole()
    {
        var sample = Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", "returns", "return-4.1.csv");

        (await RunAsync("import", sample, "--by", "A. Author")).Out.ShouldContain("4.1: 3 figures wait for approval as case 1.");
    }

    [Fact]
    public async Task The_very_same_return_makes_no_second_case_and_an_approved_one_nothing_new()
    {
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        await RunAsync("import", file, "--by", "A. Author");

        (await RunAsync("import", file, "--by", "A. Author")).Out.ShouldContain("these very figures wait already as case 1");
        await AcceptAsync("B. Boss", 1);
        (await RunAsync("import", file, "--by", "A. Author")).Out.ShouldContain("nothing new; all 18 figures stand already");
        Held().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_refused_return_says_who_refused_it_and_why()
    {
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        await RunAsync("import", file, "--by", "A. Author");
        await RunAsync("quarantine", "refuse", "1", "--by", "B. Boss", "--reason", "The survey says 46.5");

        (await RunAsync("import", file, "--by", "A. Author")).Out.ShouldContain("B. Boss refused these very figures as case 1: The survey says 46.5.");
    }

    [Fact]
    public async Task A_corrected_return_holds_only_what_is_new_and_names_the_case_that_says_otherwise()
    {
        await RunAsync("import", await FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");
        var corrected = await FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(0, ("value", "70")), "corrected.csv");

        (await RunAsync("import", corrected, "--by", "A. Author")).Out.ShouldContain("Case 1 holds other figures for the same areas and periods.");
        await AcceptAsync("B. Boss", 1);
        await RunAsync("quarantine", "refuse", "2", "--by", "B. Boss", "--reason", "Returned again");
        var third = await FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(0, ("value", "71")), "third.csv");

        (await RunAsync("import", third, "--by", "A. Author")).Out.ShouldContain("4.1: 1 figure waits for approval as case 3; 17 stand already.");
        var held = Held()[^1].Offer.Figures.ShouldHaveSingleItem();
        (held.Standing!.Value, held.Offered!.Value).ShouldBe((64.5, 71));
    }

    [Fact]
    public async Task A_return_with_a_fault_leaves_no_trace()
    {
        var file = await FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(3, ("value", "12,5")).Fill(4, ("evidence", "")));
        var terminal = new TestTerminal(_folder.Path, _clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("has 2 faults, and nothing of it was kept:");
        terminal.Error.ShouldContain("column \"value\": \"12,5\" is not a number.");
        terminal.Error.ShouldContain("column \"evidence\": is blank.");
        File.Exists(_folder.File("data/logframe.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));

        (await RunAsync("import", file, "--by", "A. Author", "--dry-run")).Out.ShouldContain("18 figures would wait for approval.");

        Held().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_return_needs_a_name()
    {
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        var terminal = new TestTerminal(_folder.Path, _clock);

        (await terminal.RunAsync("import", file)).ShouldBe(2);

        terminal.Error.ShouldContain("--by");
    }

    [Fact]
    public async Task A_return_counts_as_real_and_enters_a_simulated_store_only_when_it_says_that_it_is_not()
    {
        await RunAsync("refresh", "--source", "simulator", "--indicator", "1.1");
        var file = await FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        var terminal = new TestTerminal(_folder.Path, _clock);

        (await terminal.RunAsync("import", file, "--by", "A. Author")).ShouldBe(2);
        terminal.Error.ShouldContain("SIMULATED");
        terminal.Error.ShouldContain("--simulated");

        (await RunAsync("import", file, "--by", "A. Author", "--simulated")).Out.ShouldStartWith("SIMULATED.");
    }

    [Fact]
    public async Task Another_kind_of_period_than_stands_is_refused()
    {
        await RunAsync("import", await FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");
        await AcceptAsync("B. Boss", 1);
        var quarterly = await FillAsync("4.1", form => form.KeepRows(1).Fill(("value", "64.5"), ("evidence", Link), ("period", "2025 Q1")), "quarterly.csv");
        var terminal = new TestTerminal(_folder.Path, _clock);

        (await terminal.RunAsync("import", quarterly, "--by", "A. Author")).ShouldBe(2);

        terminal.Error.ShouldContain("4.1 is returned for \"2025 Q1\", and what stands is of another kind of period, such as \"20");
    }

    [Fact]
    public async Task A_milestone_is_judged_by_what_was_reported_and_approved()
    {
        var file = await FillAsync("4.9", ("status", "in progress"), ("forecast", "2027-06-30"), ("note", "Four of seven"));
        await RunAsync("import", file, "--by", "A. Author");
        (await VerdictAsync("4.9")).ShouldBe("CannotBeJudged");

        await AcceptAsync("B. Boss", 1);

        (await VerdictAsync("4.9")).ShouldBe("OnCourse");
        var show = await RunAsync("show", "4.9");
        show.Out.ShouldContain("In progress, expected by 30 June 2027; it is due by December 2027.");
        show.Out.ShouldMatch(@"2026-01-05 +in progress, forecast 2027-06-30\. Four of seven");
        show.Out.ShouldContain("approved by B. Boss");
        (await RunAsync("status")).Out.ShouldContain("4.9");
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
            var file = await FillAsync(indicator.Code, form => Plausibly(form, indicator));
            await RunAsync("import", file, "--by", "A. Author");
        }

        var cases = Held();
        cases.Count.ShouldBe(fed.Sum(indicator => indicator.Measures.Count));
        await AcceptAsync("B. Boss", [.. cases.Select(one => one.Id)]);

        using var store = SqliteObservationStore.Open(_folder.File("data"));
        var judged = new Pipeline(store, _clock).Assess(framework, new DateOnly(2026, 1, 5), null).Indicators.Where(one => fed.Exists(indicator => indicator.Code == one.Indicator.Code)).ToList();
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

    private Task<string> FillAsync(string code, params (string Column, string Text)[] texts) => FillAsync(code, form => form.Fill(texts));

    private async Task<string> FillAsync(string code, Func<FilledForm, FilledForm> fill, string? name = null)
    {
        name ??= $"filled-{code}.csv";
        await RunAsync("template", code, "--out", "form-of-" + name);
        _folder.Write(name, fill(new FilledForm(await File.ReadAllTextAsync(_folder.File("form-of-" + name), TestContext.Current.CancellationToken))).Csv());
        return name;
    }

    private async Task<string?> VerdictAsync(string code)
    {
        using var shown = JsonDocument.Parse((await RunAsync("show", code, "--format", "json")).Out);
        return shown.RootElement.GetProperty("verdict").GetString();
    }

    private IReadOnlyList<HeldCase> Held()
    {
        using var store = SqliteObservationStore.Open(_folder.File("data"));
        return store.Held();
    }

    private Task<TestTerminal> AcceptAsync(string by, params IReadOnlyList<long> cases) =>
        RunAsync(["quarantine", "accept", .. cases.Select(one => $"{one}"), "--by", by, "--reason", "It is in the survey"]);

    private async Task<TestTerminal> RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, _clock);
        (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }
}
