namespace Logframe.Worker.Alarms;

/// <summary>What an alarm is about.</summary>
internal enum AlarmKind
{
    /// <summary>The store cannot be read.</summary>
    StoreUnreadable,

    /// <summary>The last refresh failed, wholly or for some indicators.</summary>
    RefreshFailed,

    /// <summary>The source has not answered for an indicator for too long.</summary>
    NotLookedAt,

    /// <summary>A newer figure ought to be out and has not been seen.</summary>
    NewerFigureDue,

    /// <summary>Implausible figures wait for somebody to decide.</summary>
    FiguresHeld,
}

/// <summary>Something that somebody ought to look at, as long as it lasts.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Of what: an indicator, a promise, the store. With the kind it says whether two alarms are the same.</param>
/// <param name="Sentence">What happened and what to do; it may change while the alarm lasts.</param>
internal sealed record Alarm(AlarmKind Kind, string Subject, string Sentence);
