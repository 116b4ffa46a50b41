namespace Logframe.Tests.Support;

/// <summary>A clock on which every wait is over at once, but for those that guard against a silence: they end when a test says so.</summary>
/// <param name="guards">Lengths of the waits that are not jumped over.</param>
internal sealed class JumpingClock(params TimeSpan[] guards) : TimeProvider
{
    private readonly FakeClock _clock = new();
    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _jumps = [];

    /// <summary>The waits jumped over so far.</summary>
    public IReadOnlyList<TimeSpan> Jumps
    {
        get
        {
            lock (_lock)
            {
                return [.. _jumps];
            }
        }
    }

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => _clock.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = _clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan && !guards.Contains(dueTime))
        {
            lock (_lock)
            {
                _jumps.Add(dueTime);
            }

            // Not at once: whoever set the timer has not got hold of it yet.
            ThreadPool.QueueUserWorkItem(_ => _clock.Advance(dueTime));
        }

        return timer;
    }
}
