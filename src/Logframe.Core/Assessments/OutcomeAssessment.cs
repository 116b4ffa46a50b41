using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>The judgement of one level of the framework: counts, never an average, and one verdict where enough is known for it.</summary>
public sealed record OutcomeAssessment(Outcome Outcome, IReadOnlyList<IndicatorAssessment> Indicators)
{
    /// <summary>The worst of what is known, stale or not, and short at best while inequality widens; not judged while fewer than half of the indicators are.</summary>
    public Verdict Verdict =>
        RolledUp.OfLevel([.. Indicators.Select(indicator => (indicator.Verdict, indicator.UnderlyingVerdict))], WideningGaps.Count > 0);

    /// <summary>The second key: gaps in what the level measures that have significantly widened since the baseline.</summary>
    public IReadOnlyList<WideningGap> WideningGaps { get; init; } = [];

    /// <summary>How many indicators the verdict rests on.</summary>
    public int Judged => Indicators.Count - Count(Verdict.CannotBeJudged);

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
