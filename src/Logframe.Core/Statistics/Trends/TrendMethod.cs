namespace Logframe.Core.Statistics.Trends;

/// <summary>How a straight line is laid through a series (methods.md 4.5).</summary>
public enum TrendMethod
{
    /// <summary>Ordinary least squares: the usual choice.</summary>
    LeastSquares,

    /// <summary>The same on logarithms: for rates that change by a percentage each year.</summary>
    LogLeastSquares,

    /// <summary>The median of all pairwise slopes: for series with points known to be odd.</summary>
    TheilSen,
}
