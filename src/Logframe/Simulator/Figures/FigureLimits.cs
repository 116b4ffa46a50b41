using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>The confidence limits that belong to a tally, by the method of its kind of value (methods.md 1.1).</summary>
internal static class FigureLimits
{
    private const double BaseOfStandardError = 100_000;

    /// <exception cref="NotSupportedException">The simulator has no indicator of this kind.</exception>
    public static ConfidenceInterval Of(SimulatedIndicator indicator, Tally tally, double confidence)
    {
        var multiplier = indicator.Unit.Multiplier;
        var value = tally.Value(multiplier);
        switch (indicator.Kind)
        {
            case ValueKind.Proportion:
                return Wilson.Interval(tally.Sum, tally.Base, confidence, multiplier);
            case ValueKind.CrudeRate or ValueKind.DirectlyStandardisedRate:
                var events = Rate.CountInterval(tally.Sum, confidence);
                var each = multiplier / tally.Base * tally.Standardisation;
                return new ConfidenceInterval(events.Lower * each, events.Upper * each);
            case ValueKind.LifeExpectancy or ValueKind.SlopeIndexOfInequality:
                var half = ConfidenceLevel.Z(confidence) * StandardError(indicator, value, tally.Base);
                return new ConfidenceInterval(value - half, value + half);
            default:
                throw new NotSupportedException($"No limits are known for {indicator.Kind}.");
        }
    }

    /// <summary>The standard error of a level, in the unit of the indicator.</summary>
    public static double StandardError(SimulatedIndicator indicator, double level, double size) => indicator.Kind switch
    {
        ValueKind.Proportion => Math.Sqrt(level * (indicator.Unit.Multiplier - level) / size),
        ValueKind.CrudeRate or ValueKind.DirectlyStandardisedRate => Math.Sqrt(level * indicator.Unit.Multiplier / size),
        _ => indicator.StandardError / Math.Sqrt(size / BaseOfStandardError),
    };
}
