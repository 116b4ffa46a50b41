using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A council's boundary moves: a made-up reorganisation, from the table of area codes to chart, table, sentence and file.</summary>
public sealed class ReorganisationTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TwoRefreshes _store = new();

    [Fact]
    public async Task The_break_is_seen_wherever_the_series_is()
    {
        await ReorganiseAsync("boundary-changed", "    continues: E06000035\n");

        var shown = (await _store.RunAsync(Today, "show", "1.1")).Out;
        shown.ShouldContain("The area changed on 1 April 2022 (Medway: the boundary moved), after the baseline of 2018/19");
        shown.ShouldContain("---- The area changed on 1 April 2022 (Medway: the boundary moved): not compared across ----");
        (await _store.RunAsync(Today, "export")).Out.ShouldContain("The area changed on 1 April 2022 (Medway: the boundary moved)");
        await _store.RunAsync(Today, "chart", "1.1", "--out", "charts");
        var chart = await File.ReadAllTextAsync(Path.Combine(_store.Folder, "charts", "1.1-medway.svg"), TestContext.Current.CancellationToken);
        chart.ShouldContain("first after the area changed");
        chart.ShouldContain("values before and after are not compared");
    }

    [Fact]
    public async Task Another_code_alone_is_one_series()
    {
        await ReorganiseAsync("code-changed", "");

        var shown = (await _store.RunAsync(Today, "show", "1.1")).Out;
        shown.ShouldContain("● On course");
        shown.ShouldNotContain("----");
        (await _store.RunAsync(Today, "history", "1.1")).Out.ShouldContain("Medway, as E06000035");
    }

    [Fact]
    public async Task A_reorganisation_is_named_where_it_moves_a_verdict()
    {
        await ReorganiseAsync("boundary-changed", "    continues: E06000035\n");

        (await _store.RunAsync(Today, "changes", "--since", "2025-03-03")).Out.ShouldContain("changed method");
    }

    [Fact]
    public async Task Check_names_the_line_of_a_fault_in_the_table()
    {
        Table("merged", "    continues: E06000099\n");
        var terminal = new TestTerminal(_store.Folder);

        (await terminal.RunAsync("check", "--framework", "promises")).ShouldBe(2);

        terminal.Out.ShouldContain("../areas/editions.yaml:4 editions[1].replaces: must name the two or more areas that became one.");
        terminal.Out.ShouldContain("../areas/editions.yaml:7 editions[1].continues: is \"E06000099\", which is none of the codes it replaces: E06000035.");
    }

    private async Task ReorganiseAsync(string kind, string continues)
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2020/21", "26.5"), ("2021/22", "25"));
        Table(kind, continues);
        _store.Write("framework.yaml", (await File.ReadAllTextAsync(Path.Combine(_store.Folder, "promises", "framework.yaml"), TestContext.Current.CancellationToken)).Replace("E06000035", "E06000935", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_store.Folder, "files", "93015.csv"), CsvText.File(
            CsvText.Row(("Time period", "2020/21"), ("Time period Sortable", "20200000"), ("Value", "26.5")),
            CsvText.Row(("Time period", "2021/22"), ("Time period Sortable", "20210000"), ("Value", "25")),
            CsvText.Row(("Time period", "2022/23"), ("Area Code", "E06000935"), ("Value", "24.2"))));
        await _store.RunAsync(TwoRefreshes.Second, "refresh", "--source", "folder:files");
    }

    private void Table(string kind, string continues) => _store.Write(Path.Combine("..", "areas", "editions.yaml"), $"""
        editions:
          - code: E06000935
            name: Medway
            replaces: [E06000035]
            first-day: 2022-04-01
            kind: {kind}
        {continues}    source: made up for the tests
        """);

    public void Dispose() => _store.Dispose();
}
