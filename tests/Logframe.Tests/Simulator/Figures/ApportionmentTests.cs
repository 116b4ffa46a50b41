using Logframe.Simulator.Figures;

namespace Logframe.Tests.Simulator.Figures;

public sealed class ApportionmentTests
{
    [Fact]
    public void Gives_what_is_left_over_to_the_largest_remainders()
    {
        Apportionment.InWholes(10, [1, 1, 1]).ShouldBe([4, 3, 3]);
        Apportionment.InWholes(7, [50, 30, 20]).ShouldBe([4, 2, 1]);
        Apportionment.InWholes(0, [2, 1]).ShouldBe([0, 0]);
    }

    [Fact]
    public void Keeps_the_proportion_where_parts_need_not_be_whole()
    {
        Apportionment.Exactly(10, [1, 3]).ShouldBe([2.5, 7.5]);
    }
}
