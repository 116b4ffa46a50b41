namespace Logframe.Core.Statistics.Distributions;

/// <summary>Value of b0 + a1/(b1 + a2/(b2 + ...)), worked from the left until it stands still.</summary>
internal static class ContinuedFraction
{
    private const double Tiny = 1e-300;
    private const int MostTerms = 1_000_000;

    /// <param name="first">b0.</param>
    /// <param name="term">The pair (a, b) of the n-th term, n from 1.</param>
    public static double Evaluate(double first, Func<int, (double A, double B)> term)
    {
        var value = NotZero(first);
        var (numerators, denominators) = (value, 0.0);
        for (var n = 1; n < MostTerms; n++)
        {
            var (a, b) = term(n);
            denominators = 1 / NotZero(b + a * denominators);
            numerators = NotZero(b + a / numerators);
            var change = numerators * denominators;
            value *= change;
            if (Math.Abs(change - 1) < 1e-15)
            {
                break;
            }
        }

        return value;
    }

    private static double NotZero(double number) => number == 0 ? Tiny : number;
}
