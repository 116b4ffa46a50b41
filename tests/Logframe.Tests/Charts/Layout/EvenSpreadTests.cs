using Logframe.Charts.Layout;

namespace Logframe.Tests.Charts.Layout;

public sealed class EvenSpreadTests
{
    [Fact]
    public void Leaves_labels_alone_that_do_not_touch() =>
        EvenSpread.Of([20, 60], [20, 20], 0, 100).ShouldBe([10, 50]);

    [Fact]
    public void Moves_labels_apart_equally_to_both_sides() =>
        EvenSpread.Of([50, 50], [20, 20], 0, 100).ShouldBe([30, 50]);

    [Fact]
    public void Moves_on_what_it_pushes_against() =>
        EvenSpread.Of([40, 44, 60], [20, 20, 20], 0, 200).ShouldBe([18, 38, 58]);

    [Fact]
    public void Keeps_labels_between_top_and_bottom()
    {
        EvenSpread.Of([0, 5], [20, 20], 0, 100).ShouldBe([0, 20]);
        EvenSpread.Of([98, 100], [20, 20], 0, 100).ShouldBe([60, 80]);
    }

    [Fact]
    public void Never_lets_labels_overlap_whatever_is_wanted()
    {
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            double[] wanted = [.. Enumerable.Range(0, 8).Select(_ => random.NextDouble() * 300).Order()];
            double[] heights = [.. wanted.Select(_ => 10 + (random.NextDouble() * 30))];

            var tops = EvenSpread.Of(wanted, heights, 0, 330);

            for (var label = 1; label < wanted.Length; label++)
            {
                tops[label].ShouldBeGreaterThanOrEqualTo(tops[label - 1] + heights[label - 1] - 1e-9);
            }

            tops[0].ShouldBeGreaterThanOrEqualTo(0);
            (tops[^1] + heights[^1]).ShouldBeLessThanOrEqualTo(Math.Max(330, heights.Sum()) + 1e-9);
        }
    }
}
