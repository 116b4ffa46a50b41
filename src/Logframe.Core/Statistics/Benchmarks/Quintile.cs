using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>How areas are put into quintiles.</summary>
public enum QuintileMethod
{
    /// <summary>By the bounds of the values, so that tied areas always share a quintile.</summary>
    Percentile,

    /// <summary>By place in the sorted list, as the newer Fingertips site does; may part tied areas.</summary>
    Ntile,
}

/// <summary>What a quintile means.</summary>
public enum QuintileOutcome
{
    NotCompared,
    Best,
    Better,
    Middle,
    Worse,
    Worst,

    /// <summary>The lowest fifth, where neither way is better.</summary>
    Lowest,
    Low,
    High,
    Highest,
}

/// <summary>The quintile of one area among all (methods.md 2.4).</summary>
/// <param name="Number">1 for the lowest values to 5 for the highest; null where not compared.</param>
/// <param name="Outcome">By the polarity.</param>
public readonly record struct Quintile(int? Number, QuintileOutcome Outcome)
{
    private const int Groups = 5;
    private const double BoundSlack = 1e-10;

    private static readonly QuintileOutcome[] _rising =
        [QuintileOutcome.Worst, QuintileOutcome.Worse, QuintileOutcome.Middle, QuintileOutcome.Better, QuintileOutcome.Best];

    private static readonly QuintileOutcome[] _unjudged =
        [QuintileOutcome.Lowest, QuintileOutcome.Low, QuintileOutcome.Middle, QuintileOutcome.High, QuintileOutcome.Highest];

    /// <param name="values">One per area; null where missing.</param>
    /// <param name="index">Which of them is the area of interest.</param>
    /// <param name="polarity">Null where not stated: not compared.</param>
    /// <param name="method">The rule.</param>
    /// <returns>Not compared with fewer than five values, or without one for the area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index names no value.</exception>
    /// <exception cref="InvalidInputException">The method is not defined.</exception>
    public static Quintile Of(IReadOnlyList<double?> values, int index, Polarity? polarity, QuintileMethod method = QuintileMethod.Percentile)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, values.Count);
        if (polarity is not { } way || values[index] is not { } own || !double.IsFinite(own) || QuantileBounds.Of(values).Bounds is not { } bounds)
        {
            return default;
        }

        var number = method switch
        {
            QuintileMethod.Percentile => ByBounds(own, bounds),
            QuintileMethod.Ntile => ByPlace(values, index, own),
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
        return new Quintile(number, InWords(number, way));
    }

    private static int ByBounds(double own, IReadOnlyList<double> bounds) =>
        Enumerable.Range(1, Groups).FirstOrDefault(i => own <= bounds[i] + BoundSlack, Groups);

    private static int ByPlace(IReadOnlyList<double?> values, int index, double own)
    {
        var count = Percentiles.Present(values).Count();
        var place = Percentiles.Present(values).Count(value => value < own) + values.Take(index).Count(value => value == own);
        var (size, longer) = (count / Groups, count % Groups);
        var inLonger = longer * (size + 1);
        return place < inLonger ? place / (size + 1) + 1 : longer + (place - inLonger) / size + 1;
    }

    private static QuintileOutcome InWords(int number, Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => _rising[number - 1],
        Polarity.LowerIsBetter => _rising[Groups - number],
        _ => _unjudged[number - 1],
    };
}
