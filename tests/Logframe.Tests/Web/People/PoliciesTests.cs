using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Web.People;

/// <summary>Who may act on the running site, and with which forms.</summary>
public sealed class PoliciesTests
{
    [Theory]
    [InlineData(null, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)]
    [InlineData("Reader", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("Analyst", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("Approver", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Only_those_whose_role_allows_it_may_act(string? role, HttpStatusCode act, HttpStatusCode approve)
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        await SignInAsync(client, role);
        var token = await TokenAsync(client);

        (await PostAsync(client, "/tests/act", token)).StatusCode.ShouldBe(act);
        (await PostAsync(client, "/tests/approve", token)).StatusCode.ShouldBe(approve);
    }

    [Fact]
    public async Task A_refused_act_is_written_down()
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        await PostAsync(client, "/tests/act", await TokenAsync(client));
        await SignInAsync(client, "Reader");
        await PostAsync(client, "/tests/act", await TokenAsync(client));

        var entries = site.Of<AuditLog>().Lines().Select(line => line.Entry).ToList();

        entries.Select(entry => (entry.Who, entry.Act, entry.Outcome)).ShouldBe([(null, "POST /tests/act", Outcome.Refused), ("Ann", "POST /tests/act", Outcome.Refused)]);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_and_is_written_down()
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        await SignInAsync(client, "Approver");

        var answer = await PostAsync(client, "/tests/act", token: null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Nothing was done");
        site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry.Outcome.ShouldBe(Outcome.Refused);
    }

    [Theory]
    [InlineData("/no/such/act")]
    [InlineData("/")]
    [InlineData("/tests/who")]
    public async Task What_is_no_act_of_this_site_is_refused_and_fills_no_log(string path)
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();

        (await PostAsync(client, path, token: null)).IsSuccessStatusCode.ShouldBeFalse();
        site.Of<AuditLog>().Lines().ShouldBeEmpty();

        await PostAsync(client, "/tests/named/" + new string('x', 1_500), token: null);
        site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry.Act.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task A_form_that_was_given_to_somebody_else_changes_nothing()
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        await SignInAsync(client, "Approver");
        var stranger = await TokenAsync(site.Client());

        (await PostAsync(client, "/tests/act", stranger)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_form_sent_by_another_site_changes_nothing_even_with_its_token(string origin)
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        await SignInAsync(client, "Approver");
        var token = await TokenAsync(client);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", origin);

        (await PostAsync(client, "/tests/act", token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_session_nobody_signed_is_no_session()
    {
        await using var site = await RunningSite.StartAsync(more: AddActs);
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("Cookie", "logframe-session=CfDJ8made-up");

        (await client.GetStringAsync("/tests/who", TestContext.Current.CancellationToken)).ShouldBe("nobody");
    }

    private static void AddActs(WebApplication site)
    {
        site.MapGet("/tests/sign-in/{role}", async (string role, HttpContext context) =>
            await Session.BeginAsync(context, new Person("Ann", Enum.Parse<Role>(role), Identification.ReverseProxy), stamp: ""));
        site.MapGet("/tests/who", (HttpContext context) => Viewer.Of(context).Person?.Name ?? "nobody");
        site.MapGet("/tests/token", (HttpContext context, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(context).RequestToken);
        site.MapPost("/tests/act", () => "done").RequireAuthorization(SitePolicies.Act);
        site.MapPost("/tests/named/{name}", (string name) => name).RequireAuthorization(SitePolicies.Act);
        site.MapPost("/tests/approve", () => "done").RequireAuthorization(SitePolicies.Approve);
    }

    private static async Task SignInAsync(HttpClient client, string? role)
    {
        if (role is not null)
        {
            (await client.GetAsync($"/tests/sign-in/{role}", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        }
    }

    private static Task<string> TokenAsync(HttpClient client) => client.GetStringAsync("/tests/token", TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string? token) =>
        client.PostAsync(path, new FormUrlEncodedContent(token is null ? [] : [new(FormGuard.Field, token)]), TestContext.Current.CancellationToken);
}
