using System.Text.Json;

namespace Logframe.Tests.Support;

/// <summary>A store with the shipped figures of commissioned services, on the day of the paper that prints them.</summary>
internal sealed class PublicHealthServices : IDisposable
{
    public const string Framework = "logframe/public-health-services";

    public static string Seed => Path.Combine(Repository.Root, "seeds", "commissioned-services-kpis.csv");

    /// <summary>The table of the paper as the founding documents' notes restate it.</summary>
    public static string Reference => Path.Combine(Repository.Root, "..", "shared", "reference", "commissioned-services-kpis.csv");

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new FakeClock().At(new DateTimeOffset(2024, 5, 14, 9, 0, 0, TimeSpan.Zero));

    public string Folder => _folder.Path;

    public static async Task<PublicHealthServices> LoadAsync()
    {
        var services = new PublicHealthServices();
        (await services.RunAsync("import", Seed)).Out.ShouldContain("100 printed figures of 19 indicators");
        return services;
    }

    /// <summary>What a verb says, which must go well.</summary>
    public async Task<TestTerminal> RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(Repository.Root, _clock);
        (await terminal.RunAsync([.. args, "--framework", Framework, "--data", _folder.File("data")])).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }

    /// <summary>The same where it prints JSON.</summary>
    public async Task<JsonElement> JsonAsync(params string[] args)
    {
        using var document = JsonDocument.Parse((await RunAsync([.. args, "--format", "json"])).Out);
        return document.RootElement.Clone();
    }

    public void Dispose() => _folder.Dispose();
}
