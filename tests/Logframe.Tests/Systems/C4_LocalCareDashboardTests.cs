using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C4: the dashboard of local care for its eight localities.</summary>
public sealed class C4_LocalCareDashboardTests(LoadedLocalCare loaded) : IClassFixture<LoadedLocalCare>
{
    internal static readonly string[] Localities =
        ["Ashford", "Canterbury and Coastal", "South Kent Coast", "Thanet", "Dartford, Gravesham and Swanley", "Medway", "Swale", "West Kent"];

    [Fact]
    public async Task Shows_three_activity_rates_for_each_1000_people_in_eight_localities()
    {
        foreach (var (code, rate) in new[] { ("1.1", "Attendances at A&E"), ("1.2", "Non-elective admissions"), ("1.3", "Occupied bed days") })
        {
            var show = await loaded.RunAsync("show", code);
            foreach (var locality in Localities)
            {
                show.ShouldContain($"{code} {rate} for each 1,000 people, {locality}: ○ Cannot be judged");
            }
        }
    }

    [Theory]
    [InlineData("2.1", "95", "not stated")]
    [InlineData("2.2", "79", "not stated")]
    [InlineData("2.3", "24", "planned for 2018/19")]
    [InlineData("2.4", "34", "not stated")]
    public async Task Shows_the_plans_against_the_investment_case(string code, string value, string period)
    {
        var row = (await loaded.RowsAsync("dashboard", "--areas", "--outcome", "2")).First(row => Text(row, "code") == code);

        (Text(row, "value_stated"), Text(row, "period_stated"), Text(row, "unit")).ShouldBe((value, period, "%"));
    }

    [Fact]
    public async Task Does_not_say_of_what_is_stated_that_it_has_no_figure()
    {
        var printed = await loaded.RunAsync("dashboard", "--outcome", "2");

        printed.ShouldContain("Stated in documents, without a period to set side by side: 2.1, 2.2, 2.3, 2.4. See: logframe dashboard --areas");
        printed.ShouldContain("Without figures so far: 2.5, 2.6.");
    }

    [Theory]
    [InlineData("2.5", "By 2020/21, the sum of net savings is 260,000,000 GBP or more")]
    [InlineData("2.6", "The sum of net savings in a year is 143,000,000 GBP or more")]
    public async Task Shows_what_the_investment_case_aims_at(string code, string promise) => (await loaded.RunAsync("show", code)).ShouldContain(promise);

    [Fact]
    public async Task Shows_the_investment_that_was_identified() =>
        (await loaded.RowsAsync("budget")).Select(row => (Text(row, "code"), Text(row, "amount"), Text(row, "period")))
            .ShouldBe([("invested", "32000000", ""), ("saved", "260000000", "up to 2020/21"), ("yearly", "143000000", "after 2020/21")]);

    [Fact]
    public async Task Shows_one_locality_alone()
    {
        var rows = await loaded.RowsAsync("status", "--area", "thanet");

        rows.Select(row => Text(row, "code")).ShouldContain("1.1");
        (await loaded.RunAsync("status", "--area", "thanet")).ShouldStartWith("Local care in Kent and Medway, as Thanet stands");
    }

    [Fact]
    public async Task Shows_the_rates_side_by_side_once_localities_have_returned_them()
    {
        await using var later = new LaterLocalCare();
        await later.ReturnAsync("1.1", form => form.KeepRows(1).Fill(("period", "2018/19 Q1"), ("value", "81.2"), ("evidence", "https://example.org/q1")), "--area", "ashford");
        await later.ReturnAsync("1.1", form => form.KeepRows(1).Fill(("period", "2018/19 Q1"), ("value", "76.4"), ("evidence", "https://example.org/q1")), "--area", "canterbury-and-coastal");

        var printed = await later.RunAsync("dashboard", "--outcome", "1");
        printed.ShouldContain("81.2");
        printed.ShouldContain("76.4");
        await later.RunAsync("chart", "1.1", "--kind", "areas", "--format", "svg", "--out", later.Folder);
        Directory.EnumerateFiles(later.Folder, "*.svg").Select(File.ReadAllText).ShouldContain(text => text.Contains("81.2") && text.Contains("Canterbury and Coastal"));
    }

    /// <summary>Local care when the first quarter is in.</summary>
    private sealed class LaterLocalCare() : LoadedFramework("local-care", new DateOnly(2018, 12, 14), null), IAsyncDisposable;
}
