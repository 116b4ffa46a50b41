using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.EndToEnd;

/// <summary>A past day is shown with what was known then and judged by the framework of then.</summary>
public sealed class PastDayTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TwoRefreshes _store = new();

    public static TheoryData<string> Verbs => ["status", "status --format csv", "show 1.1 --explain", "show 1.1 --format json", "export", "export --table verdicts", "export --table levels"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Prints_to_the_byte_what_was_printed_then(string verb)
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2021/22", "26.1"), ("2022/23", "25.2"));
        var then = await _store.RunAsync(TwoRefreshes.First, verb.Split(' '));
        _store.Change("target: {at-most: 20}", "target: {at-most: 10}");
        await _store.RefreshAsync(TwoRefreshes.Second, ("2021/22", "27"), ("2022/23", "25.2"), ("2023/24", "25.1"));

        var again = await _store.RunAsync(Today, [.. verb.Split(' '), "--as-of", "2025-03-03"]);

        again.Out.ShouldBe(then.Out);
        again.Error.ShouldContain("Judged by the framework as it stood on 3 March 2025");
        (await _store.RunAsync(Today, verb.Split(' '))).Out.ShouldNotBe(then.Out);
    }

    [Fact]
    public async Task Draws_to_the_byte_what_was_drawn_then()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "25.2"));
        await _store.RunAsync(TwoRefreshes.First, "chart", "1.1", "--out", "then");
        _store.Change("target: {at-most: 20}", "target: {at-most: 10}");
        await _store.RefreshAsync(TwoRefreshes.Second, ("2022/23", "24"));

        await _store.RunAsync(Today, "chart", "1.1", "--out", "again", "--as-of", "2025-03-03");

        File.ReadAllText(Path.Combine(_store.Folder, "again", "1.1-medway.svg")).ShouldBe(File.ReadAllText(Path.Combine(_store.Folder, "then", "1.1-medway.svg")));
    }

    [Fact]
    public async Task Is_judged_by_todays_files_when_asked()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "25.2"));
        _store.Change("target: {at-most: 20}", "target: {at-most: 10}");

        var judged = await _store.RunAsync(Today, "show", "1.1", "--as-of", "2025-03-03", "--definition", "today");

        judged.Out.ShouldContain("to 10% or less");
        judged.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Needs_no_file_of_today()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "25.2"));
        var then = await _store.RunAsync(TwoRefreshes.First, "status");
        _store.Write("outcome-1.yaml", "broken: [");

        (await _store.RunAsync(Today, "status", "--as-of", "2025-03-03")).Out.ShouldBe(then.Out);
    }

    [Fact]
    public async Task Says_nothing_of_the_framework_while_it_is_the_same()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "25.2"));

        (await _store.RunAsync(Today, "status", "--as-of", "2025-03-03")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_without_the_framework_of_then_is_judged_by_todays_files_and_says_so()
    {
        using (var store = SqliteObservationStore.Open(Path.Combine(_store.Folder, "data")))
        {
            using var run = store.BeginRun(new RunStart("fingertips", "import", DataNature.Real, TwoRefreshes.First, Definition: null));
            run.Commit(TwoRefreshes.First);
        }

        (await _store.RunAsync(Today, "status", "--as-of", "2025-03-03")).Error.ShouldContain("Judged by today's files: the store keeps no framework of 3 March 2025.");
    }

    [Fact]
    public async Task Says_when_the_methods_were_others_then()
    {
        using (var store = SqliteObservationStore.Open(Path.Combine(_store.Folder, "data")))
        {
            using var run = store.BeginRun(new RunStart("fingertips", "import", DataNature.Real, TwoRefreshes.First, Definition: null) { MethodVersion = "0.9" });
            run.Commit(TwoRefreshes.First);
        }

        (await _store.RunAsync(Today, "status", "--as-of", "2025-03-03")).Error.ShouldContain("by version 0.9 of the methods then");
    }

    public void Dispose() => _store.Dispose();
}
