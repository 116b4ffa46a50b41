using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B6: a dashboard per service for contract meetings.</summary>
public sealed class B6_ServiceDashboardTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    [Fact]
    public async Task Shows_one_service_alone()
    {
        var rows = (await loaded.Services.JsonAsync("dashboard", "--outcome", "1")).EnumerateArray().ToList();

        rows.Select(row => Text(row, "known_as")).Distinct().ShouldBe(["PH04", "PH14", "PH15", "PH16", "PH23", "PH17", "PH18"]);
        rows.ShouldAllBe(row => Text(row, "level") == "Health visiting");
    }

    [Theory]
    [InlineData("PH15", "has 5 values. A control chart needs 12 for limits that can be trusted.")]
    [InlineData("PH01", "has figures for a year at a time. A control chart shows monthly or quarterly ones.")]
    public async Task Says_why_five_quarters_and_rolling_years_have_no_control_chart(string code, string message)
    {
        var terminal = new TestTerminal(Repository.Root);

        await terminal.RunAsync("chart", code, "--kind", "control", "--out", loaded.Services.Folder, "--framework", PublicHealthServices.Framework, "--data", Path.Combine(loaded.Services.Folder, "data"));

        (terminal.Out + terminal.Error).ShouldContain(message);
    }

    [Fact]
    public async Task Sets_the_words_beside_the_numbers()
    {
        var show = (await loaded.Services.RunAsync("show", "PH25")).Out;

        show.ShouldContain("2023/24 Q3    58.0%");
        show.ShouldContain("count 1,896; printed G; arrow improved; provisional");
        show.ShouldContain("Note: new in 2023/24; no target is printed for the year before, although its quarters are rated");
    }
}
