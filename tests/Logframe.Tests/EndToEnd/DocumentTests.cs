using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The table of a document is loaded, and every figure stays bound to that document.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private PublicHealthServices _services = null!;

    public async ValueTask InitializeAsync() => _services = await PublicHealthServices.LoadAsync();

    public ValueTask DisposeAsync()
    {
        _services.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Loading_it_again_changes_nothing() =>
        (await _services.RunAsync("import", PublicHealthServices.Seed)).Out.ShouldContain("Nothing changed: 100 values are as they were.");

    [Fact]
    public async Task Show_and_history_name_the_document()
    {
        const string document = "Performance of public health commissioned services, Health Reform and Public Health Cabinet Committee, Kent County Council, Appendix 1, 14 May 2024";
        var show = (await _services.RunAsync("show", "PH15", "--explain")).Out;

        show.ShouldContain($"2022/23 Q3 to 2023/24 Q3 as printed in {document}.");
        show.ShouldContain($"Printed figures of 1.3 (3 months), 2023/24 Q3, printed in {document}");
        (await _services.RunAsync("history", "PH15")).Out.ShouldContain(document);
    }

    [Fact]
    public async Task What_a_document_states_without_a_period_is_shown_and_leaves_the_verdict_alone()
    {
        var file = Path.Combine(_services.Folder, "stated.csv");
        var lines = await File.ReadAllLinesAsync(PublicHealthServices.Seed, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(file, [.. lines.TakeWhile(line => !line.StartsWith("PH", StringComparison.Ordinal)), "PH15,kent,not stated,99,,,,,better,a word on it"], TestContext.Current.CancellationToken);

        await _services.RunAsync("import", file);

        var show = (await _services.RunAsync("show", "PH15")).Out;
        show.ShouldContain("(not stated): 99%; ▲ better than England; a word on it.");
        show.ShouldContain("◆ Short. Kent was at 94.0% in 2023/24 Q3");
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("import", PublicHealthServices.Seed, "--dry-run", "--framework", PublicHealthServices.Framework, "--data", folder.File("data"))).ShouldBe(0, terminal.Error);
        (await terminal.RunAsync("runs", "--data", folder.File("data"))).ShouldBe(0, terminal.Error);

        terminal.Out.ShouldContain("A dry run: nothing was kept.");
        terminal.Out.ShouldNotContain("document commissioned-services-kpis.csv: 19");
    }

    [Fact]
    public async Task A_store_of_simulated_figures_takes_none()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(Repository.Root);
        (await terminal.RunAsync("refresh", "--source", "simulator", "--indicator", "1.15", "--data", folder.File("data"))).ShouldBe(0, terminal.Error);

        (await terminal.RunAsync("import", PublicHealthServices.Seed, "--framework", PublicHealthServices.Framework, "--data", folder.File("data"))).ShouldBe(ExitCode.WrongInput);

        terminal.Error.ShouldContain("The store holds SIMULATED figures, and those of a document are real.");
    }

    [Fact]
    public async Task A_figure_that_a_partner_returned_and_somebody_approved_stands_against_a_printed_one()
    {
        var form = Path.Combine(_services.Folder, "return-1.3.csv");
        await _services.RunAsync("template", "PH15", "--format", "csv", "--out", form);
        var lines = (await File.ReadAllTextAsync(form, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").Split('\n').ToList();
        var header = lines.FindIndex(line => line.StartsWith("part,", StringComparison.Ordinal));
        var names = lines[header].Split(',').ToList();
        var cells = names.ToDictionary(name => name, name => name switch
        {
            "part" => "1.3",
            "area_code" => "E10000016",
            "period" => "2023/24 Q3",
            "value" => "94.4",
            "evidence" => "https://example.org/final",
            _ => "",
        });
        await File.WriteAllTextAsync(form, string.Join('\n', [.. lines.Take(header + 1), string.Join(',', names.Select(name => cells[name]))]), TestContext.Current.CancellationToken);
        await _services.RunAsync("import", form, "--by", "A. Author");
        await _services.RunAsync("quarantine", "accept", "1", "--by", "B. Boss", "--reason", "final");

        (await _services.RunAsync("import", PublicHealthServices.Seed)).Out.ShouldContain("left 1: a partner has returned a figure for the period, and it has been approved");

        (await _services.RunAsync("show", "PH15")).Out.ShouldContain("Kent was at 94.4% in 2023/24 Q3");
    }
}
