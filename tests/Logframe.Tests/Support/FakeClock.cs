namespace Logframe.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class FakeClock : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _timerSet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets the clock before anything waits for it.</summary>
    public FakeClock At(DateTimeOffset moment)
    {
        _now = moment;
        return this;
    }

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until something waits for a time that fits, lets that time pass, and says how long it was.</summary>
    public async Task<TimeSpan> PassAsync(Func<TimeSpan, bool> fits)
    {
        while (true)
        {
            Task timerSet;
            TimeSpan? wait;
            lock (_lock)
            {
                timerSet = _timerSet.Task;
                wait = _timers.Select(timer => (TimeSpan?)(timer.Due - _now)).Where(left => fits(left!.Value)).Min();
            }

            if (wait is { } time)
            {
                Advance(time);
                return time;
            }

            await timerSet.WaitAsync(Patience);
        }
    }

    public Task PassAsync(TimeSpan time) => PassAsync(left => left == time);

    public void Advance(TimeSpan time)
    {
        List<Timer> due;
        lock (_lock)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(timer => timer.Due)];
            due.ForEach(timer => _timers.Remove(timer));
        }

        due.ForEach(timer => timer.Ring());
    }

    private void Set(Timer timer, TimeSpan wait)
    {
        TaskCompletionSource signal;
        lock (_lock)
        {
            _timers.Remove(timer);
            if (wait != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + wait;
                _timers.Add(timer);
            }

            signal = _timerSet;
            _timerSet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        signal.SetResult();
    }

    /// <summary>A timer of this clock; it rings once, as those of delays and time-outs do.</summary>
    private sealed class Timer(FakeClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
