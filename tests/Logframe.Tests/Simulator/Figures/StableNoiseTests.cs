using Logframe.Simulator.Figures;

namespace Logframe.Tests.Simulator.Figures;

public sealed class StableNoiseTests
{
    [Fact]
    public void Draws_the_same_for_the_same_name_and_another_for_another()
    {
        StableNoise.Normal("93085", "E10000016", "2021").ShouldBe(StableNoise.Normal("93085", "E10000016", "2021"));
        StableNoise.Normal("93085", "E10000016", "2021").ShouldNotBe(StableNoise.Normal("93085", "E10000016", "2022"));
        StableNoise.Normal("ab", "c").ShouldNotBe(StableNoise.Normal("a", "bc"));
    }

    [Fact]
    public void Spreads_as_the_standard_normal_distribution_does()
    {
        var draws = Enumerable.Range(0, 4000).Select(i => StableNoise.Normal("draw", $"{i}")).ToList();

        draws.Average().ShouldBe(0, 0.05);
        draws.Average(draw => draw * draw).ShouldBe(1, 0.08);
        draws.ShouldAllBe(draw => Math.Abs(draw) <= 3.5);
    }
}
