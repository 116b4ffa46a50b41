using System.Globalization;

namespace Logframe.Sources.Transport;

/// <summary>What a service says of its limit, in the header fields of the IETF's draft 8 on rate limits.</summary>
/// <param name="Quota">Requests in a window; null where it is not said.</param>
/// <param name="Window">Length of a window; null where it is not said.</param>
/// <param name="Remaining">Requests left in the window at hand; null where it is not said.</param>
/// <param name="Reset">Until a new window begins; null where it is not said.</param>
internal sealed record RateLimitHeaders(int? Quota, TimeSpan? Window, int? Remaining, TimeSpan? Reset)
{
    /// <remarks>Of several policies the one with the fewest requests counts.</remarks>
    public static RateLimitHeaders Of(HttpResponseMessage response)
    {
        var policy = Tightest(response, "RateLimit-Policy", "q");
        var state = Tightest(response, "RateLimit", "r");
        return new RateLimitHeaders(Number(policy, "q"), Seconds(policy, "w"), Number(state, "r"), Seconds(state, "t"));
    }

    private static Dictionary<string, string> Tightest(HttpResponseMessage response, string header, string count) =>
        response.Headers.TryGetValues(header, out var values)
            ? values.SelectMany(value => value.Split(',')).Select(Parameters).OrderBy(parameters => Number(parameters, count) ?? int.MaxValue).First()
            : [];

    private static Dictionary<string, string> Parameters(string item)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in item.Split(';').Skip(1))
        {
            if (parameter.Split('=', 2) is [var name, var value])
            {
                parameters[name.Trim()] = value.Trim();
            }
        }

        return parameters;
    }

    private static int? Number(Dictionary<string, string> parameters, string name) =>
        parameters.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TimeSpan? Seconds(Dictionary<string, string> parameters, string name) =>
        Number(parameters, name) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
