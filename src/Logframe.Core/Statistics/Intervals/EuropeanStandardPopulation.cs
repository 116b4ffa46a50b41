namespace Logframe.Core.Statistics.Intervals;

/// <summary>The European standard population of 2013: people per 100,000 in nineteen age bands, 0 to 4 up to 90 and over (methods.md 1.4).</summary>
public static class EuropeanStandardPopulation
{
    public static IReadOnlyList<double> Weights { get; } =
    [
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
    ];
}
