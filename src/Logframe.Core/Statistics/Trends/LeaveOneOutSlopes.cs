namespace Logframe.Core.Statistics.Trends;

/// <summary>The slope through all points of a series and the slopes that remain when each point in turn is left out.</summary>
/// <param name="All">Slope per step through all points.</param>
/// <param name="Without">Slopes without the first, the second and so on, at the original times.</param>
internal sealed record LeaveOneOutSlopes(double All, IReadOnlyList<double> Without)
{
    public static LeaveOneOutSlopes Of(IReadOnlyList<WeightedPoint> points) => new(
        WeightedLine.Through(points).Slope,
        [.. points.Select((_, left) => WeightedLine.Through([.. points.Where((_, index) => index != left)]).Slope)]);

    public bool HaveOneSign(double zero)
    {
        bool IsPositive(double slope) => slope >= -zero;
        return Without.All(slope => IsPositive(slope) == IsPositive(All));
    }
}
