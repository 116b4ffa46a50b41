using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B7: a grant with a trajectory over five years, its allocation and its returns.</summary>
public sealed class B7_StopSmokingGrantTests(LoadedGrant loaded) : IClassFixture<LoadedGrant>
{
    [Fact]
    public async Task Works_out_the_years_of_the_trajectory_from_the_total_and_the_uplifts() =>
        (await loaded.RunAsync("show", "1.1")).ShouldContain(
            "1,347 quit dates or more in 2024/25, 2,694 quit dates or more in 2025/26, 6,734 quit dates or more in 2026/27, "
            + "8,081 quit dates or more in 2027/28, 8,081 quit dates or more in 2028/29, 26,937 quit dates in all.");

    [Fact]
    public async Task Holds_a_returned_year_against_its_step_and_says_how_the_step_was_made()
    {
        await using var later = new LaterGrant();
        await later.ReturnAsync("1.1", form => form.KeepRows(1).Fill(("period", "2024/25"), ("value", "1400"), ("evidence", "https://example.org/return")));

        var show = await later.RunAsync("show", "1.1");
        show.ShouldContain("✔ Achieved");
        show.ShouldContain("The target for 2024/25 is 1,347 quit dates or more (25% of 26,937 / 5, which is 1,346.85); no floor is stated.");
    }

    [Fact]
    public async Task Draws_each_year_at_its_own_level_and_says_what_is_to_come()
    {
        await using var later = new LaterGrant();
        await later.ReturnAsync("1.1", form => form.KeepRows(1).Fill(("period", "2024/25"), ("value", "1400"), ("evidence", "https://example.org/return")));
        await later.RunAsync("chart", "1.1", "--format", "svg", "--out", later.Folder);

        var chart = await File.ReadAllTextAsync(Path.Combine(later.Folder, "1.1-kent.svg"), TestContext.Current.CancellationToken);
        chart.ShouldContain("Still to come: 2,694 quit dates in 2025/26, 6,734 quit dates in 2026/27");
    }

    [Fact]
    public async Task Says_that_the_level_to_reach_is_another_each_year()
    {
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("pace", "1.1", "--framework", "logframe/stop-smoking-grant", "--data", Path.Combine(loaded.Folder, "data"))).ShouldBe(2);
        terminal.Error.ShouldContain("the framework sets a level for each year (2024/25: 1,347, 2025/26: 2,694,");
        (await loaded.RunAsync("show", "1.1")).ShouldNotContain("sets no level");
    }

    [Fact]
    public async Task Names_the_day_of_each_final_statement() =>
        (await loaded.RowsAsync("calendar", "--to", "2030-01-01")).Where(row => Text(row, "title").StartsWith("final statement", StringComparison.Ordinal)).Select(row => Text(row, "day"))
            .ShouldBe(["2025-04-21", "2026-04-21", "2027-04-21", "2028-04-21", "2029-04-21"]);

    [Fact]
    public async Task Says_who_is_told_every_quarter_and_every_year()
    {
        var told = (await loaded.RowsAsync("calendar")).Where(row => Text(row, "kind") == "report").Select(row => (Text(row, "title"), Text(row, "who"))).ToList();

        told.ShouldContain(("activity of the quarter", "NHS England"));
        told.ShouldContain(("finance of the quarter", "Department of Health and Social Care"));
        told.ShouldContain(("use of the grant and what came of it", "Health Reform and Public Health Cabinet Committee"));
    }

    [Fact]
    public async Task Shows_the_allocation_and_that_its_shares_follow_from_the_sums()
    {
        var printed = await loaded.RunAsync("budget");
        printed.ShouldContain("✔ For the framework: 264,823 of 1,944,823 is 13.6%, as stated.");
        printed.ShouldContain("✔ For commissioning: about 1,680,000 of 1,944,823 is 86.4%, as stated.");

        var rows = await loaded.RowsAsync("budget");
        rows.Select(row => (Text(row, "code"), Text(row, "amount"), Text(row, "currency"), Text(row, "percent")))
            .ShouldBe([("grant", "1944823", "GBP", ""), ("framework", "264823", "GBP", "13.6"), ("commissioning", "1680000", "GBP", "86.4")]);
    }

    [Theory]
    [InlineData("2.1", "3,256 quit dates or more")]
    [InlineData("2.2", "300 quit dates or more")]
    [InlineData("2.3", "1,302 quit dates or more")]
    public async Task Shows_the_aim_of_each_service(string code, string aim) => (await loaded.RunAsync("show", code)).ShouldContain(aim);

    [Fact]
    public async Task Shows_how_many_smoke_in_the_words_of_the_paper() =>
        (await loaded.RunAsync("show", "4.1")).ShouldContain("(mean of 2020 to 2022): 13.14%; smokers in Kent by that rate: 163208.");

    [Fact]
    public async Task Asks_partners_for_quarterly_activity()
    {
        await loaded.RunAsync("template", "3.1", "--out", Path.Combine(loaded.Folder, "return.csv"));

        (await File.ReadAllTextAsync(Path.Combine(loaded.Folder, "return.csv"), TestContext.Current.CancellationToken)).ShouldContain("3.1,Quit dates set in the quarter,E10000016,Kent,2023/24 Q4,");
    }

    [Fact]
    public async Task Judges_nothing_before_a_figure_is_returned() =>
        (await loaded.RowsAsync("status")).ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged");

    /// <summary>The grant a year on, when the first return can be in.</summary>
    private sealed class LaterGrant() : LoadedFramework("stop-smoking-grant", new DateOnly(2025, 6, 1), null), IAsyncDisposable;
}
