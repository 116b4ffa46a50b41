namespace Logframe.Core.Observations.Plausibility;

/// <summary>A past value may be revised within what it could plausibly have been: its own published 95% interval, or a share of it where it has none.</summary>
public static class RevisionRule
{
    private const double Percent = 100;

    /// <summary>What is implausible about a revision, in a sentence; null where nothing is, or where a value came or went.</summary>
    public static string? Check(Observation standing, Observation offered, PublishedMeaning meaning, PlausibilityOptions options)
    {
        if (standing.Value is not { } before || offered.Value is not { } after || !double.IsFinite(after) || before == after)
        {
            return null;
        }

        var share = before == 0 ? double.PositiveInfinity : Math.Abs((after - before) / before);
        var was = $"{offered.PeriodLabel} was {meaning.Say(before)} and is now {meaning.Say(after)}";
        return standing.Interval95 switch
        {
            { } interval when Lies(after, outside: interval) && share > options.RevisionFloor =>
                $"{was}, outside the interval of {meaning.Say(interval.Lower)} to {meaning.Say(interval.Upper)} that it had.",
            null when share > options.RevisionWithoutInterval =>
                $"{was}: without an interval, a change of more than {options.RevisionWithoutInterval * Percent:0.#}% is held.",
            _ => null,
        };
    }

    private static bool Lies(double value, ConfidenceInterval outside) => value < outside.Lower || value > outside.Upper;
}
