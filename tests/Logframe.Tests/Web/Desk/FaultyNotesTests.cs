using System.Net;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Tests.Web.Desk;

/// <summary>What an editor left in a draft that cannot be used: it is shown on the site as it was typed, and put right there.</summary>
public sealed class FaultyNotesTests
{
    private const string Form = "form.write";

    private const string Page = "/reviews/2026/2.7";

    private const string Unjudged = "  - {action: Walks, owner: C. Case, due: 2027-10-31, expected: {at-most: 12, part: \"2.7/b\", area: medway}}";

    private const string Says = "\"In which area\" of action 1 is Medway, where 2.7/b is not judged. 2.7/b is judged in: Kent (kent). Name one of these, or none where all are meant.";

    [Fact]
    public async Task An_action_in_an_area_where_its_part_is_not_judged_is_shown_in_the_form_and_can_be_changed()
    {
        await using var bench = await WithAsync("2.7.md", "actions:\n" + Unjudged);
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        var year = await DeskBench.PageAsync(ann, "/reviews/2026");
        var page = await DeskBench.PageAsync(ann, Page);
        var same = await DeskBench.SendAsync(ann, Page, Form, ("reason", "Nothing changed."));
        var changed = await DeskBench.SendAsync(ann, Page, Form, ("action-0-area", "kent"), ("reason", "Kent was meant."));

        year.QuerySelector(".fault li")!.TextContent.ShouldContain(Says);
        year.QuerySelector(".fault li a")!.GetAttribute("href").ShouldBe("../reviews/2026/2.7");
        year.QuerySelectorAll("form.act").ShouldBeEmpty();
        page.QuerySelector("[role=alert]")!.TextContent.ShouldBe("The review cannot be used until this is put right here.");
        page.QuerySelectorAll(".faults li").Select(fault => fault.TextContent).ShouldBe([Says]);
        DeskBench.Fields(page, Form).Where(field => field.Key.StartsWith("action-0-", StringComparison.Ordinal)).Select(field => field.Value)
            .ShouldBe(["Walks", "C. Case", "2027-10-31", "", "12", "", "at-most", "2.7/b", "medway"]);
        same.Status.ShouldBe(HttpStatusCode.BadRequest);
        same.Page.QuerySelector(".faults")!.TextContent.ShouldContain(Says);
        (changed.Status, changed.To).ShouldBe((HttpStatusCode.SeeOther, Page + "?done=saved"));
        var said = bench.Read().About("2.7")!;
        said.Actions.ShouldHaveSingleItem().Expected.ShouldBe(new ExpectedLevel(LevelOperator.AtMost, 12, "2.7/b", "kent"));
        (await DeskBench.PageAsync(ann, "/reviews/2026")).QuerySelector(".fault").ShouldBeNull();
    }

    [Fact]
    public async Task The_action_can_be_removed_and_who_wrote_it_is_still_recorded()
    {
        await using var bench = await WithAsync("2.7.md", "actions:\n  - {action: Walks, owner: C. Case, due: soon, expected: Ten walks}", text: "");
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var shown = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);

        var answer = await DeskBench.SendAsync(ann, Page, shown, ("action-0-what", ""), ("action-0-owner", ""), ("action-0-due", ""), ("action-0-words", ""), ("text", "No walks."), ("reason", "It is not done."));

        shown.Single(field => field.Key == "action-0-words").Value.ShouldBe("Ten walks");
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Page.QuerySelector("main")?.TextContent);
        bench.Read().About("2.7")!.ShouldSatisfyAllConditions(
            said => said.Actions.ShouldBeEmpty(),
            said => said.Author.ShouldBe("Ann"),
            said => said.WrittenBy.ShouldBe(["Alex"]));
    }

    [Fact]
    public async Task A_form_that_changes_nothing_of_what_is_wrong_is_not_called_saved()
    {
        await using var bench = await WithAsync("2.7.md", "actions:\n" + Unjudged);
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        await DeskBench.SendAsync(ann, Page, Form, ("action-0-area", "kent"), ("reason", "Kent was meant."));
        var hers = await File.ReadAllTextAsync(bench.File("2.7.md"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(bench.File("2.7.md"), hers.Replace("kent", "medway", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var answer = await DeskBench.SendAsync(ann, Page, Form, ("reason", "As it was."));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector(".faults")!.TextContent.ShouldContain(Says);
    }

    [Fact]
    public async Task What_was_typed_stays_chosen_where_it_is_not_offered()
    {
        await using var bench = await WithAsync("3.1.md", "actions:\n  - {action: Walks, owner: C. Case, due: 2027-10-31, expected: {at-most: 12, area: swindon}}");

        var page = await DeskBench.PageAsync(await bench.Desk.AsAsync("Ann", "Analyst"), "/reviews/2026/3.1");

        page.QuerySelector("#action-0-area option[selected]")!.ShouldSatisfyAllConditions(
            option => option.GetAttribute("value").ShouldBe("swindon"),
            option => option.TextContent.ShouldBe("Swindon (not judged there)"));
    }

    [Fact]
    public async Task Sound_files_of_the_draft_can_be_written_on_meanwhile()
    {
        await using var bench = await WithAsync("2.7.md", "actions:\n" + Unjudged);
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        (await DeskBench.SendAsync(ann, "/reviews/2026/outcome-3", Form, ("text", "A wet year."), ("reason", "New."))).To.ShouldBe("/reviews/2026/outcome-3?done=saved");

        (await DeskBench.PageAsync(ann, "/reviews/2026/outcome-3?done=saved")).QuerySelector("[role=status]")!.TextContent.ShouldBe("Saved.");
    }

    [Theory]
    [InlineData("actions:\n  - {action: Walks, owner: C. Case, due: 2027-10-31, expected: Ten walks, cost: 500}", "actions[1].cost: is not understood here.")]
    [InlineData("written-by: [\"\"]", "written-by: must be the name of a person, or a list of names.")]
    [InlineData("results:\n  - {review: 2025, action: 4, result: met, says: It went well}", "results[1].action: is 4 of 2025, and no locked review of that year has such an action")]
    public async Task What_no_form_shows_needs_an_editor(string fields, string says)
    {
        await using var bench = await WithAsync("2.7.md", fields);
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        var fault = (await DeskBench.PageAsync(ann, "/reviews/2026")).QuerySelector(".fault")!;

        fault.TextContent.ShouldContain("put right in its files");
        fault.TextContent.ShouldContain("kent-and-medway/2026/2.7.md:");
        fault.TextContent.ShouldContain(says);
        (await ann.GetAsync(Page, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The review of 2026 with one more file.</summary>
    private static async Task<ReviewBench> WithAsync(string file, string fields, string text = "Because.")
    {
        var bench = await ReviewBench.StartAsync();
        await File.WriteAllTextAsync(bench.File(file), $"---\nauthor: Alex\ndate: 2026-10-20\n{fields}\n---\n{text}\n", TestContext.Current.CancellationToken);
        return bench;
    }
}
