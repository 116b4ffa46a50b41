using System.Globalization;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>A kind of fault with how often and where it strikes: <c>html-500:0.2@available_data#93085</c>.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Rate">Share of the requests that it strikes, from 0 to 1.</param>
/// <param name="Endpoint">Only this path below the base address; null for every one that the kind can strike.</param>
/// <param name="Indicator">Only requests for this indicator; null for all.</param>
internal sealed record FaultOrder(FaultKind Kind, double Rate = 1, string? Endpoint = null, string? Indicator = null)
{
    /// <exception cref="FormatException">It is not such an order; the message says what is wrong.</exception>
    public static FaultOrder Parse(string text)
    {
        var (rest, indicator) = Cut(text, '#');
        (rest, var endpoint) = Cut(rest, '@');
        var (name, rate) = Cut(rest, ':');
        var kind = FaultKind.Find(name) ?? throw new FormatException($"There is no fault \"{name}\". Say --fault list to see every kind.");
        var share = 1.0;
        if (rate is not null && !(double.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share is >= 0 and <= 1))
        {
            throw new FormatException($"The rate of {name} must be a number from 0 to 1, not \"{rate}\".");
        }

        if (endpoint is not null && !kind.Strikes(endpoint))
        {
            throw new FormatException($"{name} cannot strike {endpoint}, only {string.Join(", ", kind.Endpoints)}.");
        }

        return new FaultOrder(kind, share, endpoint, indicator);
    }

    public bool Covers(string endpoint, Query query) =>
        Kind.Strikes(endpoint)
        && (Endpoint is null || Endpoint.Equals(endpoint, StringComparison.OrdinalIgnoreCase))
        && (Indicator is null || query.Indicators.Contains(Indicator));

    private static (string Head, string? Tail) Cut(string text, char sign) =>
        text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
