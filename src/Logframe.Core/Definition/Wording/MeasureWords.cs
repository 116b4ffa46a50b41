namespace Logframe.Core.Definition.Wording;

/// <summary>The values of a measure in words: its unit, its starting point, and which way is better.</summary>
internal sealed class MeasureWords(Measure measure)
{
    private const string Places = "places";

    public Baseline? Baseline => measure.Baseline;

    public bool CountsPlaces => measure.Unit?.Text == Places;

    /// <summary>The way that is worse; null where neither is.</summary>
    public Way? Adverse => ByPolarity<Way?>(Way.Decrease, Way.Increase, null);

    /// <summary>"10.2% (2021/22)"; null where the framework states no value.</summary>
    public string? Start => Baseline?.Value is { } value ? $"{Value(value)} ({Context(Baseline)})" : null;

    public string Value(double value) => measure.Unit?.Format(value) ?? Unit.Number(value);

    public string Difference(double value) => measure.Unit?.Difference.Format(value) ?? Unit.Number(value) + " points";

    public T ByPolarity<T>(T higher, T lower, T neither) => measure.Polarity switch
    {
        Polarity.HigherIsBetter => higher,
        Polarity.LowerIsBetter => lower,
        _ => neither,
    };

    private string Context(Baseline baseline) =>
        (baseline.Period?.Label ?? "year not stated") + (baseline.England is { } england ? $"; England {Value(england)}" : "");
}
