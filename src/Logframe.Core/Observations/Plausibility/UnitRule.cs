using System.Globalization;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>Tells from all values that stand and are offered again whether they are now in another unit.</summary>
/// <remarks>
/// Either nearly all of them were multiplied by the same power of ten, or most of them changed and the source's own words say another
/// unit or kind than the definition. Words alone are not enough: where the values stayed as they were, so did their unit, and the definition is mistaken.
/// </remarks>
public sealed class UnitRule(PublishedMeaning meaning, PlausibilityOptions options)
{
    private const double Tolerance = 0.05;

    private readonly Dictionary<int, int> _byPower = [];
    private int _compared;
    private int _changed;

    /// <summary>Takes note of a value that stands and the one offered in its place.</summary>
    public void Compare(Observation standing, Observation offered)
    {
        if (standing.Value is not { } before || offered.Value is not { } after || !double.IsFinite(after) || before == 0 || after == 0)
        {
            return;
        }

        _compared++;
        if (before == after)
        {
            return;
        }

        _changed++;
        if (PowerOfTen(after / before) is { } power)
        {
            _byPower[power] = _byPower.GetValueOrDefault(power) + 1;
        }
    }

    /// <summary>Says that the unit has changed; null where it has not, or too few values tell.</summary>
    public string? Check()
    {
        if (_compared < options.UnitMinimumValues)
        {
            return null;
        }

        foreach (var (power, count) in _byPower.OrderByDescending(pair => pair.Value).Take(1))
        {
            if (count >= options.UnitShare * _compared)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count:N0} of the {_compared:N0} values that stand are offered again {(power > 0 ? "multiplied" : "divided")} by {Math.Pow(10, Math.Abs(power)):N0}: their unit seems to have changed.");
            }
        }

        return meaning.Contradiction is { } words && 2 * _changed > _compared
            ? string.Create(CultureInfo.InvariantCulture, $"{_changed:N0} of the {_compared:N0} values that stand are offered anew, and {words}: their unit seems to have changed.")
            : null;
    }

    /// <summary>1 for about ten, −2 for about a hundredth; null for anything else, and for about one.</summary>
    private static int? PowerOfTen(double ratio)
    {
        if (ratio <= 0)
        {
            return null;
        }

        var power = (int)Math.Round(Math.Log10(ratio));
        return power != 0 && Math.Abs(ratio / Math.Pow(10, power) - 1) <= Tolerance ? power : null;
    }
}
