namespace Logframe.Sources.Transport;

/// <summary>Holds requests back so that a service never gets more in any stretch of time than it allows.</summary>
/// <remarks>
/// The framework's own limiters read the system's clock, which no test can turn. This one counts in a window that slides, so that it holds whenever
/// the service's own windows begin, and listens to what the service says of its limit: others may be using it from the same address.
/// Used for one request at a time.
/// </remarks>
internal sealed class RequestQuota(int requests, TimeSpan window, TimeProvider clock)
{
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);

    private readonly Queue<long> _made = [];
    private int _requests = requests;
    private TimeSpan _window = window;
    private int? _left;
    private DateTimeOffset _renewed;

    /// <summary>Waits until a request may be made, and counts it.</summary>
    public async ValueTask TakeAsync(CancellationToken cancellation)
    {
        while (Wait() is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation);
        }

        _made.Enqueue(clock.GetTimestamp());
        _left--;
    }

    /// <summary>Takes over what the service says of its limit.</summary>
    public void Heed(RateLimitHeaders said)
    {
        if (said is { Quota: > 0 and var quota, Window: { } each } && each > TimeSpan.Zero && each <= LongestWindow)
        {
            (_requests, _window) = (quota, each);
        }

        if (said is { Remaining: { } left, Reset: { } reset } && reset <= LongestWindow)
        {
            (_left, _renewed) = (left, clock.GetUtcNow() + reset);
        }
    }

    private TimeSpan Wait()
    {
        while (_made.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= _window)
        {
            _made.Dequeue();
        }

        if (clock.GetUtcNow() >= _renewed)
        {
            _left = null;
        }

        var own = _made.Count >= _requests ? _window - clock.GetElapsedTime(_made.Peek()) : TimeSpan.Zero;
        var theirs = _left <= 0 ? _renewed - clock.GetUtcNow() : TimeSpan.Zero;
        return own > theirs ? own : theirs;
    }
}
