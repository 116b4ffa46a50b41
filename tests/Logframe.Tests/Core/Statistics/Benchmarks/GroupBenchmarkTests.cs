using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Benchmarks;

public class GroupBenchmarkTests
{
    [Fact]
    public void Adds_the_counts_of_the_members_that_have_data()
    {
        AreaPart[] members = [Member(10, 100, 10), Member(30, 100, 30), Member(null, 100, null), Member(5, null, 5)];

        GroupBenchmark.Of(ValueKind.Proportion, members, unit: 100)
            .ShouldBe(new GroupBenchmark(20, Wilson.Interval(40, 200), GroupBasis.Counts, 2));
    }

    [Theory]
    [InlineData(new double[] { 78, 80 }, 79)]
    [InlineData(new double[] { 80, 78, 83 }, 80)]
    public void Takes_the_median_where_counts_do_not_determine_the_value(double[] values, double expected)
    {
        var group = GroupBenchmark.Of(ValueKind.LifeExpectancy, [.. values.Select(value => Member(null, null, value)), Member(3, 4, null)], unit: 1);

        group.ShouldBe(new GroupBenchmark(expected, null, GroupBasis.MedianOfMembers, values.Length));
    }

    [Theory]
    [InlineData(ValueKind.CrudeRate)]
    [InlineData(ValueKind.DirectlyStandardisedRate)]
    public void One_member_is_no_group(ValueKind kind) =>
        GroupBenchmark.Of(kind, [Member(10, 100, 10), Member(null, null, null)], unit: 100).ShouldBeNull();

    private static AreaPart Member(double? count, double? denominator, double? value) => new("E1", count, denominator, value, null);
}
