using System.Text.Json;
using Logframe.Store;

namespace Logframe.Tests.Support;

/// <summary>A folder in which partners fill in forms, and what becomes of them at the command line.</summary>
internal sealed class ReturnBench : IDisposable
{
    public const string Link = "https://example.org/survey";

    public TemporaryFolder Folder { get; } = new();

    public FakeClock Clock { get; } = new();

    public void Dispose() => Folder.Dispose();

    public Task<string> FillAsync(string code, params (string Column, string Text)[] texts) => FillAsync(code, form => form.Fill(texts));

    public async Task<string> FillAsync(string code, Func<FilledForm, FilledForm> fill, string? name = null)
    {
        name ??= $"filled-{code}.csv";
        await RunAsync("template", code, "--out", "form-of-" + name);
        Folder.Write(name, fill(new FilledForm(await File.ReadAllTextAsync(Folder.File("form-of-" + name), TestContext.Current.CancellationToken))).Csv());
        return name;
    }

    public async Task<string?> VerdictAsync(string code)
    {
        using var shown = JsonDocument.Parse((await RunAsync("show", code, "--format", "json")).Out);
        return shown.RootElement.GetProperty("verdict").GetString();
    }

    public IReadOnlyList<HeldCase> Held()
    {
        using var store = SqliteObservationStore.Open(Folder.File("data"));
        return store.Held();
    }

    public int Runs()
    {
        using var store = SqliteObservationStore.Open(Folder.File("data"));
        return store.Runs().Count;
    }

    public Task<TestTerminal> AcceptAsync(string by, params IReadOnlyList<long> cases) =>
        RunAsync(["quarantine", "accept", .. cases.Select(one => $"{one}"), "--by", by, "--reason", "It is in the survey"]);

    public async Task<TestTerminal> RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(Folder.Path, Clock);
        (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }
}
