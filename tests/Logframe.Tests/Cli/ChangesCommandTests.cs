using System.Text.Json;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Cli;

public sealed class ChangesCommandTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TwoRefreshes _store = new();

    [Fact]
    public async Task Names_a_target_that_the_files_changed_between_two_refreshes()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        _store.Change("target: {at-most: 20}", "target: {at-most: 10}");
        await _store.RefreshAsync(TwoRefreshes.Second, ("2022/23", "24.2"));

        var changes = await _store.RunAsync(Today, "changes", "--since", "2025-03-03");

        changes.Out.ShouldContain("1 verdict moved; 0 others with another figure; 0 as before.");
        changes.Out.ShouldContain("1.1 went from ● On course to ▼ Off course: changed target or floor (target: 20% or less became 10% or less), all of it.");
    }

    [Fact]
    public async Task Looks_back_from_a_past_day_too()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        await _store.RefreshAsync(TwoRefreshes.Second, ("2022/23", "27"));
        await _store.RefreshAsync(TwoRefreshes.Second.AddDays(5), ("2022/23", "24.2"));

        (await _store.RunAsync(Today, "changes", "--since", "2025-03-03", "--as-of", "2025-09-02")).Out.ShouldContain("revised history (2022/23 in Medway: 24.2% became 27.0%), all of it");
        (await _store.RunAsync(Today, "changes", "--since", "2025-03-03")).Out.ShouldContain("0 verdicts moved; 0 others with another figure; 1 as before.");
    }

    [Fact]
    public async Task Gives_a_machine_one_row_per_cause_whose_shares_are_a_hundred()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        _store.Change("target: {at-most: 20}", "target: {at-most: 18}");
        await _store.RefreshAsync(TwoRefreshes.Second, ("2022/23", "25"));

        var changes = await _store.RunAsync(Today, "changes", "--since", "2025-03-03", "--format", "json");

        using var rows = JsonDocument.Parse(changes.Out);
        rows.RootElement.EnumerateArray().Select(row => row.GetProperty("cause").GetString()).ShouldBe(["revised history", "changed target or floor"], ignoreOrder: true);
        rows.RootElement.EnumerateArray().Sum(row => row.GetProperty("share_percent").GetInt32()).ShouldBe(100);
    }

    [Theory]
    [InlineData("2025-03-01", "Nothing was known on 1 March 2025: the first figures came on 3 March 2025. Give that day or a later one with --since.")]
    [InlineData("2025-03-02", "Nothing was known on 2 March 2025")]
    public async Task Tells_of_no_change_since_a_day_on_which_nothing_was_known(string since, string says)
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        var terminal = new Support.TestTerminal(_store.Folder, new Support.FakeClock().At(Today));

        (await terminal.RunAsync("changes", "--since", since, "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain(says);
        terminal.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_that_there_is_nothing_to_compare_before_the_first_refresh()
    {
        var terminal = new Support.TestTerminal(_store.Folder, new Support.FakeClock().At(Today));

        (await terminal.RunAsync("changes", "--since", "2025-03-03", "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain("No figures have been fetched yet. Fetch some with: logframe refresh");
    }

    [Fact]
    public async Task Refuses_a_day_that_is_not_before_the_day_asked_for()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        var terminal = new Support.TestTerminal(_store.Folder, new Support.FakeClock().At(Today));

        (await terminal.RunAsync("changes", "--since", "2025-10-01", "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain("--since must be a day before 2025-10-01");
    }

    public void Dispose() => _store.Dispose();
}
