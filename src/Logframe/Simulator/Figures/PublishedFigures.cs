using System.Collections.Concurrent;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>Everything that the simulated source publishes in one vintage; an indicator's figures are made when first asked for.</summary>
internal sealed class PublishedFigures(int vintage, Country country)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<Figure>> _figures = [];

    public int Vintage { get; } = vintage;

    public Country Country { get; } = country;

    public IReadOnlyList<Figure> Of(SimulatedIndicator indicator) =>
        _figures.GetOrAdd(indicator.Id, _ => new IndicatorFigures(indicator, Vintage, Country).Make());
}
