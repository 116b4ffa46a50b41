namespace Logframe.Tests.EndToEnd;

/// <summary>The publisher revises the figure of the baseline's period: the promise stays as agreed, and the reader is told.</summary>
public sealed class FrozenBaselineTests : IDisposable
{
    private readonly TwoRefreshes _store = new();

    [Fact]
    public async Task Show_chart_and_export_set_the_published_figure_beside_the_agreed_one()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2018/19", "26"), ("2022/23", "24.2"));
        const string told = "The agreed baseline is 28% (2018/19); 26.0% is published now, 2 percentage points lower. On that figure the verdict would be ◆ Short instead of ● On course.";

        (await _store.RunAsync(TwoRefreshes.Second, "show", "1.1")).Out.ShouldContain(told);
        (await _store.RunAsync(TwoRefreshes.Second, "export", "--table", "verdicts")).Out.ShouldContain("28,2018/19,26,Short");
        await _store.RunAsync(TwoRefreshes.Second, "chart", "1.1", "--out", "charts");
        (await File.ReadAllTextAsync(Path.Combine(_store.Folder, "charts", "1.1-medway.svg"), TestContext.Current.CancellationToken)).ShouldContain("28% (2018/19); 26.0% is published now");
    }

    public void Dispose() => _store.Dispose();
}
