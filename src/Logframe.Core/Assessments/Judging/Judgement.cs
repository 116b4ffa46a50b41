namespace Logframe.Core.Assessments.Judging;

/// <summary>What the judge of a kind of target says, before the age of the data is looked at.</summary>
/// <param name="Verdict">Where the promise stands.</param>
/// <param name="Sentence">The same in one sentence with the numbers that decide.</param>
public sealed record Judgement(Verdict Verdict, string Sentence)
{
    /// <summary>Why nothing can be said; null when judged.</summary>
    public Hindrance? Hindrance { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Unknown;

    /// <summary>What the value was held against today; null where that is no number.</summary>
    public double? Threshold { get; init; }

    public double? Expected { get; init; }

    public double? Floor { get; init; }

    public string? FloorRule { get; init; }

    /// <summary>Share of the way from the baseline to the target, in percent; null without a path.</summary>
    public double? PercentOfDistance { get; init; }

    /// <summary>Share of the time between them, in percent; null without a path.</summary>
    public double? PercentOfTime { get; init; }

    public IReadOnlyList<string> Flags { get; init; } = [];

    public static Judgement Withheld(NotJudgedReason reason, string text) =>
        new(Verdict.CannotBeJudged, text) { Hindrance = new Hindrance(reason, text) };
}
