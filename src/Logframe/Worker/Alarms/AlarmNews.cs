namespace Logframe.Worker.Alarms;

/// <summary>What is new about an alarm.</summary>
internal enum AlarmChange
{
    Raised,

    /// <summary>It has lasted since it was last told.</summary>
    Reminded,

    Resolved,
}

/// <summary>One thing to tell: an alarm was raised, lasts, or is over.</summary>
/// <param name="Change">What is new.</param>
/// <param name="Alarm">With the sentence of now, or the last one where it is over.</param>
/// <param name="Since">When it was raised.</param>
internal sealed record AlarmNews(AlarmChange Change, Alarm Alarm, DateTimeOffset Since);

/// <summary>What there is to tell at one time, in one message.</summary>
/// <param name="At">When the worker looked.</param>
/// <param name="Framework">Whose figures they are.</param>
/// <param name="Data">"SIMULATED" or "published"; null where the store cannot be read or is empty.</param>
/// <param name="News">At least one.</param>
internal sealed record AlarmMessage(DateTimeOffset At, string Framework, string? Data, IReadOnlyList<AlarmNews> News);
