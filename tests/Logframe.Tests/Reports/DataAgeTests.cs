using Logframe.Reports;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Reports;

/// <summary>How old the figure behind a verdict is.</summary>
public sealed class DataAgeTests
{
    [Theory]
    [InlineData("2024-01-30", 0)]
    [InlineData("2024-01-31", 1)]
    [InlineData("2024-12-30", 11)]
    [InlineData("2024-12-31", 12)]
    [InlineData("2023-06-01", 0)]
    public void Counts_whole_months_from_the_end_of_the_period(string asOf, int months)
    {
        var day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);

        DataAge.Months(new Scene { AsOf = day }.WithMedway(("2023", 11.8)).InMedway, day).ShouldBe(months);
    }

    [Theory]
    [InlineData("2025-01-31", "The latest figure, for 2023, is 13 months old; it counts as stale after 31 March 2026.")]
    [InlineData("2026-04-30", "The latest figure, for 2023, is 28 months old; a newer one should have been out by 31 March 2026.")]
    public void Says_when_it_goes_stale_and_when_a_newer_one_should_have_been_out(string asOf, string sentence)
    {
        var day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);

        DataAge.Sentence(new Scene { AsOf = day }.WithMedway(("2023", 11.8)).InMedway, day).ShouldBe(sentence);
    }

    [Fact]
    public void Says_nothing_of_a_figure_that_is_not_there() =>
        DataAge.Sentence(new Scene().InMedway, new DateOnly(2025, 1, 31)).ShouldBeNull();
}
