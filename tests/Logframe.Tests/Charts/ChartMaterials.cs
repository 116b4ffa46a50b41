using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Simulator;
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
        var earlier = await SimulatedBook.FetchAsync(SimulatorHost.NewestVintage - 1, [_simulated.ShippedFramework, _simulated.EveryKindFramework], CancellationToken.None);
        Shipped = Of(_simulated.ShippedFramework, earlier);
        EveryKind = Of(_simulated.EveryKindFramework, earlier);
    }

    public ValueTask DisposeAsync() => _simulated.DisposeAsync();

    private ChartMaterial Of(LogicalFramework framework, SeriesBook earlier)
    {
        var returned = MonthlyReturn.Of(framework).ToList();
        var known = _simulated.Book.Keys.SelectMany(_simulated.Book.Find).Concat(returned);
        return new ChartMaterial(Assessor.AssessByArea(framework, new SeriesBook(DataNature.Simulated, known), SimulatedAssessments.AsOf, null))
        {
            Earlier = Assessor.Assess(framework, earlier, SimulatedAssessments.AsOf.AddYears(-1), null),
        };
    }
}
