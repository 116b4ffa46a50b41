namespace Logframe.Core.Statistics.Distributions;

/// <summary>The chi-squared distribution (methods.md 0.2). The degrees of freedom need not be whole.</summary>
public static class ChiSquared
{
    public static double LowerTail(double x, double degreesOfFreedom) => Gamma.LowerTail(x / 2, degreesOfFreedom / 2);

    public static double UpperTail(double x, double degreesOfFreedom) => Gamma.UpperTail(x / 2, degreesOfFreedom / 2);

    public static double Quantile(double probability, double degreesOfFreedom) => 2 * Gamma.Quantile(probability, degreesOfFreedom / 2);
}
