namespace Logframe.Tests.Systems;

/// <summary>A2: the ways in which an indicator can be met.</summary>
public sealed class A2_TargetKindsTests
{
    [Theory]
    [InlineData("1.1", "from 65.8% (2021/22) to 70% or more")]
    [InlineData("2.5", "falls by 9 percentage points, from 28.1% (2021) to 19.1% or less; in Medway, it falls by 9 percentage points, from 20.1% (2021) to 11.1% or less")]
    [InlineData("3.8", "falls by 10%, from 177 per 100,000 (2018/19) to 159.3 per 100,000 or less")]
    [InlineData("3.7", "is 4,556 per 100,000 or less")]
    [InlineData("2.3", "is similar to England's or better")]
    [InlineData("3.9", "England's or better")]
    [InlineData("5.8", "a level similar to England's or better")]
    [InlineData("1.3", "from 13.2 percentage points (2021/22) to 10 percentage points or less")]
    [InlineData("3.3", "to 2 percentage points or less")]
    [InlineData("4.3", "is below 2 and is similar to England's or better")]
    [InlineData("1.2", "stays at 63% or more")]
    [InlineData("1.19", "is no more than 5% above England's")]
    [InlineData("1.20", "is no more than 5% above England's")]
    [InlineData("1.21", "is no more than 5% above England's")]
    [InlineData("1.5", "at least 5 points below England's")]
    [InlineData("4.7", "stops rising and starts to fall")]
    [InlineData("4.9", "organisational carers strategies are implemented")]
    [InlineData("P.1", "No target is set yet for")]
    [InlineData("6.1", "No target is set yet for")]
    public async Task Each_kind_is_told_with_its_numbers(string code, string promise) =>
        (await Strategy.AskAsync("show", code)).Out.Split('\n')[1].ShouldContain(promise);

    [Fact]
    public async Task A_rate_that_can_be_read_two_ways_says_so() =>
        (await Strategy.AskAsync("check")).Out.ShouldContain("taken as a return to 4,556; the other reading, 1.5% below the 2018 rate, is 4,487.66");
}
