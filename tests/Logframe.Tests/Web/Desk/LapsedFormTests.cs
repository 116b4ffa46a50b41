using System.Net;
using Logframe.Web.People;
using Logframe.Web.People.Audit;

namespace Logframe.Tests.Web.Desk;

/// <summary>What somebody typed is not lost where their session has ended meanwhile, and is shown to nobody else.</summary>
public sealed class LapsedFormTests
{
    private const string Form = "form.write";

    private const string Page = "/reviews/2026/3.2";

    private const string Typed = "Because of rain.\n\n</textarea><script>alert(1)</script>";

    [Fact]
    public async Task Whoever_was_signed_out_is_told_so_and_shown_what_they_typed()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var form = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);
        await SignOutAsync(ann, form);

        var answer = await DeskBench.SendAsync(ann, Page, form, ("text", Typed), ("action-1-what", "Walks \"from\" every surgery"), ("reason", "After the workshop."));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("h1")!.TextContent.ShouldBe("You are signed out");
        answer.Page.QuerySelector("a[target=_blank]")!.GetAttribute("href").ShouldBe("../../sign-in?return=%2Freviews%2F2026%2F3.2");
        Shown(answer, "Text").ShouldBe(Typed);
        Shown(answer, "What is done (action 2)").ShouldBe("Walks \"from\" every surgery");
        Shown(answer, "Reason").ShouldBe("After the workshop.");
        answer.Page.QuerySelectorAll("script, form, [style], textarea:not([readonly])").ShouldBeEmpty();
        answer.Page.DocumentElement.OuterHtml.ShouldNotContain(form.Single(field => field.Key == FormGuard.Field).Value);
        bench.Read().About("3.2")!.Text.ShouldBe("Because.");
        bench.Desk.Audit.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Refused);
    }

    [Fact]
    public async Task The_same_form_is_taken_once_its_sender_has_signed_in_again()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var form = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);
        await SignOutAsync(ann, form);
        (await ann.GetAsync("/tests/sign-in/Ann/Analyst", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        (await DeskBench.SendAsync(ann, Page, form, ("text", "Because of rain."), ("reason", "Again."))).To.ShouldBe("/reviews/2026/3.2?done=saved");
    }

    [Fact]
    public async Task Whoever_is_signed_in_as_somebody_else_is_told_as_whom()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        var form = DeskBench.Fields(await DeskBench.PageAsync(ann, Page), Form);
        (await ann.GetAsync("/tests/sign-in/Bob/Approver", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        var answer = await DeskBench.SendAsync(ann, Page, form, ("text", Typed), ("reason", "Hers."));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("You are signed in as Bob");
        Shown(answer, "Text").ShouldBe(Typed);
        bench.Read().About("3.2")!.Text.ShouldBe("Because.");
    }

    [Theory]
    [InlineData(Page, "cross-site", "text")]
    [InlineData("/sign-in", "same-origin", "password")]
    [InlineData("/sign-in", "same-origin", "reason")]
    public async Task Nothing_is_shown_of_what_comes_from_elsewhere_or_is_typed_to_sign_in(string path, string from, string field)
    {
        await using var bench = await DeskBench.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new(field, "a fairly long word")]) };
        request.Headers.Add("Sec-Fetch-Site", from);

        using var answer = await bench.Nobody().SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("Nothing was done");
        html.ShouldNotContain("a fairly long word");
    }

    private static async Task SignOutAsync(HttpClient client, IEnumerable<KeyValuePair<string, string>> form) =>
        (await DeskBench.PostAsync(client, "/sign-out", new FormUrlEncodedContent(form.Where(field => field.Key == FormGuard.Field)))).Status.ShouldBe(HttpStatusCode.SeeOther);

    private static string Shown(Answer answer, string label)
    {
        var found = answer.Page.QuerySelectorAll("label").Single(one => one.TextContent == label);
        return answer.Page.QuerySelector("#" + found.GetAttribute("for"))!.TextContent;
    }
}
