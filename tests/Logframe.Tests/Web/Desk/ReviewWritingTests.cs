using System.Net;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Outcome = Logframe.Web.People.Audit.Outcome;

namespace Logframe.Tests.Web.Desk;

/// <summary>The writing of a review on the site, which ends in the same files as anybody's editor.</summary>
public sealed class ReviewWritingTests
{
    private const string Form = "form.write";

    private const string Page = "/reviews/2026/3.2";

    [Fact]
    public async Task What_is_written_is_in_the_file_beside_what_stood_there_and_on_the_page_of_the_review()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        var answer = await DeskBench.SendAsync(
            ann,
            Page,
            Form,
            ("text", "Because of **rain**.\n\n- one\n- two"),
            ("evidence", "https://example.org/a\nhttps://example.org/b"),
            ("action-1-what", "Walks: \"from\" every surgery"),
            ("action-1-owner", "Chris Case"),
            ("action-1-due", "2027-10-31"),
            ("action-1-way", "at-most"),
            ("action-1-level", "60.5"),
            ("action-1-area", "medway"),
            ("result-2025-1-result", "missed"),
            ("result-2025-1-says", "Four towns joined"),
            ("reason", "After the board's workshop."));

        (answer.Status, answer.To).ShouldBe((HttpStatusCode.SeeOther, "/reviews/2026/3.2?done=saved"), answer.Page.QuerySelector("main")?.TextContent);
        var said = bench.Read().About("3.2")!;
        (said.Author, said.Date, said.Text).ShouldBe(("Ann", new DateOnly(2026, 11, 22), "Because of **rain**.\n\n- one\n- two"));
        said.Evidence.ShouldBe(["https://example.org/a", "https://example.org/b"]);
        said.Actions.Select(action => (action.Text, action.Owner)).ShouldBe([("Food at work", "F. Person"), ("Walks: \"from\" every surgery", "Chris Case")]);
        said.Actions[1].Expected.ShouldBe(new ExpectedLevel(LevelOperator.AtMost, 60.5, null, "medway"));
        said.Results.ShouldHaveSingleItem().Says.ShouldBe("Four towns joined");
        (await File.ReadAllTextAsync(bench.File("3.2.md"), TestContext.Current.CancellationToken)).ShouldContain(ReviewBench.Remark + "\n");
        var year = await DeskBench.PageAsync(ann, "/reviews/2026");
        year.QuerySelector("section.notes")!.TextContent.ShouldContain("Walks: \"from\" every surgery");
        year.QuerySelector("section.notes strong")!.TextContent.ShouldBe("rain");
        bench.Desk.Audit.Select(entry => (entry.Who, entry.Act, entry.Subject, entry.Why, entry.Outcome))
            .ShouldBe([("Ann", "write review", "3.2 of 2026, edition 1", "After the board's workshop.", Outcome.Done)]);
    }

    [Fact]
    public async Task A_file_that_was_not_there_is_laid_out_and_the_year_as_a_whole_is_written_alike()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        await DeskBench.SendAsync(ann, "/reviews/2026/outcome-3", Form, ("text", "Of the outcome."), ("reason", "New."));
        await DeskBench.SendAsync(ann, "/reviews/2026/review", Form, ("text", "The year was wet."), ("reason", "Shorter."));

        bench.Read().About("3")!.Text.ShouldBe("Of the outcome.");
        bench.Read().Text.ShouldBe("The year was wet.");
        bench.Read().Prepared.By.ShouldBe("Alex");
    }

    [Fact]
    public async Task What_somebody_else_wrote_meanwhile_is_shown_beside_and_replaced_only_on_purpose()
    {
        await using var bench = await ReviewBench.StartAsync();
        var (ann, bob) = (await bench.Desk.AsAsync("Ann", "Analyst"), await bench.Desk.AsAsync("Bob", "Analyst"));
        var hers = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);
        await DeskBench.SendAsync(bob, Page, Form, ("text", "Bob's words"), ("reason", "First."));

        var answer = await DeskBench.SendAsync(ann, Page, hers, ("text", "Ann's words"), ("reason", "Second."));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Page.QuerySelector("pre.source")!.TextContent.ShouldContain("Bob's words");
        answer.Page.QuerySelector("textarea[name=text]")!.TextContent.ShouldBe("Ann's words");
        bench.Read().About("3.2")!.Text.ShouldStartWith("Bob's words");

        await DeskBench.SendAsync(ann, Page, DeskBench.Fields(answer.Page, Form), ("reason", "Both, on purpose."));
        bench.Read().About("3.2")!.Text.ShouldBe("Ann's words");
        bench.Desk.Audit.Select(entry => (entry.Who, entry.Outcome)).ShouldBe([("Bob", Outcome.Done), ("Ann", Outcome.Refused), ("Ann", Outcome.Done)]);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_kept_once()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var form = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);

        await DeskBench.SendAsync(ann, Page, form, ("text", "Ann's words"), ("reason", "Once."));
        var twice = await DeskBench.SendAsync(ann, Page, form, ("text", "Ann's words"), ("reason", "Once."));

        twice.To.ShouldBe("/reviews/2026/3.2?done=saved");
        bench.Desk.Audit.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("text", "A <script>alert(1)</script> in it", "HTML is not understood")]
    [InlineData("text", "[click](javascript:alert(1))", "is no link that a reader can follow")]
    [InlineData("evidence", "javascript:alert(1)", "\"Evidence\" must be an address on the web")]
    [InlineData("action-0-evidence", "javascript:alert(1)", "\"Evidence\" of action 1 must be an address on the web")]
    [InlineData("action-0-what", "", "\"What is done\" of action 1 is empty. Fill it in, or empty every field of the action to take it away.")]
    [InlineData("action-0-due", "soon", "\"By when its effect is expected\" of action 1 must be a day")]
    [InlineData("action-0-way", "at-most: 1}\nx: {y", "\"What is expected\" of action 1 needs a level")]
    [InlineData("action-0-way", "at-most", "\"Or the figure\" of action 1 is empty. Give the figure, or choose something said in words.")]
    [InlineData("action-0-words", "", "\"In words\" of action 1 is empty. Say what is expected, or choose a figure.")]
    [InlineData("action-0-owner", "", "\"Who answers for it\" of action 1 is empty.")]
    [InlineData("result-2025-1-result", "missed", "\"What happened\" of action 1 of 2025 is empty. Say it, or record nothing.")]
    public async Task What_the_reader_of_the_files_would_refuse_is_refused_before_it_is_kept(string field, string value, string says)
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var before = await File.ReadAllTextAsync(bench.File("3.2.md"), TestContext.Current.CancellationToken);

        var answer = await DeskBench.SendAsync(ann, Page, Form, (field, value), ("reason", "To see."));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var faults = answer.Page.QuerySelector(".faults")!.TextContent;
        faults.ShouldContain(says);
        faults.ShouldNotContain("actions[");
        answer.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        (await File.ReadAllTextAsync(bench.File("3.2.md"), TestContext.Current.CancellationToken)).ShouldBe(before);
        bench.Desk.Audit.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Refused);
    }

    [Fact]
    public async Task Parts_are_told_apart_by_their_areas_and_only_areas_that_are_judged_can_be_chosen()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        var page = await DeskBench.PageAsync(ann, "/reviews/2026/2.7");
        var answer = await DeskBench.SendAsync(
            ann,
            "/reviews/2026/2.7",
            Form,
            ("action-0-what", "Walks"), ("action-0-owner", "Chris Case"), ("action-0-due", "2027-10-31"), ("action-0-way", "at-most"), ("action-0-level", "12"), ("action-0-part", "2.7/b"), ("action-0-area", "medway"), ("reason", "To see."));
        var unchosen = await DeskBench.SendAsync(ann, "/reviews/2026/2.7", DeskBench.Fields(answer.Page, Form), ("action-0-part", ""), ("action-0-level", "12%"));

        page.QuerySelectorAll("#action-0-part option").Skip(1).Select(option => option.TextContent).ShouldBe(
            ["2.7/a Households owed a prevention or relief duty (Medway)", "2.7/b Households owed a prevention or relief duty (Kent)"]);
        page.QuerySelectorAll("#action-0-area option").Skip(1).Select(option => option.GetAttribute("value")).ShouldBe(["medway", "kent"], ignoreOrder: true);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector(".faults")!.TextContent.ShouldContain("\"In which area\" of action 1 is Medway, where 2.7/b is not judged.");
        unchosen.Page.QuerySelectorAll(".faults li").Select(fault => fault.TextContent).ShouldBe(
            ["\"Or the figure\" of action 1 must be a number such as 10.2, without a unit, not \"12%\".", "\"Of which part\" of action 1 is not chosen. Choose the part whose figure is meant."],
            ignoreOrder: true);
        File.Exists(bench.File("2.7.md")).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_of_what_was_written_is_left_out()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        await DeskBench.SendAsync(ann, Page, Form, ("evidence", string.Join('\n', Enumerable.Range(1, 30).Select(number => $"https://example.org/{number}"))), ("reason", "All of it."));
        var tooLong = await DeskBench.SendAsync(ann, Page, Form, ("text", new string('x', 300_000)), ("reason", "A book."));

        bench.Read().About("3.2")!.Evidence.Count.ShouldBe(30);
        tooLong.Status.ShouldBe(HttpStatusCode.BadRequest);
        tooLong.Page.QuerySelector(".faults")!.TextContent.ShouldContain("The file is too large");
    }

    [Theory]
    [InlineData("/reviews/2026/99.9")]
    [InlineData("/reviews/2026/..%2f..%2freview")]
    [InlineData("/reviews/2024/3.2")]
    [InlineData("/reviews/2026/lock.json")]
    public async Task There_is_nothing_to_write_where_the_framework_has_nothing(string address)
    {
        await using var bench = await ReviewBench.StartAsync();

        (await bench.Desk.Nobody().GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
