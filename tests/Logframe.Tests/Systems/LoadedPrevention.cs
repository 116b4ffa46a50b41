using System.Text.Json;
using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>What the prevention dashboard and the tobacco report state, loaded once for the tests of one row.</summary>
public sealed class LoadedPrevention : IAsyncLifetime
{
    private const string Framework = "logframe/prevention-dashboard";

    private readonly TemporaryFolder _folder = new();

    public static string Reference => Path.Combine(Repository.Root, "..", "shared", "reference", "prevention-dashboard.csv");

    public IReadOnlyList<JsonElement> Rows { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await RunAsync("import", Path.Combine(Repository.Root, "seeds", "prevention-dashboard.csv"));
        Rows = [.. (await JsonAsync("dashboard", "--areas")).EnumerateArray()];
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What is stated of an area under the period of the document.</summary>
    public JsonElement Stated(string code, string area, string period)
    {
        var name = string.Join(' ', area.Split('-').Select(word => word == "and" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        return Rows.Single(row => Text(row, "code") == code && Text(row, "area") == name && Text(row, "period_stated") == period);
    }

    internal async Task<TestTerminal> RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(Repository.Root, new FakeClock().At(new DateTimeOffset(2018, 10, 9, 9, 0, 0, TimeSpan.Zero)));
        (await terminal.RunAsync([.. args, "--framework", Framework, "--data", _folder.File("data")])).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }

    internal async Task<JsonElement> JsonAsync(params string[] args)
    {
        using var document = JsonDocument.Parse((await RunAsync([.. args, "--format", "json"])).Out);
        return document.RootElement.Clone();
    }
}
