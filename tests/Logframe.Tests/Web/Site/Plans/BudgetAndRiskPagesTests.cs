using System.Net;
using AngleSharp.Html.Dom;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site.Plans;

/// <summary>The pages of a framework's budget and of its risk register, which are there only where it has them.</summary>
public sealed class BudgetAndRiskPagesTests
{
    [Fact]
    public async Task A_budget_shows_each_sum_in_the_words_of_its_source_and_what_follows_from_the_sums()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        var page = await SharedSite.PageAsync(client, "/budget");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Joint spend on preventive services in West Kent");
        page.QuerySelector(".lead")!.TextContent.ShouldBe("Sums in GBP.");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(9);
        page.QuerySelectorAll("thead th").Select(heading => heading.TextContent).ShouldBe(["Code", "Period", "Partner", "Item", "Sum", "Share"]);
        page.QuerySelectorAll("tbody tr").Single(row => row.FirstElementChild!.TextContent == "own").TextContent.ShouldContain("just under 1,000,000");
        page.QuerySelectorAll("[aria-labelledby=follows] li").Select(line => line.TextContent)
            .ShouldContain("▼ The districts put in at least as much as the county council: just under 1,000,000 is less than 1,000,000 (without Disabled Facilities Grants).");
        page.QuerySelector("nav a[aria-current=page]")!.TextContent.ShouldBe("Budget");
        Faults(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_budget_without_sums_names_each_partner_as_missing_one()
    {
        await using var site = await RunningSite.StartAsync(framework: "south-kent-coast");
        using var client = site.Client();

        var main = (await SharedSite.PageAsync(client, "/budget")).QuerySelector("main")!.TextContent;

        main.ShouldContain("Sums in GBP. Each partner keeps its own budget; nothing is pooled.");
        main.ShouldContain("No sum is stated yet.");
        main.ShouldContain("No sum is stated for: South Kent Coast CCG; Dover District Council;");
    }

    [Fact]
    public async Task Risks_stand_by_group_with_what_is_not_stated_said_so()
    {
        await using var site = await RunningSite.StartAsync(framework: "local-care");
        using var client = site.Client();

        var page = await SharedSite.PageAsync(client, "/risks");

        page.QuerySelector(".lead")!.TextContent.ShouldBe("7 risks in 4 groups: culture 1, communication 1, workforce 1, financial 4.");
        page.QuerySelectorAll("tbody tr").Select(row => row.Children[1].TextContent).ShouldBe(["culture", "communication", "workforce", "financial", "financial", "financial", "financial"]);
        page.QuerySelectorAll("tbody tr").Select(row => row.FirstElementChild!.TextContent).ShouldBe(["C1", "M1", "W1", "F1", "F2", "F3", "F4"]);
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.TextContent.Contains("not stated"));
        Faults(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_budget_says_which_outcome_a_sum_serves()
    {
        await using var site = await RunningSite.StartAsync(framework: "local-care");
        using var client = site.Client();

        (await SharedSite.PageAsync(client, "/budget")).QuerySelectorAll("tbody tr").ShouldAllBe(row => row.LastElementChild!.TextContent == "outcome 2");
    }

    [Fact]
    public async Task Where_a_framework_has_neither_there_is_no_such_page_and_nothing_leads_to_one()
    {
        await using var site = await RunningSite.StartAsync(framework: "prevention-dashboard");
        using var client = site.Client();

        var navigation = (await SharedSite.PageAsync(client, "/plans")).QuerySelectorAll("nav a").Select(link => link.TextContent).ToList();
        using var budget = await client.GetAsync("/budget", TestContext.Current.CancellationToken);
        using var risks = await client.GetAsync("/risks", TestContext.Current.CancellationToken);

        navigation.ShouldNotContain("Budget");
        navigation.ShouldNotContain("Risks");
        (budget.StatusCode, risks.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Both_are_among_the_pages_that_are_written_as_files()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("site", "--framework", Path.Combine(Repository.Root, "logframe", "local-care"), "--data", "data", "--out", "site")).ShouldBe(0, terminal.Error);

        (await File.ReadAllTextAsync(folder.File("site/risks.html"), TestContext.Current.CancellationToken)).ShouldContain("href=\"budget.html\"");
        File.Exists(folder.File("site/budget.html")).ShouldBeTrue();
    }

    /// <summary>But for the mark of simulated figures: these stores are empty.</summary>
    private static IEnumerable<string> Faults(IHtmlDocument page) => PageChecks.Faults(page).Where(fault => !fault.Contains("simulated"));
}
