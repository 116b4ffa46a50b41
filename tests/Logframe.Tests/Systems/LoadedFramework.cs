using System.Text.Json;
using Logframe.Tests.Support;

namespace Logframe.Tests.Systems;

/// <summary>A store with what ships for one framework, on the day of its paper, for the tests of one row.</summary>
public abstract class LoadedFramework(string framework, DateOnly day, string? seed) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new FakeClock().At(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero));

    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        if (seed is not null)
        {
            await RunAsync("import", Path.Combine(Repository.Root, "seeds", seed));
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>What a verb prints, which must go well.</summary>
    internal async Task<string> RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(Repository.Root, _clock);
        (await terminal.RunAsync([.. args, "--framework", $"logframe/{framework}", "--data", _folder.File("data")])).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal.Out.ReplaceLineEndings("\n");
    }

    /// <summary>The rows that a verb gives to machines.</summary>
    internal async Task<IReadOnlyList<JsonElement>> RowsAsync(params string[] args)
    {
        using var document = JsonDocument.Parse(await RunAsync([.. args, "--format", "json"]));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>Has a partner return figures and somebody else approve them.</summary>
    /// <param name="code">The indicator.</param>
    /// <param name="fill">Fills in the form.</param>
    /// <param name="options">Further options of the form.</param>
    internal async Task ReturnAsync(string code, Action<FilledForm> fill, params string[] options)
    {
        var path = _folder.File($"return-{code}-{Guid.NewGuid():N}.csv");
        await RunAsync(["template", code, "--out", path, .. options]);
        var form = new FilledForm(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        fill(form);
        await File.WriteAllTextAsync(path, form.Csv(), TestContext.Current.CancellationToken);
        await RunAsync("import", path, "--by", "A. Author");
        foreach (var held in (await RowsAsync("quarantine")).Select(row => row.GetProperty("id").ToString()))
        {
            await RunAsync("quarantine", "accept", held, "--by", "B. Boss", "--reason", "seen");
        }
    }
}

/// <summary>Local care, on the day of the Joint Board's meeting.</summary>
public sealed class LoadedLocalCare() : LoadedFramework("local-care", new DateOnly(2018, 10, 9), "local-care.csv");

/// <summary>The stop smoking grant, on the day of the committee's meeting.</summary>
public sealed class LoadedGrant() : LoadedFramework("stop-smoking-grant", new DateOnly(2024, 5, 14), "stop-smoking-grant.csv");

/// <summary>South Kent Coast, on the day of its paper.</summary>
public sealed class LoadedSouthKentCoast() : LoadedFramework("south-kent-coast", new DateOnly(2015, 11, 24), null);

/// <summary>West Kent, on the day of its paper.</summary>
public sealed class LoadedWestKent() : LoadedFramework("west-kent", new DateOnly(2016, 9, 20), null);
