using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Display;

/// <summary>How much a rate says that rests on few events (methods.md 9.2).</summary>
public enum Reliability
{
    Reliable,

    /// <summary>Fewer than twenty events: shown with a mark.</summary>
    Unreliable,

    /// <summary>Fewer than ten events for a standardised rate, or three for a crude one: not shown.</summary>
    NotShown,
}

/// <summary>Judges the reliability of rates.</summary>
public static class Reliabilities
{
    private const int FewestForStandardised = 10;
    private const int FewestForCrude = 3;
    private const int EnoughEvents = 20;

    /// <param name="kind">How the value is made; only rates can be unreliable.</param>
    /// <param name="events">Events that the rate rests on.</param>
    public static Reliability Of(ValueKind kind, double events) => kind switch
    {
        ValueKind.DirectlyStandardisedRate => Of(events, FewestForStandardised),
        ValueKind.CrudeRate => Of(events, FewestForCrude),
        _ => Reliability.Reliable,
    };

    private static Reliability Of(double events, int fewest) =>
        events < fewest ? Reliability.NotShown
        : events < EnoughEvents ? Reliability.Unreliable
        : Reliability.Reliable;
}
