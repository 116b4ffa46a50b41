using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Logframe.Simulator;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Web.Desk.Runs;
using Logframe.Web.People.Audit;
using Logframe.Worker;

namespace Logframe.Tests.Web.Desk;

/// <summary>The pages of runs: past ones, the one in hand, and the start of another.</summary>
public sealed class RunPagesTests
{
    private const string Start = "form.act";

    [Fact]
    public async Task Lists_past_runs_the_latest_first()
    {
        await using var bench = await DeskBench.StartAsync();

        var page = await DeskBench.PageAsync(bench.Nobody(), "/runs");

        var rows = page.QuerySelectorAll("table tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(3);
        rows[0].ShouldContain("Run 3, 1 November 2026");
        rows[2].ShouldContain("Run 1, 1 November 2024");
        page.QuerySelector("table tbody th a")!.GetAttribute("href").ShouldBe("runs/3");
        page.QuerySelector(".pager").ShouldBeNull();
    }

    [Fact]
    public async Task Leafs_through_many_runs()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => Add(folder, 30, "an import"));

        var first = await DeskBench.PageAsync(bench.Nobody(), "/runs");
        var second = await DeskBench.PageAsync(bench.Nobody(), "/runs?page=2");

        first.QuerySelectorAll("table tbody tr").Length.ShouldBe(25);
        first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href").ShouldBe("runs?page=2");
        second.QuerySelectorAll("table tbody tr").Length.ShouldBe(8);
        second.QuerySelector("table tbody tr")!.TextContent.ShouldContain("Run 8,");
        (await bench.Nobody().GetAsync("/runs?page=3", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Shows_how_each_indicator_of_a_run_went_and_what_it_fed()
    {
        await using var bench = await DeskBench.StartAsync();

        var page = await DeskBench.PageAsync(bench.Nobody(), "/runs/1");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Run 1");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("kent-and-medway");
        var alcohol = page.QuerySelectorAll("table tbody tr").Single(row => row.QuerySelector("th")!.TextContent.StartsWith("93764"));
        alcohol.QuerySelector("th a")!.GetAttribute("href").ShouldBe("../indicators/3.4");
        alcohol.TextContent.ShouldContain("fetched");
    }

    [Fact]
    public async Task Names_what_failed_and_the_reasons_of_rows_that_were_left_as_text()
    {
        const string Hostile = "<script>alert(1)</script> =1+1";
        await using var bench = await DeskBench.StartAsync(prepare: folder => Add(folder, 1, Hostile, Hostile));

        var page = await DeskBench.PageAsync(bench.Nobody(), "/runs/4");

        page.QuerySelector(".lead")!.TextContent.ShouldContain("failed");
        page.QuerySelectorAll("li").Select(item => item.TextContent).ShouldContain($"7 rows: {Hostile}");
        page.QuerySelectorAll("li").Select(item => item.TextContent).ShouldContain($"{Hostile}: {Hostile}");
        page.QuerySelectorAll("script").Length.ShouldBe(1);
    }

    [Fact]
    public async Task There_is_no_page_of_a_run_that_never_was()
    {
        await using var bench = await DeskBench.StartAsync();

        (await bench.Nobody().GetAsync("/runs/99", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bench.Nobody().GetAsync("/runs?page=0", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Shows_how_far_a_refresh_is_while_it_runs_and_lets_no_second_begin()
    {
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, TestContext.Current.CancellationToken);
        await using var service = await StallingService.StartAsync(simulator.BaseAddress, passing: 20);
        await using var bench = await DeskBench.StartAsync([$"Fingertips:BaseAddress={service.BaseAddress}", "Schedule:Source=live"]);
        var ann = await bench.AsAsync("Ann", "Analyst");
        var twice = DeskBench.Fields(await DeskBench.PageAsync(ann, "/runs"), Start);
        var ended = bench.Site.Of<RefreshTick>().NextEnd;

        var answer = await DeskBench.SendAsync(ann, "/runs", twice, ("reason", "New figures are out."));
        await service.Stalled;

        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        answer.To.ShouldBe("/runs?done=started");
        var page = await DeskBench.PageAsync(ann, answer.To!);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("has begun");
        page.QuerySelector(Start).ShouldBeNull();
        var bar = page.QuerySelector("progress").ShouldNotBeNull();
        var (done, total) = (int.Parse(bar.GetAttribute("value")!), int.Parse(bar.GetAttribute("max")!));
        total.ShouldBe(26);
        done.ShouldBeInRange(1, total - 1);
        page.QuerySelector("[data-progress-words]")!.TextContent.ShouldStartWith($"{done} of {total} indicators are done; ");
        var asked = await ann.GetFromJsonAsync<JsonElement>("/runs/progress", TestContext.Current.CancellationToken);
        asked.GetProperty("running").GetBoolean().ShouldBeTrue();
        asked.GetProperty("done").GetInt32().ShouldBe(done);

        (await DeskBench.SendAsync(ann, "/runs", twice, ("reason", "Again."))).Status.ShouldBe(HttpStatusCode.Conflict);
        bench.Site.Of<RefreshTick>().InHand.ShouldNotBeNull();

        service.LetGo();
        await ended;
        (await DeskBench.PageAsync(ann, "/runs")).QuerySelector("progress").ShouldBeNull();
        (await ann.GetFromJsonAsync<JsonElement>("/runs/progress", TestContext.Current.CancellationToken)).GetProperty("sentence").GetString().ShouldBe("The refresh has ended, whole.");
        var late = await DeskBench.SendAsync(ann, "/runs", twice, ("reason", "The same form, once more."));
        late.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("A refresh has ended since this form was shown");
        bench.Audit.Select(entry => (entry.Who, entry.Act, entry.Why, entry.Outcome)).ShouldBe(
        [
            ("Ann", "start refresh", "New figures are out.", Outcome.Done),
            ("Ann", "start refresh", "Again.", Outcome.Refused),
            ("Ann", "start refresh", "The same form, once more.", Outcome.Refused),
        ]);
    }

    [Fact]
    public async Task A_refresh_needs_a_reason_and_the_form_keeps_what_was_written()
    {
        await using var bench = await DeskBench.StartAsync(["Schedule:Source=simulator"]);
        var ann = await bench.AsAsync("Ann", "Analyst");

        var answer = await DeskBench.SendAsync(ann, "/runs", Start, ("reason", new string('x', 1001)));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("longer than 1000 characters");
        answer.Page.QuerySelector("textarea[name=reason]")!.TextContent.Length.ShouldBe(1001);
        (await DeskBench.SendAsync(ann, "/runs", Start, ("reason", " "))).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Say why");
        bench.Site.Of<RefreshTick>().Last.ShouldBeNull();
    }

    [Fact]
    public async Task Says_what_was_wrong_with_the_last_refresh_on_the_page_and_in_the_feed()
    {
        await using var bench = await DeskBench.StartAsync(["Schedule:Source=folder:nowhere"]);
        var ann = await bench.AsAsync("Ann", "Analyst");
        var ended = bench.Site.Of<RefreshTick>().NextEnd;

        await DeskBench.SendAsync(ann, "/runs", Start, ("reason", "To see."));
        await ended;

        (await DeskBench.PageAsync(ann, "/runs")).QuerySelector("p.fault")!.TextContent.ShouldContain("The last refresh here ended");
        var trouble = bench.Site.Of<RefreshTick>().Last!.Sentence!;
        (await ann.GetStringAsync("/feed.atom", TestContext.Current.CancellationToken)).ShouldContain($"It left no run, and what stood goes on standing. {trouble}");
        (await ann.GetStringAsync("/feed.atom?as-of=2026-11-10", TestContext.Current.CancellationToken)).ShouldNotContain(trouble);
    }

    [Fact]
    public void Says_in_words_how_far_a_refresh_is()
    {
        var since = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

        RefreshProgress.Of(null, null).ShouldBe(new RefreshProgress(false, 0, 0, "No refresh is running."));
        RefreshProgress.Of(new RefreshInHand(since, null), null).Sentence.ShouldBe("The source is being opened.");
        RefreshProgress.Of(new RefreshInHand(since, new RefreshStep(3, 26, "93085")), null).ShouldBe(new RefreshProgress(true, 3, 26, "3 of 26 indicators are done; 93085 is being fetched."));
        RefreshProgress.Of(new RefreshInHand(since, new RefreshStep(26, 26, null)), null).Sentence.ShouldContain("what came is being kept");
    }

    /// <summary>Runs of an import in which one indicator failed.</summary>
    private static void Add(string folder, int number, string route, string text = "broken")
    {
        using var store = SqliteObservationStore.Open(folder);
        for (var i = 0; i < number; i++)
        {
            var at = new DateTimeOffset(2026, 11, 2, 0, i, 0, TimeSpan.Zero);
            using var run = store.BeginRun(new RunStart("fingertips", route, store.Nature!.Value, at, Definition: null));
            run.Note(new IndicatorReport(text, "Broken", text, BatchChanges.None, 0, new Dictionary<string, int> { [text] = 7 }, new Dictionary<string, int>(), 0, 0, []));
            run.Commit(at);
        }
    }
}
