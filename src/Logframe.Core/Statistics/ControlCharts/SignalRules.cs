namespace Logframe.Core.Statistics.ControlCharts;

/// <summary>The rules that tell special causes from common ones within a segment; the first that matches names the point.</summary>
internal sealed class SignalRules(IReadOnlyList<double?> values, ControlLimits limits)
{
    private const int Run = 7;

    private readonly bool[] _inTrend = Members(values.Count - 1, Run - 1, step => Step(values, step + 1), over: 1);
    private readonly bool[] _inShift = Members(values.Count, Run, index => Side(values[index], limits), over: 0);

    public IEnumerable<ControlPoint> Points() => Enumerable.Range(0, values.Count).Select(Point);

    private ControlPoint Point(int index)
    {
        if (values[index] is not { } value)
        {
            return ControlPoint.Missing;
        }

        var above = Side(value, limits) > 0;
        return Beyond(value, limits.Lower, limits.Upper) ? above ? ControlPoint.AboveUpperLimit : ControlPoint.BelowLowerLimit
            : _inTrend[index] ? TrendDirection(index) > 0 ? ControlPoint.TrendIncreasing : ControlPoint.TrendDecreasing
            : IsTwoOfThree(index) ? above ? ControlPoint.TwoOfThreeAbove : ControlPoint.TwoOfThreeBelow
            : _inShift[index] ? above ? ControlPoint.ShiftAbove : ControlPoint.ShiftBelow
            : ControlPoint.CommonCause;
    }

    /// <summary>A turning point belongs to the run that begins with it.</summary>
    private int TrendDirection(int index)
    {
        var next = index + 1 < values.Count && _inTrend[index + 1] ? Step(values, index + 1) : 0;
        return next == 0 ? Step(values, index) : next;
    }

    private bool IsTwoOfThree(int index) =>
        IsNearLimit(index) && Enumerable.Range(index - 2, 3).Any(start => start >= 0 && start + 3 <= values.Count && IsSignalWindow(start, index));

    private bool IsSignalWindow(int start, int index)
    {
        var window = Enumerable.Range(start, 3).ToList();
        return window.TrueForAll(each => Side(values[each], limits) == Side(values[index], limits)) && window.Count(IsNearLimit) >= 2;
    }

    private bool IsNearLimit(int index) =>
        values[index] is { } value && Beyond(value, limits.NearLower, limits.NearUpper) && !Beyond(value, limits.Lower, limits.Upper);

    private bool Beyond(double value, double lower, double upper) => value > upper + limits.Slack || value < lower - limits.Slack;

    /// <summary>1 above the mean, -1 below, 0 on it or missing.</summary>
    private static int Side(double? value, ControlLimits limits) =>
        value is { } there && Math.Abs(there - limits.Mean) > limits.Slack ? Math.Sign(there - limits.Mean) : 0;

    /// <summary>The way from the value before to this one; 0 where they are equal or one is missing.</summary>
    private static int Step(IReadOnlyList<double?> values, int index) =>
        index > 0 && values[index] - values[index - 1] is { } step ? Math.Sign(step) : 0;

    /// <summary>Marks the members of runs in which the sign is the same and not 0.</summary>
    /// <param name="count">How many signs there are.</param>
    /// <param name="length">Shortest run of signs that counts.</param>
    /// <param name="sign">The sign at a position.</param>
    /// <param name="over">How many more values than signs a run has: a run of steps has one more.</param>
    private static bool[] Members(int count, int length, Func<int, int> sign, int over)
    {
        var members = new bool[Math.Max(0, count + over)];
        for (var (start, next) = (0, 0); start < count; start = next)
        {
            next = start + 1;
            while (next < count && sign(next) == sign(start))
            {
                next++;
            }

            if (sign(start) != 0 && next - start >= length)
            {
                Array.Fill(members, true, start, next - start + over);
            }
        }

        return members;
    }
}
