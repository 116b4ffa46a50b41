using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Display;

namespace Logframe.Tests.Core.Statistics.Display;

public class ValueTextTests
{
    [Theory]
    [InlineData(2.675, 2, 2.68)]
    [InlineData(0.15, 1, 0.2)]
    [InlineData(-0.5, 0, -1)]
    [InlineData(-1.25, 1, -1.3)]
    [InlineData(1e-300, 2, 0)]
    [InlineData(1e300, 2, 1e300)]
    [InlineData(123456789012345.5, 0, 123456789012346)]
    public void Halves_are_rounded_away_from_zero_as_a_person_sees_them(double value, int decimals, double expected) =>
        DecimalRounding.Round(value, decimals).ShouldBe(expected);

    [Fact]
    public void A_number_that_is_not_finite_cannot_be_rounded() =>
        Should.Throw<InvalidInputException>(() => DecimalRounding.Round(double.NaN, 1)).Reason.ShouldBe(InvalidInput.MissingValue);

    [Theory]
    [InlineData(null)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_missing_value_prints_as_a_dash(double? value) => ValueText.Format(value, ValueKind.Proportion).ShouldBe("–");

    [Theory]
    [InlineData(15.25, 20.0, "15.3")]
    [InlineData(9.999, 9.999, "10.00")]
    [InlineData(2.675, 9.0, "2.68")]
    [InlineData(0.1255, 0.5, "0.126")]
    [InlineData(99.94, 100.0, "99.9")]
    [InlineData(99.95, 100.0, "100")]
    [InlineData(100, null, "100")]
    [InlineData(100, 5.0, "100.00")]
    [InlineData(0.5, null, "0.500")]
    public void A_percentage_takes_its_decimals_from_the_largest_of_its_column(double value, double? maximum, string expected) =>
        ValueText.Format(value, ValueKind.Proportion, null, maximum).ShouldBe(expected);

    [Theory]
    [InlineData(1000.5, null, "1,001")]
    [InlineData(1000, null, "1,000.0")]
    [InlineData(10, null, "10.00")]
    [InlineData(10.25, null, "10.3")]
    [InlineData(1, null, "1.00")]
    [InlineData(0.0625, 0.9, "0.063")]
    [InlineData(-1234.5, null, "-1,235")]
    [InlineData(5, double.NaN, "5.00")]
    public void A_rate_takes_its_decimals_from_its_size(double value, double? maximum, string expected) =>
        ValueText.Format(value, ValueKind.CrudeRate, null, maximum).ShouldBe(expected);

    [Fact]
    public void Stated_decimals_win()
    {
        ValueText.Format(99.97, ValueKind.Proportion, decimals: 2).ShouldBe("99.97");
        ValueText.Format(12.345, ValueKind.Count, decimals: 1).ShouldBe("12.3");
        ValueText.Format(1e30, ValueKind.CrudeRate, decimals: 0).ShouldStartWith("1,000,000,000");
    }

    [Theory]
    [InlineData(-0.04)]
    [InlineData(-0.0)]
    public void Zero_has_no_sign(double value) => ValueText.Format(value, ValueKind.CrudeRate, decimals: 1).ShouldBe("0.0");

    [Fact]
    public void A_count_is_whole() => ValueText.Format(1250000.5, ValueKind.Count).ShouldBe("1,250,001");
}
