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
}
