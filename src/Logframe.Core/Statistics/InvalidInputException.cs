namespace Logframe.Core.Statistics;

/// <summary>A calculation was given numbers that it must refuse.</summary>
/// <remarks>For mistakes of the caller. What data cannot answer is a value with its reason instead.</remarks>
public sealed class InvalidInputException : Exception
{
    public InvalidInputException(InvalidInput reason)
        : base(Explain(reason)) =>
        Reason = reason;

    public InvalidInput Reason { get; }

    private static string Explain(InvalidInput reason) => reason switch
    {
        InvalidInput.MissingValue => "A value that the calculation needs is missing. Leave the figure out or give every value.",
        InvalidInput.DenominatorNotPositive => "A denominator is zero or less. Give the population or base that the count belongs to.",
        InvalidInput.CountOutOfRange => "A count is negative or larger than its denominator. Check that a null marker such as -1 was read as missing.",
        InvalidInput.NonPositiveValue => "A value is zero or less, so its logarithm does not exist. Choose a method without logarithms.",
        InvalidInput.BadLabel => "The label of a period or deadline cannot be read. Write it as the publisher does, such as 2022/23.",
        InvalidInput.TargetNotAfterBaseline => "The target does not lie after the baseline in time. Check the two periods.",
        InvalidInput.TooFewPoints => "There are too few points for this calculation.",
        InvalidInput.NoTimeVariation => "All points stand at the same time, so they have no trend.",
        InvalidInput.UnknownMethod => "The method is not one of those defined.",
        InvalidInput.InvalidGoal => "The lower limit of the goal lies above its upper limit. Swap them.",
        InvalidInput.ZeroChange => "The target asks for no change. Use a target to maintain the baseline.",
        InvalidInput.FloorBetterThanTarget => "The floor is better than the target. Set a floor between the baseline and the target.",
        InvalidInput.DeadlineBeforeBaseline => "The deadline falls before the baseline. Check the two dates.",
        InvalidInput.TooFewQuantiles => "A slope index needs at least five groups.",
        InvalidInput.ProportionOutOfRange => "A proportion must lie strictly between 0 and 1. Give it as a fraction, not as a percentage.",
        InvalidInput.NeedTenDeciles => "Ten deciles are needed, the most deprived first.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
