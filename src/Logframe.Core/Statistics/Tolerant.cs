namespace Logframe.Core.Statistics;

/// <summary>Comparison of a value with a target, threshold, floor or tolerance that ignores the last bits of a double (methods.md 0.2).</summary>
/// <remarks>So 0.1 + 0.2 reaches a target of 0.3. Benchmarks against confidence limits, and goals, are compared exactly instead.</remarks>
public static class Tolerant
{
    private const double Slack = 1e-9;

    public static bool AtLeast(double a, double b) => a >= b - Slack * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    public static bool AtMost(double a, double b) => AtLeast(b, a);

    public static bool Above(double a, double b) => !AtMost(a, b);

    public static bool Below(double a, double b) => !AtLeast(a, b);

    public static bool Same(double a, double b) => AtLeast(a, b) && AtMost(a, b);
}
