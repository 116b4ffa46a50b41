using System.Text.Json;
using Logframe.Tests.Support;

namespace Logframe.Tests.Systems;

/// <summary>The shipped figures of commissioned services, loaded once for the tests of one row, with the rows that the dashboard gives to machines.</summary>
public sealed class LoadedServices : IAsyncLifetime
{
    private PublicHealthServices? _services;

    internal PublicHealthServices Services => _services!;

    public IReadOnlyList<JsonElement> Rows { get; private set; } = [];

    public string Printed { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _services = await PublicHealthServices.LoadAsync();
        Rows = [.. (await Services.JsonAsync("dashboard")).EnumerateArray()];
        Printed = (await Services.RunAsync("dashboard")).Out.ReplaceLineEndings("\n");
    }

    public ValueTask DisposeAsync()
    {
        _services?.Dispose();
        return ValueTask.CompletedTask;
    }

    public JsonElement Row(string code, string period) => Rows.Single(row => Text(row, "known_as") == code && Text(row, "period") == period);

    public static string Text(JsonElement row, string name) => row.GetProperty(name).ValueKind == JsonValueKind.Null ? "" : row.GetProperty(name).ToString();
}
