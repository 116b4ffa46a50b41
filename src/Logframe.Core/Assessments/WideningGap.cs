using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>A gap between the most and the least deprived that is significantly wider than in the baseline period.</summary>
/// <param name="Measure">Whose gap it is.</param>
/// <param name="Area">Where.</param>
/// <param name="From">The gap in the baseline period.</param>
/// <param name="To">The latest gap.</param>
public sealed record WideningGap(Measure Measure, Area Area, SeriesPoint From, SeriesPoint To)
{
    public string Sentence
    {
        get
        {
            var unit = Measure.Unit?.Difference;
            string Words(SeriesPoint point)
            {
                var decimals = Measure.Verification.Decimals ?? 1;
                return unit?.Format(point.Value!.Value, decimals) ?? Unit.Number(point.Value!.Value, decimals);
            }

            return $"{Measure.Name}: the gap between the most and the least deprived in {Area.Name} has widened significantly, "
                + $"from {Words(From)} in {From.Period.Label} to {Words(To)} in {To.Period.Label}.";
        }
    }
}
