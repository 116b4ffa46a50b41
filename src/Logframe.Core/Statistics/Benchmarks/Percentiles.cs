using Logframe.Core.Statistics.Display;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>Percentiles by linear interpolation between the sorted values (methods.md 2.4).</summary>
internal static class Percentiles
{
    private const int Decimals = 10;

    /// <summary>The values that are there, in ascending order.</summary>
    public static double[] Sorted(IEnumerable<double?> values) => [.. Present(values).Order()];

    public static IEnumerable<double> Present(IEnumerable<double?> values) =>
        values.Where(value => value is { } number && double.IsFinite(number)).Select(value => value!.Value);

    /// <param name="sorted">One value or more, ascending.</param>
    /// <param name="part">How many of <paramref name="parts"/> lie below: 20 of 100 is the 20th percentile.</param>
    /// <param name="parts">Parts in all.</param>
    /// <returns>Rounded to ten decimals, halves away from zero.</returns>
    public static double At(double[] sorted, double part, double parts)
    {
        var position = (sorted.Length - 1) * part / parts;
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return DecimalRounding.Round(sorted[below] + (position - below) * (sorted[above] - sorted[below]), Decimals);
    }
}
