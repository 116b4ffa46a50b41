namespace Logframe.Simulator.Figures;

/// <summary>What a value is made of: events over a base. Tallies of separate groups of people add up.</summary>
/// <remarks>For estimates that are not counted, such as life expectancy, the sum is the value times the base, so that adding weighs by people.</remarks>
/// <param name="Sum">Events.</param>
/// <param name="Base">People, or whatever the events are counted against.</param>
/// <param name="Standardisation">The standardised rate divided by the crude one; 1 for values that are not standardised.</param>
internal readonly record struct Tally(double Sum, double Base, double Standardisation)
{
    public double Value(double multiplier) => Sum / Base * multiplier * Standardisation;

    public static Tally operator +(Tally first, Tally second)
    {
        var total = first.Base + second.Base;
        return new Tally(
            first.Sum + second.Sum,
            total,
            (first.Base * first.Standardisation + second.Base * second.Standardisation) / total);
    }
}
