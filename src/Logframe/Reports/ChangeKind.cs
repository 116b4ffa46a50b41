using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;

namespace Logframe.Reports;

/// <summary>What became of a promise, the worst news first.</summary>
internal enum ChangeKind
{
    Worse,

    /// <summary>It can no longer be judged.</summary>
    Silent,
    Better,

    /// <summary>It can be judged now.</summary>
    Judged,

    /// <summary>It cannot be judged, as before, and was last seen otherwise.</summary>
    SeenOtherwise,

    /// <summary>The verdict is the same and the figure another.</summary>
    Figure,
}

/// <summary>The kinds of change in words.</summary>
internal static class ChangeKinds
{
    public static ChangeKind Of(IndicatorChange change) => (change.VerdictMoved, change.Then.Verdict, change.Now.Verdict) switch
    {
        (false, _, _) => ChangeKind.Figure,
        (_, Verdict.CannotBeJudged, Verdict.CannotBeJudged) => ChangeKind.SeenOtherwise,
        (_, _, Verdict.CannotBeJudged) => ChangeKind.Silent,
        (_, Verdict.CannotBeJudged, _) => ChangeKind.Judged,
        var (_, then, now) => now > then ? ChangeKind.Worse : ChangeKind.Better,
    };

    public static string Heading(this ChangeKind kind) => kind switch
    {
        ChangeKind.Worse => "Got worse",
        ChangeKind.Silent => "Can no longer be judged",
        ChangeKind.Better => "Got better",
        ChangeKind.Judged => "Can be judged now",
        ChangeKind.SeenOtherwise => "Cannot be judged, and was last seen otherwise",
        ChangeKind.Figure => "Same verdict, another figure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change."),
    };
}
