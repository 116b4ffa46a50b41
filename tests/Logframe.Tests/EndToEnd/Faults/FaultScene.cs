using Logframe.Simulator.Faults;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>A store that knows the figures of one year, and what it would know after a sound refresh in the next.</summary>
public sealed class FaultScene : IAsyncLifetime
{
    private const int KnownVintage = 2025;
    private const int OfferedVintage = 2026;
    private const string StruckCode = "1.15";

    private readonly TemporaryFolder _known = new();

    internal FaultResult Before { get; private set; } = null!;

    internal FaultResult Fresh { get; private set; } = null!;

    /// <summary>After a sound refresh of the other indicators.</summary>
    internal FaultResult FreshOthers { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Before = await FaultRun.RefreshAsync(_known.Path, KnownVintage, []);
        Fresh = await RefreshAsync([]);
        FreshOthers = await RefreshAsync([], without: StruckCode);
    }

    public ValueTask DisposeAsync()
    {
        _known.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Refreshes a copy of the store under faults.</summary>
    internal async Task<FaultResult> RefreshAsync(IReadOnlyList<FaultOrder> faults, JumpingClock? clock = null, params string[] without)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(_known.Path, "logframe.db*"))
        {
            File.Copy(file, folder.File(Path.GetFileName(file)));
        }

        return await FaultRun.RefreshAsync(folder.Path, OfferedVintage, faults, clock, without);
    }
}
