using Logframe.Core.Assessments.Inequalities;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>The judgement of one level of the framework: counts, never an average, and one verdict where enough is known for it.</summary>
public sealed record OutcomeAssessment(Outcome Outcome, IReadOnlyList<IndicatorAssessment> Indicators)
{
    /// <summary>What has become of its inequality gaps; one that widens significantly keeps the level from green.</summary>
    public IReadOnlyList<GapChange> Gaps { get; init; } = [];

    /// <summary>What is published by group of people, behind those gaps and beside them.</summary>
    public IReadOnlyList<InequalityProfile> Profiles { get; init; } = [];

    /// <summary>Its verdict with the coverage that it rests on.</summary>
    public LevelStanding Standing => LevelStanding.Of(
        [.. Indicators.Select(indicator => (indicator.Verdict, indicator.UnderlyingVerdict))],
        WideningGaps.Any());

    public IEnumerable<GapChange> WideningGaps => Gaps.Where(gap => gap.Finding == GapFinding.Wider);

    public Verdict Verdict => Standing.Verdict;

    /// <summary>How many indicators the verdict rests on.</summary>
    public int Judged => Standing.Judged;

    /// <summary>Where it stands in plain words.</summary>
    public string Sentence => StandingSentence.Say(this);

    /// <summary>How many of those lie so near another colour that it could be chance.</summary>
    public int CouldBeChance => Indicators.Count(indicator => indicator.CouldBeChance);

    /// <summary>Those that need attention; a stale one that was off course stays among them.</summary>
    public int Exceptions => Indicators.Count(indicator => indicator.IsException);

    /// <summary>Why the others are not judged, each reason with its count, the commonest first.</summary>
    public IReadOnlyList<KeyValuePair<NotJudgedReason, int>> Reasons =>
    [
        .. Indicators.Where(indicator => indicator.Reason is not null)
            .CountBy(indicator => indicator.Reason!.Value)
            .OrderByDescending(reason => reason.Value)
            .ThenBy(reason => reason.Key),
    ];

    public int Count(Verdict verdict) => Indicators.Count(indicator => indicator.Verdict == verdict);
}
