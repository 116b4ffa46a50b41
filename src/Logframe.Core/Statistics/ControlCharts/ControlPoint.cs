namespace Logframe.Core.Statistics.ControlCharts;

/// <summary>What one point of a control chart signals (methods.md 7).</summary>
public enum ControlPoint
{
    /// <summary>There is no value; it breaks every run.</summary>
    Missing,

    /// <summary>Nothing beyond the usual variation.</summary>
    CommonCause,
    AboveUpperLimit,
    BelowLowerLimit,

    /// <summary>One of seven consecutive values that rise each time.</summary>
    TrendIncreasing,

    /// <summary>One of seven consecutive values that fall each time.</summary>
    TrendDecreasing,

    /// <summary>Near the upper limit, with another one among three that all lie above the mean.</summary>
    TwoOfThreeAbove,

    /// <summary>Near the lower limit, with another one among three that all lie below the mean.</summary>
    TwoOfThreeBelow,

    /// <summary>One of seven consecutive values above the mean.</summary>
    ShiftAbove,

    /// <summary>One of seven consecutive values below the mean.</summary>
    ShiftBelow,
}
