using Logframe.Core.Statistics;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>A new period may move from the one before as far as its series has moved between periods so far, measured robustly.</summary>
/// <remarks>
/// The step is held against the earlier steps in standard deviations: their median absolute deviation from their median, but no less than the
/// standard error of the difference of the two values (so that small areas with wide intervals do not cry wolf), no less than a share of the value
/// (so that a series that hardly ever moved may begin to), and never less than the furthest that any earlier step went.
/// </remarks>
public static class JumpRule
{
    /// <summary>Turns a median absolute deviation into a standard deviation where changes are normal.</summary>
    private const double NormalConsistency = 1.482602218505602;

    /// <summary>Standard errors between the limits of a 95% interval.</summary>
    private const double ErrorsAcross = 2 * 1.959963984540054;

    /// <param name="before">The figures of the series that have a value, in order of time.</param>
    /// <param name="offered">A later one.</param>
    /// <param name="meaning">For the sentence.</param>
    /// <param name="options">The thresholds.</param>
    /// <returns>What is implausible about the step, in a sentence; null where nothing is, or too little is known to tell.</returns>
    public static string? Check(IReadOnlyList<Observation> before, Observation offered, PublishedMeaning meaning, PlausibilityOptions options)
    {
        if (offered.Value is not { } value || !double.IsFinite(value) || before.Count < options.JumpMinimumValues)
        {
            return null;
        }

        var last = before[^1];
        var steps = before.Zip(before.Skip(1), (one, next) => next.Value!.Value - one.Value!.Value).ToList();
        var usual = Median.Of(steps);
        var distances = steps.ConvertAll(step => Math.Abs(step - usual));
        var deviation = Math.Max(Math.Max(NormalConsistency * Median.Of(distances), ErrorOfStep(last, offered)), options.JumpFloor * Math.Abs(last.Value!.Value));
        var limit = Math.Max(options.JumpDeviations * deviation, distances.Max());
        var step = value - last.Value.Value;

        // A series that has stopped moving as it used to is news, not a jump: from standing still to the usual step nothing counts as distance.
        var distance = Math.Abs(step - Math.Clamp(step, Math.Min(0, usual), Math.Max(0, usual)));
        return distance <= limit
            ? null
            : $"{offered.PeriodLabel} is {meaning.Say(value)} after {meaning.Say(last.Value.Value)} in {last.PeriodLabel}, a step of {meaning.SayChange(step)}. "
                + $"Its {steps.Count} steps so far lie round {meaning.SayChange(usual)}, and more than {meaning.SayDistance(limit)} beyond is held.";
    }

    private static double ErrorOfStep(Observation one, Observation other)
    {
        var (first, second) = (ErrorOf(one), ErrorOf(other));
        return Math.Sqrt(first * first + second * second);
    }

    private static double ErrorOf(Observation figure) => figure.Interval95 is { } interval ? (interval.Upper - interval.Lower) / ErrorsAcross : 0;
}
