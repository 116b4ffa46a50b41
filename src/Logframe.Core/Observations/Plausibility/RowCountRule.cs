using System.Globalization;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>A whole answer must not lack a large part of what stands: half a file is more often a fault of the source than a withdrawal.</summary>
public static class RowCountRule
{
    private const double Percent = 100;

    /// <summary>Says that an answer has collapsed; null where it has not.</summary>
    public static string? Check(int standing, int offered, PlausibilityOptions options)
    {
        var lost = standing - offered;
        return standing < options.RowsMinimum || lost <= options.RowsLost * standing ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"The answer holds {offered:N0} rows where {standing:N0} stand, {Percent * lost / standing:0}% fewer; a loss of more than {options.RowsLost * Percent:0.#}% is held whole, with every change and withdrawal in it.");
    }
}
