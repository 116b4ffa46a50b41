using Logframe.Core.Assessments.Inequalities;

namespace Logframe.Tests.Core.Assessments.Inequalities;

public sealed class DeprivationRankTests
{
    [Fact]
    public void Puts_fifths_in_order() => InOrder(
        "Most deprived quintile", "Second most deprived quintile", "Average deprived quintile", "Second least deprived quintile", "Least deprived quintile");

    [Fact]
    public void Puts_tenths_in_order() => InOrder(
        "Most deprived decile (IMD2019)", "Second most deprived decile (IMD2019)", "Third more deprived decile (IMD2019)", "Fourth more deprived decile (IMD2019)",
        "Fifth more deprived decile (IMD2019)", "Fifth less deprived decile (IMD2019)", "Fourth less deprived decile (IMD2019)", "Third less deprived decile (IMD2019)",
        "Second least deprived decile (IMD2019)", "Least deprived decile (IMD2019)");

    [Theory]
    [InlineData("White British")]
    [InlineData("Second deprived quintile")]
    [InlineData("Most educated")]
    [InlineData("")]
    public void Knows_no_order_of_other_groups(string group) => DeprivationRank.Of(group).ShouldBeNull();

    private static void InOrder(params string[] groups) => groups.Select(DeprivationRank.Of).ShouldBeInOrder(SortDirection.Ascending, Comparer<int?>.Create((a, b) => a!.Value.CompareTo(b!.Value)));
}
