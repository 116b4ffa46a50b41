using System.Net;
using Logframe.Core.Assessments;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Web.People.Audit;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Desk;

/// <summary>The pages of held figures, and what deciding about them does.</summary>
public sealed class QuarantinePagesTests
{
    private const string Form = "form.act";

    [Fact]
    public async Task Says_what_each_case_would_do()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));

        var row = (await DeskBench.PageAsync(bench.Nobody(), "/quarantine")).QuerySelectorAll("table tbody tr")[^1];

        row.QuerySelector("th a")!.TextContent.ShouldStartWith("Case 2: Kent ");
        row.QuerySelector("th a")!.GetAttribute("href").ShouldBe("quarantine/2");
        row.QuerySelector("th")!.TextContent.ShouldContain("It jumps.");
        row.QuerySelectorAll("td a").Select(link => link.TextContent).ShouldContain("3.4");
        row.TextContent.ShouldContain("→ ▼");
    }

    [Fact]
    public async Task Leafs_through_the_cases_that_wait_without_moving_the_list_of_the_others()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder =>
        {
            for (var more = 0; more < 20; more++)
            {
                HeldOffers.Add(folder, factor: 1.6 + more);
            }
        });

        var first = await DeskBench.PageAsync(bench.Nobody(), "/quarantine");
        var second = await DeskBench.PageAsync(bench.Nobody(), "/quarantine?page=2");

        var pager = first.QuerySelector("nav.pager")!;
        pager.GetAttribute("aria-label").ShouldBe("Pages of the cases that wait");
        pager.QuerySelector("a[rel=next]")!.TextContent.ShouldBe("Newer");
        pager.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("quarantine?page=2");
        second.QuerySelector("a[rel=prev]")!.TextContent.ShouldBe("Older");
        (await bench.Nobody().GetAsync("/quarantine?page=3", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/quarantine/2?done=accepted")]
    [InlineData("/quarantine/2?done=received")]
    [InlineData("/runs?done=started")]
    [InlineData("/reviews?done=locked")]
    public async Task An_address_alone_says_nothing_was_done(string address)
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));

        (await DeskBench.PageAsync(await bench.AsAsync("Ann", "Analyst"), address)).QuerySelector(".notice[role=status]").ShouldBeNull();
    }

    [Fact]
    public async Task Says_that_nothing_is_held_where_nothing_is()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        (await DeskBench.PageAsync(client, "/quarantine")).QuerySelector("main")!.TextContent.ShouldContain("Nothing is held.");
    }

    [Fact]
    public async Task What_a_case_says_it_would_do_is_what_accepting_it_does_at_once()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));
        var ann = await bench.AsAsync("Ann", "Analyst");
        var before = Now(bench);
        var shown = (await DeskBench.PageAsync(ann, "/quarantine/2")).QuerySelectorAll(".effects li").Select(item => Run(item.TextContent)).ToList();

        var answer = await DeskBench.SendAsync(ann, "/quarantine/2", Form, ("decision", "accept"), ("reason", "The source confirmed it."));

        (answer.Status, answer.To).ShouldBe((HttpStatusCode.SeeOther, "/quarantine/2?done=accepted"));
        var after = Now(bench);
        after.Verdict.ShouldNotBe(before.Verdict);
        shown.ShouldContain(Run($"3.4 {before.Verdict.Symbol()} {before.Verdict.Word()} becomes {after.Verdict.Symbol()} {after.Verdict.Word()} Now: {before.Sentence} Then: {after.Sentence}"));
        var page = await DeskBench.PageAsync(ann, answer.To!);
        page.QuerySelector("[role=status]")!.TextContent.ShouldStartWith("Accepted.");
        page.QuerySelector(".past")!.TextContent.ShouldContain("Accepted by Ann on 22 November 2026, 09:00 UTC: The source confirmed it.");
        page.QuerySelector(".effects")!.TextContent.ShouldContain(after.Sentence);
        page.QuerySelector(Form).ShouldBeNull();
        (await DeskBench.PageAsync(ann, "/")).QuerySelectorAll("table.stacks tbody tr").Single(row => row.TextContent.Contains("3.4 ")).TextContent.ShouldContain(after.Sentence);
        bench.Audit.Select(entry => (entry.Who, entry.Act, entry.Subject, entry.Why, entry.Outcome))
            .ShouldBe([("Ann", "accept quarantine", "case 2", "The source confirmed it.", Outcome.Done)]);
    }

    [Fact]
    public async Task What_is_refused_changes_no_verdict_and_stands_among_the_decided()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));
        var ann = await bench.AsAsync("Ann", "Analyst");
        var before = Now(bench).Sentence;

        var answer = await DeskBench.SendAsync(ann, "/quarantine/2", Form, ("decision", "refuse"), ("reason", "A slip of the source."));

        answer.To.ShouldBe("/quarantine/2?done=refused");
        Now(bench).Sentence.ShouldBe(before);
        var list = await DeskBench.PageAsync(ann, "/quarantine");
        list.QuerySelector("#decided")!.TextContent.ShouldContain("1 case decided");
        list.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Refused by Ann on 22 November 2026, 09:00 UTC: A slip of the source.");
        bench.Audit.ShouldHaveSingleItem().Act.ShouldBe("refuse quarantine");
    }

    [Theory]
    [InlineData("accept", "", "Say why")]
    [InlineData("maybe", "Because", "Say whether to accept or to refuse")]
    public async Task Nothing_is_decided_without_a_decision_and_a_reason(string decision, string reason, string says)
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));
        var ann = await bench.AsAsync("Ann", "Analyst");

        var answer = await DeskBench.SendAsync(ann, "/quarantine/2", Form, ("decision", decision), ("reason", reason));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(says);
        answer.Page.QuerySelector("textarea[name=reason]")!.TextContent.ShouldBe(reason);
        Held(bench).State.ShouldBe(HeldState.Held);
        bench.Audit.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Refused);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_decides_once_and_one_that_comes_too_late_says_who_has_decided()
    {
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(folder));
        var (ann, bob) = (await bench.AsAsync("Ann", "Analyst"), await bench.AsAsync("Bob", "Approver"));
        var (hers, his) = (DeskBench.Fields(await DeskBench.PageAsync(ann, "/quarantine/2"), Form), DeskBench.Fields(await DeskBench.PageAsync(bob, "/quarantine/2"), Form));

        await DeskBench.SendAsync(ann, "/quarantine/2", hers, ("decision", "accept"), ("reason", "Confirmed."));
        var twice = await DeskBench.SendAsync(ann, "/quarantine/2", hers, ("decision", "accept"), ("reason", "Confirmed."));
        var late = await DeskBench.SendAsync(bob, "/quarantine/2", his, ("decision", "refuse"), ("reason", "I doubt it."));

        twice.To.ShouldBe("/quarantine/2?done=accepted");
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("The case waits no longer. Accepted by Ann on 22 November 2026, 09:00 UTC: Confirmed.");
        Held(bench).Decision!.By.ShouldBe("Ann");
        bench.Audit.Select(entry => (entry.Who, entry.Outcome)).ShouldBe([("Ann", Outcome.Done), ("Bob", Outcome.Refused)]);
    }

    [Fact]
    public async Task Nothing_is_decided_while_somebody_else_writes_and_the_answer_says_so()
    {
        string? folder = null;
        await using var bench = await DeskBench.StartAsync(prepare: path => HeldOffers.Add(folder = path));
        var ann = await bench.AsAsync("Ann", "Analyst");
        using var other = SqliteObservationStore.Open(folder!);
        using var run = other.BeginRun(new RunStart("fingertips", "a refresh", other.Nature!.Value, HeldOffers.On, Definition: null));

        var answer = await DeskBench.SendAsync(ann, "/quarantine/2", Form, ("decision", "accept"), ("reason", "Confirmed."));

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Page.QuerySelector("[role=alert]").ShouldNotBeNull();
        answer.Page.QuerySelector("textarea[name=reason]")!.TextContent.ShouldBe("Confirmed.");
        Held(bench).State.ShouldBe(HeldState.Held);
        bench.Audit.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Failed);
    }

    [Fact]
    public async Task Text_from_elsewhere_is_shown_as_text()
    {
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> =HYPERLINK(\"x\")";
        await using var bench = await DeskBench.StartAsync(prepare: folder => HeldOffers.Add(
            folder,
            sentence: Hostile,
            more: row => row with { PeriodLabel = Hostile }));
        var ann = await bench.AsAsync("Ann", "Analyst");
        var list = await DeskBench.PageAsync(ann, "/quarantine");
        var answer = await DeskBench.SendAsync(ann, "/quarantine/2", Form, ("decision", "refuse"), ("reason", Hostile));
        var decided = await DeskBench.PageAsync(ann, answer.To!);

        foreach (var page in new[] { list, decided })
        {
            page.QuerySelector("main")!.TextContent.ShouldContain(Hostile);
            page.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        }

        decided.QuerySelector(".past")!.TextContent.ShouldContain(Hostile);
        decided.QuerySelector("table tbody")!.TextContent.ShouldContain(Hostile);
    }

    [Fact]
    public async Task There_is_no_page_of_a_case_that_never_was()
    {
        await using var bench = await DeskBench.StartAsync();

        (await bench.Nobody().GetAsync("/quarantine/7", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await DeskBench.PageAsync(bench.Nobody(), "/quarantine?as-of=2025-11-22")).QuerySelector(".notice")!.TextContent.ShouldContain("what is so now");
    }

    /// <summary>Without the spaces, which are a matter of how the page is laid out.</summary>
    private static string Run(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static IndicatorAssessment Now(DeskBench bench) => bench.Site.Of<ReadingRoom>().On(null).Whole.Find("3.4")!;

    private static HeldCase Held(DeskBench bench)
    {
        using var store = SqliteObservationStore.Open(bench.Site.DataFolder);
        return store.Held()[^1];
    }
}
