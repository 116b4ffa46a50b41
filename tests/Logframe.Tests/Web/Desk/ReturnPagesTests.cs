using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Logframe.Core.Assessments;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Web.People.Audit;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Desk;

/// <summary>Partners' forms from the site, and their way back through it.</summary>
public sealed class ReturnPagesTests
{
    private const string Link = "https://example.org/survey";

    [Fact]
    public async Task Lists_what_partners_return_each_with_its_form()
    {
        await using var bench = await DeskBench.StartAsync();
        var client = bench.Nobody();

        var page = await DeskBench.PageAsync(client, "/returns");
        var rows = page.QuerySelectorAll("table tbody tr");
        var csv = await client.GetAsync("/returns/forms/return-4.1.csv", TestContext.Current.CancellationToken);
        var workbook = await client.GetAsync("/returns/forms/return-4.1.xlsx", TestContext.Current.CancellationToken);

        rows.Length.ShouldBeGreaterThan(60);
        rows.Select(row => row.QuerySelector("th")!.TextContent.Split(' ')[0]).ShouldContain("4.1");
        rows.Select(row => row.QuerySelector("th")!.TextContent.Split(' ')[0]).ShouldNotContain("3.1");
        page.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Select(link => link.GetAttribute("href")).ShouldContain("returns/forms/return-4.1.xlsx");
        (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("Logframe return,1");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("return-4.1.csv");
        (await workbook.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
        (await client.GetAsync("/returns/forms/return-3.1.csv", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/returns/forms/return-4.1.exe", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_return_waits_until_somebody_else_accepts_it_and_then_counts()
    {
        await using var bench = await DeskBench.StartAsync();
        var (ann, bob) = (await bench.AsAsync("Ann", "Approver"), await bench.AsAsync("Bob", "Analyst"));

        var answer = await HandInAsync(ann, await FillAsync(ann, form => form.Fill(("value", "64.5"), ("evidence", Link))));

        (answer.Status, answer.To).ShouldBe((HttpStatusCode.SeeOther, "/quarantine/2?done=received"));
        var page = await DeskBench.PageAsync(ann, answer.To!);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("waits for approval by somebody else");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("Ann on 22 November 2026, in return.csv");
        page.QuerySelector($".facts a[href='{Link}']").ShouldNotBeNull();
        (await DeskBench.PageAsync(ann, "/returns")).QuerySelectorAll("table tbody tr").Single(row => row.QuerySelector("th")!.TextContent.StartsWith("4.1 ")).TextContent.ShouldContain("Case 2");
        StandsAt(bench).ShouldBe(Verdict.CannotBeJudged);
        Decisions(page).ShouldBe(["refuse"]);
        page.QuerySelector("form.act")!.TextContent.ShouldContain("You handed this return in, so somebody else has to accept it.");
        Decisions(await DeskBench.PageAsync(bob, answer.To!)).ShouldBe(["accept", "refuse"]);
        Headings(page).ShouldBe(["Stands", "Offered"]);

        var own = await DeskBench.SendAsync(ann, "/quarantine/2", "form.act", ("decision", "accept"), ("reason", "It is mine."));
        own.Status.ShouldBe(HttpStatusCode.Conflict);
        own.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Case 2 was handed in by Ann. Somebody else must accept it.");
        StandsAt(bench).ShouldBe(Verdict.CannotBeJudged);

        await DeskBench.SendAsync(bob, "/quarantine/2", "form.act", ("decision", "accept"), ("reason", "It is in the survey."));
        StandsAt(bench).ShouldBe(Verdict.Short);
        var accepted = await DeskBench.PageAsync(ann, "/quarantine/2");
        Headings(accepted).ShouldBe(["Stood then", "Was offered"]);
        accepted.QuerySelector("caption")!.TextContent.ShouldBe("18 figures: what stood when this was held, and what was offered.");
        accepted.QuerySelector("main")!.TextContent.ShouldContain("Ann returned 18 figures of 4.1. What is returned counts once another person has approved it.");
        bench.Audit.Select(entry => (entry.Who, entry.Act, entry.Outcome)).ShouldBe(
            [("Ann", "hand in return", Outcome.Done), ("Ann", "accept quarantine", Outcome.Refused), ("Bob", "accept quarantine", Outcome.Done)]);
        bench.Audit[0].Subject.ShouldStartWith("return.csv ");
        bench.Audit[0].Why.ShouldBe("The survey of this year.");
    }

    [Fact]
    public async Task A_file_sent_a_second_time_is_said_to_be_known_since_when_and_leaves_no_run()
    {
        await using var bench = await DeskBench.StartAsync();
        var (ann, bob) = (await bench.AsAsync("Ann", "Analyst"), await bench.AsAsync("Bob", "Analyst"));
        var file = await FillAsync(ann, form => form.Fill(("value", "64.5"), ("evidence", Link)));
        await HandInAsync(ann, file);
        (await DeskBench.PageAsync(ann, "/runs")).QuerySelector("table tbody td[data-label=Held]")!.TextContent.ShouldBe("18");

        var waiting = await HandInAsync(ann, file);
        Runs(bench).ShouldBe(4);
        await DeskBench.SendAsync(bob, "/quarantine/2", "form.act", ("decision", "accept"), ("reason", "It is in the survey."));
        var standing = await HandInAsync(ann, file);

        (waiting.Status, standing.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        Known(waiting).ShouldStartWith("4.1: these very figures wait already as case 2, taken in by run 4 of 22 November 2026.");
        Known(standing).ShouldStartWith("4.1: nothing new; all 18 figures stand already, taken in by run 4 of 22 November 2026.");
        foreach (var answer in new[] { waiting, standing })
        {
            answer.Page.QuerySelector("[role=status] p")!.TextContent.ShouldBe("Nothing in the file is new, so there was nothing to keep.");
            answer.Page.QuerySelector("[role=status] a")!.GetAttribute("href").ShouldBe("quarantine/2");
        }

        Held(bench).ShouldHaveSingleItem();
        Runs(bench).ShouldBe(5, "Three refreshes, the return, and its approval.");
        bench.Audit.Select(entry => (entry.Act, entry.Outcome)).ShouldBe(
            [("hand in return", Outcome.Done), ("hand in return", Outcome.NothingNew), ("accept quarantine", Outcome.Done), ("hand in return", Outcome.NothingNew)]);
        AuditTable.Of(bench.Audit).Rows.Select(row => row[^1]).ShouldBe(["done", "nothing new", "done", "nothing new"]);
    }

    [Fact]
    public async Task Another_return_for_the_same_areas_and_periods_is_named_as_a_rival()
    {
        await using var bench = await DeskBench.StartAsync();
        var ann = await bench.AsAsync("Ann", "Analyst");
        await HandInAsync(ann, await FillAsync(ann, form => form.Fill(("value", "64.5"), ("evidence", Link))));

        var second = await HandInAsync(ann, await FillAsync(ann, form => form.Fill(("value", "70"), ("evidence", Link))));

        (await DeskBench.PageAsync(ann, second.To!)).QuerySelectorAll(".notice").Select(notice => notice.TextContent).ShouldContain("Case 2 holds figures for the same areas and periods, too.");
    }

    [Fact]
    public async Task Every_fault_is_named_by_its_cell_and_nothing_is_kept()
    {
        const string Hostile = "<script>alert(1)</script>";
        await using var bench = await DeskBench.StartAsync();
        var ann = await bench.AsAsync("Ann", "Analyst");

        var answer = await HandInAsync(ann, await FillAsync(ann, form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(3, ("value", "12,5")).Fill(4, ("value", Hostile))));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("return.csv has 2 faults, and nothing of it was kept.");
        var faults = answer.Page.QuerySelectorAll(".faults li").Select(item => item.TextContent).ToList();
        faults[0].ShouldContain("column \"value\": \"12,5\" is not a number.");
        faults[1].ShouldContain(Hostile);
        answer.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        answer.Page.QuerySelector("textarea[name=reason]")!.TextContent.ShouldBe("The survey of this year.");
        Held(bench).ShouldBeEmpty();
        Runs(bench).ShouldBe(3);
        bench.Audit.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Refused);
    }

    [Fact]
    public async Task A_real_figure_does_not_come_into_a_store_of_simulated_ones()
    {
        await using var bench = await DeskBench.StartAsync();
        var ann = await bench.AsAsync("Ann", "Analyst");

        var answer = await HandInAsync(ann, await FillAsync(ann, form => form.Fill(("value", "64.5"), ("evidence", Link))), madeUp: false);

        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("a return counts as real");
        Held(bench).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_a_file_and_a_file_that_is_no_return_are_refused()
    {
        await using var bench = await DeskBench.StartAsync();
        var ann = await bench.AsAsync("Ann", "Analyst");

        (await HandInAsync(ann, csv: null)).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Choose the filled-in form.");
        (await HandInAsync(ann, "")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("return.csv is empty: it holds not one byte.");
        (await HandInAsync(ann, "a,b\r\n1,2\r\n")).Page.QuerySelectorAll(".faults li").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(5 << 20)]
    [InlineData(6 << 20)]
    public async Task A_file_that_is_too_large_is_not_read(int bytes)
    {
        await using var bench = await DeskBench.StartAsync();
        var ann = await bench.AsAsync("Ann", "Analyst");

        // So that the answer is waited for before all of it is sent.
        ann.DefaultRequestHeaders.ExpectContinue = true;

        var answer = await HandInAsync(ann, new string('x', bytes + 1));

        ((int)answer.Status).ShouldBeInRange(400, 499);
        answer.Page.Body!.TextContent.ShouldContain("large");
        answer.Page.QuerySelectorAll("main a[href]").ShouldNotBeEmpty("It is a page that leads on, not a bare text.");
        Held(bench).ShouldBeEmpty();
    }

    private static async Task<string> FillAsync(HttpClient client, Func<FilledForm, FilledForm> fill) =>
        fill(new FilledForm(await client.GetStringAsync("/returns/forms/return-4.1.csv", TestContext.Current.CancellationToken))).Csv();

    private static async Task<Answer> HandInAsync(HttpClient client, string? csv, bool madeUp = true)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in DeskBench.Fields(await DeskBench.PageAsync(client, "/returns"), "form.act").Where(field => field.Key != "reason"))
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new StringContent("The survey of this year."), "reason");
        if (madeUp)
        {
            content.Add(new StringContent("yes"), "simulated");
        }

        if (csv is not null)
        {
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "return.csv");
        }

        return await DeskBench.PostAsync(client, "/returns", content);
    }

    private static string Known(Answer answer) => answer.Page.QuerySelector("[role=status] li")!.TextContent;

    private static IEnumerable<string?> Decisions(IHtmlDocument page) => page.QuerySelectorAll("button[name=decision]").Select(button => button.GetAttribute("value"));

    private static IEnumerable<string> Headings(IHtmlDocument page) => page.QuerySelectorAll("table thead th").TakeLast(2).Select(heading => heading.TextContent);

    private static Verdict StandsAt(DeskBench bench) => bench.Site.Of<ReadingRoom>().On(null).Whole.Find("4.1")!.Verdict;

    private static IReadOnlyList<HeldCase> Held(DeskBench bench)
    {
        using var store = SqliteObservationStore.Open(bench.Site.DataFolder);
        return [.. store.Held().Where(held => held.Offer.Submission is not null)];
    }

    private static int Runs(DeskBench bench)
    {
        using var store = SqliteObservationStore.Open(bench.Site.DataFolder);
        return store.Runs().Count;
    }
}
