using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Reviews.Since;

namespace Logframe.Core.Reviews;

/// <summary>The board's review of one year: where every promise stands and what became of it since the last review. Every page, slide and table of a review is made from it.</summary>
/// <param name="Year">The year that is reviewed.</param>
/// <param name="Edition">One, or more where an edition that was locked has been corrected.</param>
/// <param name="Now">The framework and each of its areas on the day of the review.</param>
/// <param name="Earlier">What it is held against; null where nothing was known then.</param>
public sealed record AnnualReview(int Year, int Edition, FrameworkByArea Now, EarlierReview? Earlier)
{
    /// <summary>What the partnership wrote; null where nothing was.</summary>
    public ReviewNotes? Notes { get; init; }

    /// <summary>What this edition says otherwise than the one that it corrects; empty for a first edition.</summary>
    public IReadOnlyList<EditionChange> Corrections { get; init; } = [];

    /// <summary>What became of the actions of earlier reviews.</summary>
    public IReadOnlyList<ActionReport> EarlierActions { get; init; } = [];

    /// <summary>The framework as it is promised, on the day of the review.</summary>
    public FrameworkAssessment Whole => Now.Whole;

    /// <summary>Everything that is otherwise than on the day that it is held against; null where there is none.</summary>
    public SinceLastReview? Since { get; } = Earlier is null ? null : SinceLastReview.Of(Earlier.Changes);

    public FrameworkChanges? Changes => Earlier?.Changes;

    /// <summary>What needs the board, the most serious first: off course before off course when last judged before short, and among equals what has got worse.</summary>
    public IReadOnlyList<IndicatorAssessment> Exceptions =>
    [
        .. Whole.Indicators
            .Where(indicator => indicator.IsException)
            .OrderBy(indicator => indicator.Verdict switch { Verdict.OffCourse => 0, Verdict.CannotBeJudged => 1, _ => 2 })
            .ThenBy(indicator => HasGotWorse(indicator.Indicator.Code) ? 0 : 1),
    ];

    /// <summary>Promises that could be judged once a figure is published, in the order of the framework.</summary>
    public IEnumerable<AwaitedFigure> Awaited => Whole.Indicators.Select(AwaitedFigure.Of).OfType<AwaitedFigure>();

    /// <summary>What became of a promise since the last review; null where it stands as it stood, or was not promised then.</summary>
    public IndicatorChange? ChangeOf(string code) => Changes?.Moved.FirstOrDefault(change => change.Code == code);

    /// <summary>What is being done about an indicator or a level: what this review plans, and what earlier ones planned and is still to be judged.</summary>
    public IEnumerable<PlannedAction> OpenActions(string subject) =>
        (Notes?.About(subject)?.Actions ?? [])
            .Concat(EarlierActions.Where(report => report.Finding == ActionFinding.NotYetJudgeable && report.Action.IsOpenOn(Whole.AsOf)).Select(report => report.Action))
            .Where(action => action.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is missing in the review itself, by the rules by which it is approved.</summary>
    public IReadOnlyList<ReviewGap> Gaps => Notes is null ? [] : ReviewGaps.Of(Whole, Notes, EarlierActions);

    public int Count(Verdict verdict) => Whole.Indicators.Count(indicator => indicator.Verdict == verdict);

    private bool HasGotWorse(string code) => ChangeOf(code) is { VerdictMoved: true } change && change.Now.UnderlyingVerdict > change.Then.UnderlyingVerdict;
}
