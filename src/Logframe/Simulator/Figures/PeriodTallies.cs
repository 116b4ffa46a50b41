using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>What one series counts in one period: every area for itself, districts as shares of Kent, the board as Kent and Medway together.</summary>
internal sealed class PeriodTallies(SimulatedIndicator indicator, SimulatedSeries series, int year, int vintage)
{
    private const int CensusYear = 2021;
    private const double GrowthOfPopulation = 0.006;

    /// <summary>How far the ages of an area's people move its standardised rate from the crude one.</summary>
    private const double SpreadOfStandardisation = 0.03;

    private readonly Division _division = new(indicator);

    /// <summary>The headline of every area, published or not.</summary>
    public Dictionary<Place, Tally> Headline()
    {
        var tallies = Places.All
            .Except([.. Places.Districts, Places.KentAndMedwayBoard])
            .ToDictionary(place => place, Direct);
        var kent = tallies[Places.Kent];
        foreach (var (district, tally) in Places.Districts.Zip(_division.Split(kent, [.. Places.Districts.Select(place => ShareOf(place, kent))])))
        {
            tallies[district] = tally;
        }

        return WithBoard(tallies);
    }

    /// <summary>The parts of a breakdown, in the order of its strata.</summary>
    public IReadOnlyList<Dictionary<Place, Tally>> Parts(Breakdown breakdown, IReadOnlyDictionary<Place, Tally> headline, int strata)
    {
        var parts = Enumerable.Range(0, strata).Select(_ => new Dictionary<Place, Tally>()).ToList();
        foreach (var (place, whole) in headline)
        {
            if (place == Places.KentAndMedwayBoard || breakdown.Areas?.Contains(place) == false)
            {
                continue;
            }

            var groups = breakdown.Groups(place, whole.Value(indicator.Unit.Multiplier), year)
                .Select(group => group with { Standardisation = whole.Standardisation });
            foreach (var (part, tally) in parts.Zip(_division.Split(whole, [.. groups])))
            {
                part[place] = tally;
            }
        }

        return [.. parts.Select(WithBoard)];
    }

    private static Dictionary<Place, Tally> WithBoard(Dictionary<Place, Tally> tallies)
    {
        if (tallies.TryGetValue(Places.Kent, out var kent) && tallies.TryGetValue(Places.Medway, out var medway))
        {
            tallies[Places.KentAndMedwayBoard] = kent + medway;
        }

        return tallies;
    }

    private Tally Direct(Place place)
    {
        var size = Math.Round(
            place.Residents * indicator.BaseShare * (series.Months / 12) * Math.Pow(1 + GrowthOfPopulation, year - CensusYear));
        var told = series.Told(place, year) ?? _division.Moved(series.Told(Places.England, year)!.Value, place.Disadvantage);
        var revision = 1 + indicator.Events<Revised>(place, year, vintage).Sum(revised => revised.ByPercent) / 100;
        var standardisation = StandardisationOf(place);
        var sum = Drawn(place, told, size) * revision / indicator.Unit.Multiplier * size / standardisation;
        return new Tally(indicator.IsCounted ? Math.Round(sum) : sum, size, standardisation);
    }

    private Group ShareOf(Place district, Tally kent)
    {
        var told = _division.Moved(kent.Value(indicator.Unit.Multiplier), district.Disadvantage);
        var size = kent.Base * district.Residents / Places.Kent.Residents;

        // Chance must not take a small district below nothing.
        return new Group(district.Residents, Math.Max(Drawn(district, told, size), told / 4)) { Standardisation = StandardisationOf(district) };
    }

    private double Drawn(Place place, double level, double size) =>
        level + indicator.Noise * FigureLimits.StandardError(indicator, level, size)
            * StableNoise.Normal($"{indicator.Id}", series.Sex, series.Age, $"{series.Months}", place.Code, $"{year}");

    private double StandardisationOf(Place place) =>
        indicator.Kind is ValueKind.DirectlyStandardisedRate && place != Places.England
            ? 1 + SpreadOfStandardisation * Math.Clamp(StableNoise.Normal("ages", place.Code), -2, 2)
            : 1;
}
