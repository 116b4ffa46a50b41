using System.Globalization;
using System.Net;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>Counts requests in fixed windows, says in the headers of draft 8 what is left, and refuses what is too much.</summary>
internal sealed class RequestCount(SimulatedLimit limit, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _windowEnds = DateTimeOffset.MinValue;
    private int _count;

    /// <summary>The answer with what is left, or a refusal in its place.</summary>
    public Answer Admit(Func<Answer> answer)
    {
        int left;
        int seconds;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (now >= _windowEnds)
            {
                (_windowEnds, _count) = (now + limit.Window, 0);
            }

            _count++;
            left = limit.Requests - _count;
            seconds = (int)Math.Ceiling((_windowEnds - now).TotalSeconds);
        }

        return left >= 0
            ? answer() with { Headers = [.. Headers(left, seconds)] }
            : new Answer(HttpStatusCode.TooManyRequests, "Too many requests, please try again later."u8.ToArray())
            {
                Headers = [.. Headers(0, seconds), ("Retry-After", Text(seconds))],
            };
    }

    private IEnumerable<(string Name, string Value)> Headers(int left, int seconds)
    {
        var name = $"\"{limit.Requests}-in-{Text((int)limit.Window.TotalMinutes)}min\"";
        yield return ("RateLimit-Policy", $"{name}; q={Text(limit.Requests)}; w={Text((int)limit.Window.TotalSeconds)}; pk=:bG9vcGJhY2s=:");
        yield return ("RateLimit", $"{name}; r={Text(left)}; t={Text(seconds)}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
