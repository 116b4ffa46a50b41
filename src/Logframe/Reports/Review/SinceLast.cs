using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;

namespace Logframe.Reports.Review;

/// <summary>What became of one promise since the last review, in as few words as a table holds.</summary>
internal static class SinceLast
{
    public static string Say(FrameworkChanges changes, string code) =>
        changes.Added.Contains(code) ? "promised since"
        : changes.Moved.FirstOrDefault(change => change.Code == code) is { } change ? Say(change)
        : "as before";

    /// <summary>The causes of a change, the weightiest first: "new period and revised history".</summary>
    public static string Causes(IndicatorChange change) =>
        Listed.And(change.Causes.Where(cause => cause.Share != 0).Select(cause => cause.Cause.Words()));

    private static string Say(IndicatorChange change) => ChangeKinds.Of(change) switch
    {
        ChangeKind.Figure => $"{Direction(change)}, was {ChangeSentence.Figure(change.Then, change.Now)}: {Causes(change)}",
        ChangeKind.Worse => $"worse, was {Was(change)}: {Causes(change)}",
        ChangeKind.Better => $"better, was {Was(change)}: {Causes(change)}",
        ChangeKind.Judged => $"could not be judged then: {Causes(change)}",
        ChangeKind.Silent or ChangeKind.SeenOtherwise => $"was {Was(change)}: {Causes(change)}",
        var other => throw new InvalidOperationException($"{other} is not a kind of change."),
    };

    /// <summary>Which way the figure went; a test of the latest two periods says it only where a new period is what came.</summary>
    private static string Direction(IndicatorChange change) =>
        change.Now.Carrier.Carrier.Direction is not DirectionOfTravel.CannotCompare and var direction && change.Causes.Any(cause => cause is { Cause: ChangeCause.NewPeriod, Share: > 0 })
            ? direction.Words()
            : "another figure";

    private static string Was(IndicatorChange change) => ChangeSentence.Standing(change.Then);
}
