namespace Logframe.Core.Assessments;

/// <summary>The one word and the one symbol of each verdict, and the words of direction: the same in every picture, table and page.</summary>
public static class VerdictWords
{
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "Achieved",
        Verdict.OnCourse => "On course",
        Verdict.Short => "Short",
        Verdict.OffCourse => "Off course",
        Verdict.CannotBeJudged => "Cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    public static string Symbol(this Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "✔",
        Verdict.OnCourse => "●",
        Verdict.Short => "◆",
        Verdict.OffCourse => "▼",
        Verdict.CannotBeJudged => "○",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>What the verdict says, for a key or a glossary.</summary>
    public static string Meaning(this Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "the target is met",
        Verdict.OnCourse => "not there yet, and at or ahead of where it should be by now",
        Verdict.Short => "behind the target or the needed path, and above the floor",
        Verdict.OffCourse => "below the floor: action must follow",
        Verdict.CannotBeJudged => "nothing can be said yet, for the reason given",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    public static string Words(this DirectionOfTravel direction) => direction switch
    {
        DirectionOfTravel.Improving => "improving",
        DirectionOfTravel.Worsening => "worsening",
        DirectionOfTravel.NoRealChange => "no real change",
        DirectionOfTravel.Increasing => "increasing",
        DirectionOfTravel.Decreasing => "decreasing",
        DirectionOfTravel.CannotCompare => "no earlier value to compare",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    /// <summary>A reason as it follows a count: "12 without data".</summary>
    public static string Words(this NotJudgedReason reason) => reason switch
    {
        NotJudgedReason.NoTarget => "without a target",
        NotJudgedReason.NoSource => "without a source that can be fetched",
        NotJudgedReason.NoData => "without data",
        NotJudgedReason.SeriesNotFound => "whose series was not found",
        NotJudgedReason.UnreadablePeriod => "whose periods cannot be read",
        NotJudgedReason.TooEarly => "too early to judge",
        NotJudgedReason.Stale => "with stale data",
        NotJudgedReason.Suppressed => "with a suppressed value",
        NotJudgedReason.MethodBreak => "with a break in method",
        NotJudgedReason.AreaChanged => "whose area changed",
        NotJudgedReason.NoBaseline => "without a baseline",
        NotJudgedReason.NoComparator => "without a comparator",
        NotJudgedReason.ComparatorPeriodMismatch => "whose comparator is of another period",
        NotJudgedReason.NoConfidenceInterval => "without a confidence interval",
        NotJudgedReason.PolarityNotStated => "that do not say which way is better",
        NotJudgedReason.TooFewPoints => "with too few points",
        NotJudgedReason.AreaMissing => "with an area missing",
        NotJudgedReason.OnlyApproximate => "known only approximately",
        NotJudgedReason.NothingReported => "on which nothing has been reported",
        NotJudgedReason.NoDeadline => "without a date to be done by",
        NotJudgedReason.DefinitionFault => "whose definition contradicts itself",
        NotJudgedReason.PartMissing => "with a part missing",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
