using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Definition;

public class UnitTests
{
    [Theory]
    [InlineData("%", 10.2, null, "10.2%")]
    [InlineData("%", 6, 1, "6.0%")]
    [InlineData("% above England", 2, null, "2% above England")]
    [InlineData("per 100000", 418.7, null, "418.7 per 100,000")]
    [InlineData("per 1000 households", 15.8, 1, "15.8 per 1,000 households")]
    [InlineData("years", 1.5, null, "1.5 years")]
    [InlineData("years", 1, null, "1 year")]
    [InlineData("years", 1, 1, "1.0 years")]
    [InlineData("percentage points", 5, null, "5 percentage points")]
    [InlineData("places", 1234, null, "1,234 places")]
    [InlineData("ratio", 2, 1, "2.0")]
    [InlineData("rate", 51.2, null, "51.2")]
    public void Writes_a_value_as_people_read_it(string unit, double value, int? decimals, string expected) =>
        Unit.Of(unit).Format(value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(0.15, 1, "0.2")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(4556, 0, "4,556")]
    [InlineData(0.1 + 0.2, null, "0.3")]
    [InlineData(159.3, null, "159.3")]
    [InlineData(1e22, null, "10,000,000,000,000,000,000,000")]
    public void Rounds_halves_away_from_zero_and_never_prints_minus_zero(double value, int? decimals, string expected) =>
        Unit.Number(value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData("%", 100)]
    [InlineData("per 100000", 100000)]
    [InlineData("per 1000 households", 1000)]
    [InlineData("years", 1)]
    public void Knows_what_a_share_is_multiplied_by(string unit, double multiplier) =>
        Unit.Of(unit).Multiplier.ShouldBe(multiplier);

    [Fact]
    public void Percentages_differ_by_percentage_points_and_years_by_years()
    {
        Unit.Of("%").Difference.Format(9).ShouldBe("9 percentage points");
        Unit.Of("years").Difference.Format(1.5).ShouldBe("1.5 years");
    }
}
