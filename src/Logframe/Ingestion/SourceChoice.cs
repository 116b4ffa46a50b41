using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Simulator;
using Logframe.Sources;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Sources.Fingertips;

namespace Logframe.Ingestion;

/// <summary>Opens the source that a word names: <c>live</c>, <c>find-public-health-data</c>, <c>simulator</c>, <c>simulator:find-public-health-data</c> or <c>folder:path</c>.</summary>
internal static class SourceChoice
{
    public const string FindPublicHealthData = "find-public-health-data";

    private const string Folder = "folder:";

    /// <param name="word">As given on the command line or in the settings.</param>
    /// <param name="workingDirectory">Where a relative folder begins.</param>
    /// <param name="options">Where the remote sources are and how to treat them.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<ChosenSource> OpenAsync(string word, string workingDirectory, SourceOptions options, CancellationToken cancellation)
    {
        if (word.StartsWith(Folder, StringComparison.Ordinal) && word.Length > Folder.Length)
        {
            return new ChosenSource(new FolderSource(Path.GetFullPath(word[Folder.Length..], workingDirectory)));
        }

        switch (word)
        {
            case "live":
                var live = FingertipsServices.Build(options.Fingertips);
                return new ChosenSource(live.Source, live);
            case FindPublicHealthData:
                var successor = FindPublicHealthDataServices.Build(options.FindPublicHealthData);
                return new ChosenSource(successor.Source, successor);
            case "simulator":
                return await SimulatedAsync(SimulatorHost.NewestVintage, options.Fingertips, cancellation, options.Areas);
            case "simulator:" + FindPublicHealthData:
                return await SimulatedSuccessorAsync(options, cancellation);
            default:
                throw CommandFailure.WrongInput(
                    $"There is no source \"{word}\". Say live, {FindPublicHealthData}, simulator, simulator:{FindPublicHealthData}, or folder:<path>.");
        }
    }

    /// <summary>The simulator in this process, seen at the end of a year.</summary>
    /// <param name="vintage">The year.</param>
    /// <param name="options">How to treat it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="areas">Areas to serve beside the usual ones.</param>
    public static async Task<ChosenSource> SimulatedAsync(int vintage, FingertipsOptions options, CancellationToken cancellation, params IReadOnlyList<Area> areas)
    {
        var simulator = await SimulatorHost.StartAsync(new SimulatorSettings { Vintage = vintage, Areas = areas }, cancellation);
        options.BaseAddress = simulator.BaseAddress;
        var live = FingertipsServices.Build(options);
        return new ChosenSource(live.Source, live, simulator);
    }

    private static async Task<ChosenSource> SimulatedSuccessorAsync(SourceOptions options, CancellationToken cancellation)
    {
        var simulator = await SimulatorHost.StartAsync(new SimulatorSettings { Apis = SimulatedApis.FindPublicHealthData, Areas = options.Areas }, cancellation);
        options.FindPublicHealthData.BaseAddress = simulator.BaseAddress.AbsoluteUri;
        var successor = FindPublicHealthDataServices.Build(options.FindPublicHealthData);
        return new ChosenSource(successor.Source, successor, simulator);
    }
}

/// <summary>Where the remote sources are and how to treat them.</summary>
internal sealed record SourceOptions(FingertipsOptions Fingertips, FindPublicHealthDataOptions FindPublicHealthData)
{
    /// <summary>The areas of the framework, which the simulator serves too; other sources have their own.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];
}

/// <summary>A source that is open, with what must be closed after it.</summary>
internal sealed class ChosenSource(IIndicatorSource source, params IReadOnlyList<IAsyncDisposable> owned) : IAsyncDisposable
{
    public IIndicatorSource Source { get; } = source;

    /// <summary>What the source says of an indicator as a whole; null where it does not know it.</summary>
    /// <exception cref="CommandFailure">The source is a folder, which says nothing of the kind.</exception>
    public Task<PublishedIndicator?> DescribeAsync(int id, CancellationToken cancellation) => Source switch
    {
        FingertipsSource api => api.DescribeAsync(id, cancellation),
        FindPublicHealthDataSource api => api.DescribeAsync(id, cancellation),
        _ => throw CommandFailure.WrongInput("A folder of files says nothing of an indicator as a whole. Ask live or simulator."),
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var one in owned)
        {
            await one.DisposeAsync();
        }
    }
}
