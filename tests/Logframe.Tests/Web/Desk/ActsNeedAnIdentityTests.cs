using System.Net;
using Logframe.Web.People;
using Logframe.Web.People.Audit;

namespace Logframe.Tests.Web.Desk;

/// <summary>Nothing is done by a form of somebody who is not signed in, may not, or did not get the form from this site.</summary>
public sealed class ActsNeedAnIdentityTests
{
    /// <summary>Where each act is asked for, and by whom at the least.</summary>
    public static TheoryData<string, string> Acts => new()
    {
        { "/runs", "Analyst" },
        { "/quarantine/1", "Analyst" },
        { "/returns", "Analyst" },
        { "/reviews", "Analyst" },
        { "/reviews/2026/3.2", "Analyst" },
        { "/reviews/2026/pack", "Analyst" },
        { "/reviews/2026/correct", "Analyst" },
        { "/reviews/2026/approve", "Approver" },
        { "/reviews/2026/lock", "Approver" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Of_each_act(string path, string role)
    {
        await using var bench = await DeskBench.StartAsync();
        var nobody = bench.Nobody();
        var lesser = await bench.AsAsync("Lee", role == "Analyst" ? "Reader" : "Analyst");
        var allowed = await bench.AsAsync("Ann", role);

        (await PostAsync(nobody, path, await TokenAsync(nobody))).To.ShouldNotBeNull().ShouldStartWith("/sign-in");
        (await PostAsync(lesser, path, await TokenAsync(lesser))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await PostAsync(allowed, path, token: null)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(allowed, path, "made up")).Status.ShouldBe(HttpStatusCode.BadRequest);

        bench.Audit.Select(entry => (entry.Who, entry.Act, entry.Outcome)).ShouldBe(
        [
            (null, $"POST {path}", Outcome.Refused), ("Lee", $"POST {path}", Outcome.Refused), ("Ann", $"POST {path}", Outcome.Refused), ("Ann", $"POST {path}", Outcome.Refused),
        ]);
    }

    [Fact]
    public async Task Those_who_may_not_act_are_shown_no_form()
    {
        await using var bench = await DeskBench.StartAsync();

        var nobody = await DeskBench.PageAsync(bench.Nobody(), "/runs");
        var reader = await DeskBench.PageAsync(await bench.AsAsync("Lee", "Reader"), "/runs");

        nobody.QuerySelector("form[method=post].act").ShouldBeNull();
        nobody.QuerySelectorAll("main a").Select(link => link.TextContent).ShouldContain("Sign in to act");
        reader.QuerySelector("form[method=post].act").ShouldBeNull();
        reader.QuerySelector("main")!.TextContent.ShouldContain("You are signed in as reader. Starting a refresh takes an analyst or an approver.");
    }

    private static Task<string> TokenAsync(HttpClient client) => client.GetStringAsync("/tests/token", TestContext.Current.CancellationToken);

    private static Task<Answer> PostAsync(HttpClient client, string path, string? token) =>
        DeskBench.PostAsync(client, path, new FormUrlEncodedContent(token is null ? [] : [new(FormGuard.Field, token)]));
}
