using Logframe.Core.Definition;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>A figure must be a number that its kind can be: no share above all, no fewer than none, inside its own interval.</summary>
/// <remarks>This is asked of every figure, also of the first that is ever read. What is no number at all passes: the store refuses it with its batch.</remarks>
public static class RangeRule
{
    private const double All = 100;

    /// <summary>How far outside its interval a value may lie because both were rounded for print.</summary>
    private const double PrintedRounding = 0.05;

    private const double Missing = -1;

    /// <summary>Kinds that are made from counts or from lengths of time, and so never negative.</summary>
    private static readonly ValueKind[] NeverNegative =
    [
        ValueKind.Proportion, ValueKind.CrudeRate, ValueKind.DirectlyStandardisedRate, ValueKind.IndirectlyStandardisedRatio, ValueKind.Count, ValueKind.LifeExpectancy,
    ];

    /// <summary>What is impossible about a figure, in a sentence; null where nothing is.</summary>
    public static string? Check(Observation offered, PublishedMeaning meaning)
    {
        var period = offered.PeriodLabel;
        return offered switch
        {
            { Count: < 0 and var count } => $"The count of {period} is {Unit.Number(count)}, and fewer than none cannot be counted.",
            { Denominator: < 0 and var people } => $"The denominator of {period} is {Unit.Number(people)}, and fewer than none cannot be counted.",
            { Value: { } value } when double.IsFinite(value) => OfValue(period, value, meaning) ?? OfInterval(period, value, offered.Interval95, meaning),
            _ => null,
        };
    }

    private static string? OfValue(string period, double value, PublishedMeaning meaning) => value switch
    {
        Missing when meaning is { Unit: null, Kind: null } => $"{period} is −1, which is how some answers write that there is no value.",
        < 0 when IsNeverNegative(meaning) => $"{period} is {meaning.Say(value)}, and a value of this kind cannot be negative.",
        > All when IsShare(meaning) => $"{period} is {meaning.Say(value)}, and a share cannot be more than 100%.",
        _ => null,
    };

    private static string? OfInterval(string period, double value, ConfidenceInterval? interval, PublishedMeaning meaning) =>
        interval is not { } range || !double.IsFinite(range.Lower + range.Upper) ? null
        : range.Lower > range.Upper ? $"The limits of {period} stand the wrong way round: {meaning.Say(range.Lower)} to {meaning.Say(range.Upper)}."
        : value < range.Lower - PrintedRounding || value > range.Upper + PrintedRounding
            ? $"{period} is {meaning.Say(value)}, outside its own interval of {meaning.Say(range.Lower)} to {meaning.Say(range.Upper)}."
        : null;

    private static bool IsShare(PublishedMeaning meaning) => meaning is { Unit.Text: "%", Kind: ValueKind.Proportion or null };

    private static bool IsNeverNegative(PublishedMeaning meaning) => meaning.Kind is { } kind
        ? NeverNegative.Contains(kind)
        : meaning.Unit is { Multiplier: > 1 };
}
