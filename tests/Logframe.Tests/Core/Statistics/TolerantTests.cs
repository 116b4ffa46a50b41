using Logframe.Core.Statistics;

namespace Logframe.Tests.Core.Statistics;

public class TolerantTests
{
    [Fact]
    public void A_sum_of_tenths_reaches_its_target()
    {
        Tolerant.AtLeast(0.1 + 0.2, 0.3).ShouldBeTrue();
        Tolerant.AtMost(0.1 + 0.2, 0.3).ShouldBeTrue();
        Tolerant.Above(0.1 + 0.2, 0.3).ShouldBeFalse();
        Tolerant.Below(0.3, 0.1 + 0.2).ShouldBeFalse();
        Tolerant.Same(0.3, 0.1 + 0.2).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1e-10, 0, true)]
    [InlineData(2e-9, 0, false)]
    [InlineData(1e12 + 500, 1e12, true)]
    [InlineData(1e12 + 5000, 1e12, false)]
    public void The_slack_grows_with_the_size_of_the_numbers(double a, double b, bool same) => Tolerant.Same(a, b).ShouldBe(same);

    [Fact]
    public void Every_reason_to_refuse_is_explained()
    {
        foreach (var reason in Enum.GetValues<InvalidInput>())
        {
            new InvalidInputException(reason).Message.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
