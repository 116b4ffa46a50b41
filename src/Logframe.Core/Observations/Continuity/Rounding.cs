namespace Logframe.Core.Observations.Continuity;

/// <summary>Whether figures that came by two routes are the same figure, rounded differently.</summary>
internal static class Rounding
{
    /// <summary>True where value, limits, count and denominator agree, each within the tolerance.</summary>
    public static bool Agree(Observation a, Observation b, double tolerance) =>
        Agree(a.Value, b.Value, tolerance)
        && Agree(a.Interval95, b.Interval95, tolerance)
        && Agree(a.Interval998, b.Interval998, tolerance)
        && Agree(a.Count, b.Count, tolerance)
        && Agree(a.Denominator, b.Denominator, tolerance);

    private static bool Agree(ConfidenceInterval? a, ConfidenceInterval? b, double tolerance) =>
        Agree(a?.Lower, b?.Lower, tolerance) && Agree(a?.Upper, b?.Upper, tolerance);

    /// <remarks>Nobody rounds a whole number to another: two that differ are two figures.</remarks>
    private static bool Agree(double? a, double? b, double tolerance) =>
        a == b
        || (a is { } one
            && b is { } other
            && !(double.IsInteger(one) && double.IsInteger(other))
            && Math.Abs(one - other) <= tolerance * Math.Max(Math.Abs(one), Math.Abs(other)));
}
