using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C6: seven critical areas, each with its key actions and its progress to date.</summary>
public sealed class C6_CriticalAreasTests(LoadedLocalCare loaded) : IClassFixture<LoadedLocalCare>
{
    [Fact]
    public async Task Lists_the_seven_in_their_order() =>
        (await loaded.RowsAsync("dashboard", "--milestones", "--outcome", "4")).Select(row => Text(row, "milestone"))
            .ShouldBe(["STP payment mechanism", "Information flow", "Change in core processes", "Workforce", "Estates", "Communications and engagement", "Governance"]);

    [Fact]
    public async Task Prints_three_columns()
    {
        var lines = (await loaded.RunAsync("dashboard", "--milestones", "--outcome", "4", "--format", "md")).Split('\n');

        lines.ShouldContain("|  | What is to be done | Key actions | Progress to date |");
        lines.ShouldContain("| 4.3 | Change in core processes | observation of multidisciplinary teams; the maturity matrix run again; metrics, level of reporting and review process to be agreed | ○ Not reported |");
        lines.ShouldContain("| 4.4 | Workforce | not stated | ○ Not reported |");
    }

    [Fact]
    public async Task Figures_by_area_and_things_to_be_done_are_not_asked_for_at_once()
    {
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("dashboard", "--areas", "--milestones", "--framework", "logframe/local-care", "--data", loaded.Folder)).ShouldBe(2);
        terminal.Error.ShouldContain("Give one of the two.");
    }

    [Fact]
    public async Task Shows_progress_once_its_owner_has_reported_it()
    {
        await using var reported = new ReportedLocalCare();
        await reported.ReturnAsync("4.5", form => form.KeepRows(1).Fill(("period", "2018-10-05"), ("status", "in progress"), ("forecast", "2019-03-31"), ("note", "Two of eight plans are in")));

        (await reported.RunAsync("dashboard", "--milestones", "--outcome", "4", "--format", "md"))
            .ShouldContain("| 4.5 | Estates | not stated | ○ In progress. Two of eight plans are in. Expected by 31 March 2019 |");
    }

    /// <summary>Local care on the day of the meeting, in a store of its own.</summary>
    private sealed class ReportedLocalCare() : LoadedFramework("local-care", new DateOnly(2018, 10, 9), null), IAsyncDisposable;
}
