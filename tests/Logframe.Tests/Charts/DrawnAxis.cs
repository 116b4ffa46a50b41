namespace Logframe.Tests.Charts;

/// <summary>An axis with the places and values of its labels.</summary>
/// <param name="Ticks">At least one.</param>
/// <param name="Unit">What a step of one unit of the picture is worth.</param>
internal sealed record DrawnAxis(IReadOnlyList<(double Place, double Value)> Ticks, double Unit)
{
    public double At(double place) => Ticks[0].Value + ((place - Ticks[0].Place) * Unit);

    public bool Holds(double value) => value >= Ticks.Min(tick => tick.Value) && value <= Ticks.Max(tick => tick.Value);

    public static double UnitOf(IReadOnlyList<(double Place, double Value)> ticks) => (ticks[^1].Value - ticks[0].Value) / (ticks[^1].Place - ticks[0].Place);
}
