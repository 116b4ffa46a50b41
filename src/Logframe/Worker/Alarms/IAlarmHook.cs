namespace Logframe.Worker.Alarms;

/// <summary>A way to tell people of alarms.</summary>
internal interface IAlarmHook
{
    /// <summary>Under which the memory keeps what it has told.</summary>
    string Name { get; }

    /// <summary>Tells the news; null when told, otherwise why it could not be, in words. Then it is told again at the next look.</summary>
    Task<string?> TellAsync(AlarmMessage message, CancellationToken cancellation);
}
