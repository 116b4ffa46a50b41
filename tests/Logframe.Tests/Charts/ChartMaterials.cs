using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Charts;

/// <summary>What charts are made from, of the shipped framework and of the one with every kind of target, on the newest simulated figures.</summary>
public sealed class ChartMaterials : IAsyncLifetime
{
    private readonly SimulatedAssessments _simulated = new();

    internal ChartMaterial Shipped { get; private set; } = null!;

    internal ChartMaterial EveryKind { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _simulated.InitializeAsync();
        Shipped = Of(_simulated.ShippedFramework);
        EveryKind = Of(_simulated.EveryKindFramework);
    }

    public ValueTask DisposeAsync() => _simulated.DisposeAsync();

    private ChartMaterial Of(LogicalFramework framework) => new(Assessor.AssessByArea(framework, _simulated.Book, SimulatedAssessments.AsOf, null));
}
