using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>What one series counts in one period: every area for itself, districts as shares of their county, a board as its authorities together.</summary>
internal sealed class PeriodTallies(SimulatedIndicator indicator, SimulatedSeries series, int year, int vintage, Country country)
{
    private const int CensusYear = 2021;
    private const double GrowthOfPopulation = 0.006;

    /// <summary>How far the ages of an area's people move its standardised rate from the crude one.</summary>
    private const double SpreadOfStandardisation = 0.03;

    private readonly Division _division = new(indicator);

    /// <summary>The headline of every area, published or not.</summary>
    public Dictionary<Place, Tally> Headline()
    {
        var tallies = country.All
            .Except([.. country.Counties.SelectMany(pair => pair.Districts), .. country.Boards.Select(pair => pair.Board)])
            .ToDictionary(place => place, Direct);
        foreach (var (county, districts) in country.Counties)
        {
            var whole = tallies[county];
            foreach (var (district, tally) in districts.Zip(_division.Split(whole, [.. districts.Select(place => ShareOf(place, county, whole))])))
            {
                tallies[district] = tally;
            }
        }

        return WithBoards(tallies);
    }

    /// <summary>The parts of a breakdown, in the order of its strata.</summary>
    public IReadOnlyList<Dictionary<Place, Tally>> Parts(Breakdown breakdown, IReadOnlyDictionary<Place, Tally> headline, int strata)
    {
        var parts = Enumerable.Range(0, strata).Select(_ => new Dictionary<Place, Tally>()).ToList();
        foreach (var (place, whole) in headline)
        {
            if (country.Boards.Any(pair => pair.Board == place) || breakdown.Areas?.Contains(place) == false)
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

        return [.. parts.Select(WithBoards)];
    }

    private Dictionary<Place, Tally> WithBoards(Dictionary<Place, Tally> tallies)
    {
        foreach (var (board, parts) in country.Boards.Where(pair => pair.Parts.All(tallies.ContainsKey)))
        {
            tallies[board] = parts.Select(part => tallies[part]).Aggregate((sum, part) => sum + part);
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

    private Group ShareOf(Place district, Place county, Tally whole)
    {
        var told = _division.Moved(whole.Value(indicator.Unit.Multiplier), district.Disadvantage);
        var size = whole.Base * district.Residents / county.Residents;

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
