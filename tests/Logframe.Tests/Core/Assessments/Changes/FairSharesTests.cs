using System.Numerics;
using Logframe.Core.Assessments.Changes;

namespace Logframe.Tests.Core.Assessments.Changes;

public sealed class FairSharesTests
{
    [Fact]
    public void What_adds_up_is_given_to_each_cause_as_it_is() =>
        FairShares.Of(3, joined => ((joined & 1) * 2.0) + ((joined & 2) * 5) - (joined & 4)).ShouldBe([2, 10, -4]);

    [Fact]
    public void What_only_all_together_do_is_shared_evenly() =>
        FairShares.Of(4, joined => joined == 15 ? 1 : 0).ShouldBe([0.25, 0.25, 0.25, 0.25], 1e-12);

    [Fact]
    public void A_cause_that_never_adds_anything_gets_nothing() =>
        FairShares.Of(3, joined => BitOperations.PopCount((uint)(joined & 3)) == 2 ? 7 : 0)[2].ShouldBe(0);

    [Fact]
    public void Agrees_with_the_average_over_every_order()
    {
        double Effect(int joined) => Math.Sin((joined * 1.7) + 0.3) * joined;
        var sums = new double[5];
        var orders = Orders([0, 1, 2, 3, 4]).ToList();
        foreach (var order in orders)
        {
            var joined = 0;
            foreach (var cause in order)
            {
                sums[cause] += Effect(joined | (1 << cause)) - Effect(joined);
                joined |= 1 << cause;
            }
        }

        var shares = FairShares.Of(5, Effect);

        shares.ShouldBe(sums.Select(sum => sum / orders.Count), 1e-9);
        shares.Sum().ShouldBe(Effect(31) - Effect(0), 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Printed_shares_add_up_to_the_printed_whole(int decimals)
    {
        double[] shares = [1 / 3.0, 1 / 3.0, 1 / 3.0, -1 / 7.0, 2.25];

        var rounded = RoundedShares.Of(shares, decimals);

        rounded.Sum().ShouldBe(Math.Round(shares.Sum(), decimals), 1e-9);
        rounded.Zip(shares).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Math.Pow(10, -decimals));
    }

    [Fact]
    public void Thirds_of_a_hundred_print_as_one_hundred() =>
        RoundedShares.Of([100 / 3.0, 100 / 3.0, 100 / 3.0], 0).ShouldBe([34, 33, 33]);

    private static IEnumerable<int[]> Orders(int[] causes) => causes.Length == 0
        ? [[]]
        : causes.SelectMany(first => Orders([.. causes.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));
}
