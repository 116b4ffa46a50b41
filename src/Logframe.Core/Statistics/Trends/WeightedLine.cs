namespace Logframe.Core.Statistics.Trends;

/// <summary>A value on an axis, with the weight it has in a fit.</summary>
internal readonly record struct WeightedPoint(double X, double Y, double Weight);

/// <summary>The weighted least-squares line through points, kept about its centre for accuracy.</summary>
/// <param name="CentreX">Weighted mean of x.</param>
/// <param name="CentreY">Weighted mean of y.</param>
/// <param name="Slope">Change of y per unit of x.</param>
/// <param name="SpreadX">Weighted sum of the squared distances from the centre of x.</param>
internal sealed record WeightedLine(double CentreX, double CentreY, double Slope, double SpreadX)
{
    /// <param name="points">Two or more, not all at one x.</param>
    public static WeightedLine Through(IReadOnlyList<WeightedPoint> points)
    {
        var weight = points.Sum(point => point.Weight);
        var x = points.Sum(point => point.Weight * point.X) / weight;
        var y = points.Sum(point => point.Weight * point.Y) / weight;
        var spread = points.Sum(point => point.Weight * (point.X - x) * (point.X - x));
        var slope = points.Sum(point => point.Weight * (point.X - x) * (point.Y - y)) / spread;
        return new WeightedLine(x, y, slope, spread);
    }

    public double At(double x) => CentreY + Slope * (x - CentreX);
}
