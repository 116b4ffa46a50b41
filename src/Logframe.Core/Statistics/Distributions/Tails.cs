namespace Logframe.Core.Statistics.Distributions;

/// <summary>The probabilities on either side of a point. Each keeps its own relative accuracy, which 1 minus the other would lose.</summary>
internal readonly record struct Tails(double Lower, double Upper)
{
    public static Tails FromLower(double lower) => new(lower, 1 - lower);

    public static Tails FromUpper(double upper) => new(1 - upper, upper);

    public Tails Swapped => new(Upper, Lower);
}
