using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Web.People;

/// <summary>Signing in and out on the running site with an account of this machine.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task Leads_back_to_the_page_that_was_read()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await Visitor.SignInAsync(client, "ann", wanted: "/indicators/3.1?as-of=2026-03-31");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/indicators/3.1?as-of=2026-03-31");
        (await WhoAsync(client)).ShouldBe("ann Analyst LocalAccount");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Leads_to_no_other_site(string wanted)
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await Visitor.SignInAsync(client, "ann", wanted: wanted);
        using var already = await client.GetAsync("/sign-in?return=" + Uri.EscapeDataString(wanted), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.ShouldBe("/");
        already.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task The_session_is_a_cookie_that_no_script_and_no_other_site_can_use()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var page = await client.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        using var answer = await Visitor.SignInAsync(client, "ann");

        page.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldSatisfyAllConditions(form => form.ShouldStartWith("logframe-form="), form => form.ShouldContain("; samesite=strict"), form => form.ShouldContain("; httponly"));
        var session = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        session.ShouldSatisfyAllConditions(
            () => session.ShouldStartWith("logframe-session="),
            () => session.ShouldContain("; path=/"),
            () => session.ShouldContain("; samesite=lax"),
            () => session.ShouldContain("; httponly"),
            () => session.ShouldNotContain("domain="),
            () => session.ShouldNotContain("ann"));
    }

    [Fact]
    public async Task Tells_a_stranger_the_same_whatever_was_wrong()
    {
        await using var site = await SiteAsync();
        var said = new HashSet<string>();
        foreach (var (name, password) in new[] { ("ann", "wrong"), ("nobody", "wrong"), ("", ""), ("nobody", Visitor.Password) })
        {
            using var client = site.Client();
            using var answer = await Visitor.SignInAsync(client, name, password);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            said.Add(page.Replace(Visitor.TokenIn(page), "token", StringComparison.Ordinal));
        }

        said.ShouldHaveSingleItem().ShouldContain("Name and password do not belong together");
    }

    [Fact]
    public async Task Needs_the_form_that_the_site_gave()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await Visitor.PostAsync(client, "/sign-in", token: null, ("name", "ann"), ("password", Visitor.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_what_the_browser_kept_of_it()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        await Visitor.SignInAsync(client, "ann");

        using var answer = await Visitor.PostAsync(client, "/sign-out", await TokenAsync(client));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"cache\""]);
        (await WhoAsync(client)).ShouldBe("nobody");
    }

    [Fact]
    public async Task Whoever_does_nothing_for_eight_hours_is_signed_out()
    {
        var clock = Now();
        await using var site = await SiteAsync(clock);
        using var client = site.Client();
        await Visitor.SignInAsync(client, "ann");

        clock.Advance(Session.Idle - TimeSpan.FromMinutes(1));
        (await WhoAsync(client)).ShouldStartWith("ann");
        clock.Advance(Session.Idle - TimeSpan.FromMinutes(1));
        (await WhoAsync(client)).ShouldStartWith("ann");
        clock.Advance(Session.Idle);

        (await WhoAsync(client)).ShouldBe("nobody");
    }

    [Fact]
    public async Task However_busy_a_session_ends_after_a_day()
    {
        var clock = Now();
        await using var site = await SiteAsync(clock);
        using var client = site.Client();
        await Visitor.SignInAsync(client, "ann");

        for (var hours = 0; hours < 20; hours += 5)
        {
            clock.Advance(TimeSpan.FromHours(5));
            (await WhoAsync(client)).ShouldStartWith("ann");
        }

        clock.Advance(TimeSpan.FromHours(4));

        (await WhoAsync(client)).ShouldBe("nobody");
    }

    [Fact]
    public async Task Whose_account_is_removed_is_signed_out() => await DemandSignedOutAfterAsync(desk => desk.RemoveAsync("ann", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Whose_role_is_changed_is_signed_out() => await DemandSignedOutAfterAsync(desk => desk.SetRoleAsync("ann", Role.Reader, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Whose_password_is_changed_is_signed_out() => await DemandSignedOutAfterAsync(desk => desk.SetPasswordAsync("ann", "another staple altogether", TestContext.Current.CancellationToken));

    [Fact]
    public async Task An_account_made_anew_under_the_same_name_does_not_take_over_the_session() => await DemandSignedOutAfterAsync(async desk =>
    {
        await desk.RemoveAsync("ann", TestContext.Current.CancellationToken);
        await desk.AddAsync("ann", Role.Approver, Visitor.Password, TestContext.Current.CancellationToken);
    });

    [Fact]
    public async Task The_header_of_each_page_says_who_is_signed_in_and_lets_them_out()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        (await SharedSite.PageAsync(client, "/?as-of=2026-03-31")).QuerySelector("header a[rel=nofollow]")!.GetAttribute("href").ShouldBe("sign-in?return=%2F%3Fas-of%3D2026-03-31");
        await Visitor.SignInNewAsync(site, client, "<b>ann</b>", Role.Approver);

        var header = (await SharedSite.PageAsync(client, "/")).QuerySelector("header .viewer").ShouldNotBeNull();
        using var answer = await Visitor.PostAsync(client, header.QuerySelector("form")!.GetAttribute("action")!, header.QuerySelector("input")!.GetAttribute("value"));

        header.TextContent.ShouldContain("Signed in: <b>ann</b> (approver)");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SharedSite.PageAsync(client, "/")).QuerySelector("header .viewer")!.TextContent.Trim().ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_audit_log_is_for_approvers_and_shows_what_was_tried()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        (await client.GetAsync("/audit", TestContext.Current.CancellationToken)).Headers.Location!.OriginalString.ShouldBe("/sign-in?return=%2Faudit");
        await Visitor.SignInNewAsync(site, client, "ann", Role.Approver);
        using var analyst = site.Client();
        await Visitor.SignInNewAsync(site, analyst, "bob", Role.Analyst);

        var page = await SharedSite.PageAsync(client, "/audit");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("sign in");
        page.QuerySelector("main")!.TextContent.ShouldContain("All 2 entries are as they were written.");
        using var refused = await analyst.GetAsync("/audit", TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>Not shown</h1>");
        var path = Path.Combine(site.DataFolder, AuditLog.FileName);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("Analyst", "Approver", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await SharedSite.PageAsync(client, "/audit")).QuerySelector("[role=alert]")!.TextContent.ShouldContain("A line after entry 1 is not as it was written.");
    }

    [Fact]
    public async Task The_audit_log_leads_to_older_entries_and_claims_no_more_than_it_looked_at()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        await Visitor.SignInNewAsync(site, client, "ann", Role.Approver);
        foreach (var number in Enumerable.Range(1, 120))
        {
            await site.Of<AuditLog>().WriteAsync(new Deed(null, "act", $"subject {number}", "because"), Outcome.Done);
        }

        var latest = await SharedSite.PageAsync(client, "/audit");
        var link = latest.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;
        var older = await SharedSite.PageAsync(client, "/" + link);

        latest.QuerySelector("tbody tr")!.TextContent.ShouldContain("subject 120");
        latest.QuerySelector("main")!.TextContent.ShouldContain("These 100 entries are as they were written");
        latest.QuerySelector("main")!.TextContent.ShouldNotContain("All");
        older.QuerySelector("tbody tr")!.TextContent.ShouldContain("subject 20");
        older.QuerySelectorAll("tbody tr").Length.ShouldBe(21);
        older.QuerySelector(".pager")!.TextContent.Trim().ShouldBe("Latest entries");
        (await client.GetAsync("/audit?before=7", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync("/audit?before=last", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_keys_that_seal_sessions_are_private()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps other permissions.");
            return;
        }

        await using var site = await SiteAsync();
        await Visitor.SignInAsync(site.Client(), "ann");

        Directory.EnumerateFiles(Path.Combine(site.DataFolder, "keys")).ShouldNotBeEmpty();
        File.GetUnixFileMode(Path.Combine(site.DataFolder, "keys")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task DemandSignedOutAfterAsync(Func<AccountDesk, Task> change)
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        await Visitor.SignInAsync(client, "ann");
        (await WhoAsync(client)).ShouldStartWith("ann");
        using var file = new AccountFile(new DataFolder(site.DataFolder), TimeProvider.System);

        await change(new AccountDesk(file, Passwords.Hasher(), TimeProvider.System));

        (await WhoAsync(client)).ShouldBe("nobody");
    }

    private static async Task<RunningSite> SiteAsync(TimeProvider? clock = null)
    {
        var site = await RunningSite.StartAsync(clock: clock, more: site =>
        {
            site.MapGet("/tests/who", (HttpContext context) => Viewer.Of(context).Person is { } person ? $"{person.Name} {person.Role} {person.By}" : "nobody");
            site.MapGet("/tests/token", (HttpContext context, Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(context).RequestToken);
        });
        await Visitor.AddAccountAsync(site.DataFolder, "ann", Role.Analyst);
        return site;
    }

    /// <summary>The browser of the tests reads the real clock where a cookie says when it ends.</summary>
    private static FakeClock Now() => new FakeClock().At(TimeProvider.System.GetUtcNow());

    private static Task<string> WhoAsync(HttpClient client) => client.GetStringAsync("/tests/who", TestContext.Current.CancellationToken);

    private static Task<string> TokenAsync(HttpClient client) => client.GetStringAsync("/tests/token", TestContext.Current.CancellationToken);
}
