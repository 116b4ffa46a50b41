using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>A directly standardised rate (methods.md 1.4): Dobson's interval on Byar's limits of the events.</summary>
/// <param name="TotalCount">Events of all bands, those of weight 0 included.</param>
/// <param name="TotalPopulation">People of all bands.</param>
/// <param name="Estimate">Null where there are fewer than ten events: too few for a rate.</param>
public sealed record StandardisedRate(double TotalCount, double TotalPopulation, Estimate? Estimate)
{
    public const int FewestEvents = 10;

    /// <param name="bands">One per age band; every member of each is needed.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <param name="unit">What the rate is per.</param>
    /// <exception cref="InvalidInputException">
    /// A band has a missing member, a population that is not positive or a negative count, or the weights add up to nothing.
    /// </exception>
    public static StandardisedRate Of(IReadOnlyList<AgeBand> bands, double confidence = ConfidenceLevel.NinetyFive, double unit = 100_000)
    {
        var known = bands
            .Select(band => (Count: Required.Number(band.Count), Population: Required.Number(band.Population), Weight: Required.Number(band.Standard)))
            .ToList();
        Required.CountsOver([.. known.Select(band => (band.Count, band.Population))]);
        var weights = known.Sum(band => band.Weight);
        Required.Denominator(weights);

        var events = known.Sum(band => band.Count);
        var population = known.Sum(band => band.Population);
        if (events < FewestEvents)
        {
            return new StandardisedRate(events, population, null);
        }

        var rate = known.Sum(band => band.Weight * band.Count / band.Population) / weights;
        var variance = known.Sum(band => Square(band.Weight / band.Population) * band.Count) / Square(weights);
        var perEvent = Math.Sqrt(variance / events);
        var limits = Byar.Interval(events, confidence);
        return new StandardisedRate(events, population, new Estimate(
            unit * rate,
            new ConfidenceInterval(unit * (rate + perEvent * (limits.Lower - events)), unit * (rate + perEvent * (limits.Upper - events)))));
    }

    private static double Square(double x) => x * x;
}
