using System.Runtime.CompilerServices;

namespace Logframe.Core.Statistics.Distributions;

/// <summary>Refuses a probability that has no quantile.</summary>
internal static class Probability
{
    public static void Check(double probability, [CallerArgumentExpression(nameof(probability))] string? name = null)
    {
        if (!(probability > 0 && probability < 1))
        {
            throw new ArgumentOutOfRangeException(name, probability, "A probability strictly between 0 and 1 is needed.");
        }
    }
}
