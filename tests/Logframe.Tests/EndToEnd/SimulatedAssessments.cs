using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Simulator;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The shipped framework and the framework of every kind, judged on the newest simulated figures.</summary>
public sealed class SimulatedAssessments : IAsyncLifetime
{
    /// <summary>A day late in the year of the newest vintage.</summary>
    public static DateOnly AsOf { get; } = new(SimulatorHost.NewestVintage, 11, 21);

    public LogicalFramework EveryKindFramework { get; } =
        FrameworkReader.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "frameworks", "every-kind")).Framework!;

    public LogicalFramework ShippedFramework { get; } = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;

    public SeriesBook Book { get; private set; } = null!;

    public FrameworkAssessment EveryKind { get; private set; } = null!;

    public FrameworkAssessment Shipped { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Book = await SimulatedBook.FetchAsync(SimulatorHost.NewestVintage, [EveryKindFramework, ShippedFramework], CancellationToken.None);
        EveryKind = Assessor.Assess(EveryKindFramework, Book, AsOf, null);
        Shipped = Assessor.Assess(ShippedFramework, Book, AsOf, null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
