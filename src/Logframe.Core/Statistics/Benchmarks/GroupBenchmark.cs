using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>What the value of a group of areas is made from.</summary>
public enum GroupBasis
{
    /// <summary>Counts and denominators of the members, added.</summary>
    Counts,

    /// <summary>The median of the members' values: not the group's own value, and it must be said.</summary>
    MedianOfMembers,
}

/// <summary>The value of a group of areas, such as the nearest neighbours, as a benchmark (methods.md 2.1).</summary>
/// <param name="Value">In the unit of the indicator.</param>
/// <param name="Interval">Null for a median.</param>
/// <param name="Basis">What it is made from.</param>
/// <param name="Members">How many members had data.</param>
public sealed record GroupBenchmark(double Value, ConfidenceInterval? Interval, GroupBasis Basis, int Members)
{
    private const int FewestMembers = 2;

    /// <param name="kind">How the value is made.</param>
    /// <param name="members">The areas of the group without the area that is compared with them; those without data are left out.</param>
    /// <param name="unit">What a count over its denominator is multiplied by.</param>
    /// <param name="confidence">Level of the interval.</param>
    /// <returns>Null with fewer than two members that have what the kind of value needs.</returns>
    /// <exception cref="InvalidInputException">A count is negative, or the counts together exceed a denominator that bounds them.</exception>
    public static GroupBenchmark? Of(
        ValueKind kind, IReadOnlyList<AreaPart> members, double unit, double confidence = ConfidenceLevel.NinetyFive) =>
        kind is ValueKind.Proportion or ValueKind.CrudeRate ? FromCounts(kind, members, unit, confidence) : FromValues(members);

    private static GroupBenchmark? FromCounts(ValueKind kind, IReadOnlyList<AreaPart> members, double unit, double confidence)
    {
        var counted = members.Where(member => member.Denominator > 0 && (member.Count ?? member.Value) is not null).ToList();
        var combined = AreaCombination.Combine(kind, counted, FewestMembers, unit, confidence);
        return combined.Value is { } value ? new GroupBenchmark(value, combined.Interval, GroupBasis.Counts, counted.Count) : null;
    }

    private static GroupBenchmark? FromValues(IReadOnlyList<AreaPart> members)
    {
        var sorted = Percentiles.Sorted(members.Select(member => member.Value));
        return sorted.Length < FewestMembers
            ? null
            : new GroupBenchmark(Median.OfSorted(sorted), null, GroupBasis.MedianOfMembers, sorted.Length);
    }
}
