namespace Logframe.Core.Assessments.Changes;

/// <summary>What can move a verdict between two days. Each is replaced as a whole, so that together they are everything that a verdict is made from.</summary>
public enum ChangeCause
{
    /// <summary>A figure for a period later than the area's latest one known then, with the comparator's figure for that period.</summary>
    NewPeriod,

    /// <summary>A figure of the area for a period that had one, or could have had one, then.</summary>
    RevisedHistory,

    /// <summary>The agreed baseline, or the published figure of the baseline's period where the promise reads it.</summary>
    RevisedBaseline,

    /// <summary>What is promised: target, floor, deadline, areas, parts, and which way is better.</summary>
    ChangedTarget,

    /// <summary>How the figure is made and judged: the series, its breaks, the areas' codes and editions, and the edition of the methods.</summary>
    ChangedMethod,

    /// <summary>Whom the area is held against, or their figures for periods known then.</summary>
    ChangedComparator,

    /// <summary>The day of judging alone: a figure grew stale, a deadline passed.</summary>
    TimePassed,
}

/// <summary>The causes in words.</summary>
public static class ChangeCauses
{
    /// <summary>As a list in a sentence names it.</summary>
    public static string Words(this ChangeCause cause) => cause switch
    {
        ChangeCause.NewPeriod => "new period",
        ChangeCause.RevisedHistory => "revised history",
        ChangeCause.RevisedBaseline => "revised baseline",
        ChangeCause.ChangedTarget => "changed target or floor",
        ChangeCause.ChangedMethod => "changed method",
        ChangeCause.ChangedComparator => "changed comparator",
        ChangeCause.TimePassed => "time passed",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a cause."),
    };
}
