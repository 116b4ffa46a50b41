using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>A way in which an indicator is also published in parts that add up to the whole.</summary>
internal abstract record Breakdown
{
    /// <summary>The areas for which it is published; null for all.</summary>
    public abstract IReadOnlyList<Place>? Areas { get; }

    public abstract IReadOnlyList<Stratum> Strata(Stratum headline);

    /// <summary>One for each stratum.</summary>
    /// <param name="place">Whose figure is divided.</param>
    /// <param name="level">Its level, in the unit of the indicator.</param>
    /// <param name="year">First year of the period.</param>
    public abstract IReadOnlyList<Group> Groups(Place place, double level, int year);
}

/// <summary>Men and women apart.</summary>
/// <param name="MenToWomen">The level of men divided by that of women.</param>
internal sealed record BySex(double MenToWomen) : Breakdown
{
    private const double ShareOfMen = 0.49;

    public override IReadOnlyList<Place>? Areas => null;

    public override IReadOnlyList<Stratum> Strata(Stratum headline) => [headline with { Sex = "Male" }, headline with { Sex = "Female" }];

    public override IReadOnlyList<Group> Groups(Place place, double level, int year) =>
        [new(ShareOfMen, level * Math.Sqrt(MenToWomen)), new(1 - ShareOfMen, level / Math.Sqrt(MenToWomen))];
}

/// <summary>By the deprivation of where people live.</summary>
/// <param name="Type">The kind of breakdown, most deprived first.</param>
/// <param name="Places">The areas for which it is published.</param>
/// <param name="Gap">Most deprived minus least deprived, in the unit of the indicator, by first year of the period.</param>
internal sealed record ByDeprivation(CategoryType Type, IReadOnlyList<Place> Places, IReadOnlyList<(int Year, double Value)> Gap) : Breakdown
{
    /// <summary>How much more of its people a disadvantaged area has in its most deprived group than in its middle one.</summary>
    private const double PullOfDisadvantage = 1.2;

    public override IReadOnlyList<Place>? Areas => Places;

    public override IReadOnlyList<Stratum> Strata(Stratum headline) =>
        [.. Type.Categories.Select((_, index) => headline with { CategoryType = Type, Category = index })];

    public override IReadOnlyList<Group> Groups(Place place, double level, int year)
    {
        var count = Type.Categories.Count;
        var gap = SimulatedSeries.At(Gap, year);
        return [.. Enumerable.Range(0, count).Select(index =>
        {
            // From a half for the most deprived to minus a half for the least.
            var position = 0.5 - index / (count - 1.0);
            return new Group(1 + PullOfDisadvantage * place.Disadvantage * position, level + gap * position);
        })];
    }
}
