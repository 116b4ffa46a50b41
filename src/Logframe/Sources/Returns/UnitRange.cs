using Logframe.Core.Definition;

namespace Logframe.Sources.Returns;

/// <summary>The values that a unit can have, ends included; null where it sets no bound.</summary>
internal readonly record struct UnitRange(double? Least, double? Most)
{
    private const double Whole = 100;

    public static UnitRange Of(Measure measure) => (measure.Unit, measure.Verification.ValueKind) switch
    {
        ({ Scale: { } scale }, _) => new(1, scale.Words.Count),
        (_, ValueKind.Gap or ValueKind.SlopeIndexOfInequality) => new(null, null),
        ({ Text: "%" }, ValueKind.Proportion or null) => new(0, Whole),
        ({ Text: "percentage points" }, _) => new(-Whole, Whole),
        ({ Text: "rate" or "ratio" }, _) or ({ Multiplier: > 1 }, _) => new(0, null),
        ({ Text: "places" }, _) => new(1, null),
        _ => new(null, null),
    };

    public bool Holds(double value) => !(value < Least) && !(value > Most);

    /// <summary>"from 0 to 100", "0 or more"; blank without bounds.</summary>
    public override string ToString() => this switch
    {
        ({ } least, { } most) => $"from {Unit.Number(least)} to {Unit.Number(most)}",
        ({ } least, null) => $"{Unit.Number(least)} or more",
        (null, { } most) => $"{Unit.Number(most)} or less",
        _ => "",
    };
}
