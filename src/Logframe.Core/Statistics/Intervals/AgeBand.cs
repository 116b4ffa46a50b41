namespace Logframe.Core.Statistics.Intervals;

/// <summary>The events and people of one age band, with the weight of that band in the standard population.</summary>
/// <param name="Count">Events; null where suppressed, which is not zero.</param>
/// <param name="Population">People or person-years.</param>
/// <param name="Standard">Weight in the standard population; 0 leaves the band out of the rate.</param>
public readonly record struct AgeBand(double? Count, double? Population, double? Standard);
