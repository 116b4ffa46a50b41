using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Tests.Core.Statistics.Paths;

public class TargetPeriodTests
{
    [Theory]
    [InlineData("2021/22", PeriodType.Financial, 12, "2028-12-31", "2027/28")]
    [InlineData("2021/22", PeriodType.Financial, 12, "2029-03-31", "2028/29")]
    [InlineData("2021/22", PeriodType.Financial, 12, "2029-03-30", "2027/28")]
    [InlineData("2018 - 20", PeriodType.Calendar, 12, "2028-06-30", "2025 - 27")]
    [InlineData("2021/22", PeriodType.Academic, 12, "2028-12-31", "2027/28")]
    [InlineData("2023 Q2", PeriodType.Calendar, 3, "2024-11-30", "2024 Q3")]
    [InlineData("Jan 2024", PeriodType.Calendar, 1, "2025-02-28", "Feb 2025")]
    [InlineData("2019", PeriodType.EndPoint, 12, "2028-12-31", "2028")]
    [InlineData("2019", PeriodType.Calendar, 24, "2024-12-31", "2023")]
    public void Is_the_last_that_ends_on_or_before_the_deadline(string from, PeriodType type, int cycle, string deadline, string expected) =>
        TargetPeriod.Of(Period.Parse(from, type), new ReleaseCycle(cycle), DateOnly.Parse(deadline))
            .ShouldBe(Period.Parse(expected, type));

    [Fact]
    public void Lies_before_the_start_when_the_deadline_does() =>
        TargetPeriod.Of(Period.Parse("2022/23", PeriodType.Financial), new ReleaseCycle(12), new DateOnly(2021, 6, 30))
            .ShouldBe(Period.Parse("2020/21", PeriodType.Financial));

    [Fact]
    public void Cannot_be_reached_by_steps_when_releases_are_irregular() =>
        TargetPeriod.Of(Period.Parse("2019", PeriodType.Calendar), ReleaseCycle.Irregular, new DateOnly(2028, 12, 31)).ShouldBeNull();

    [Fact]
    public void Is_the_last_edition_before_the_deadline_when_releases_are_irregular()
    {
        Period[] editions = [Year("2010"), Year("2019"), Year("2015"), Year("2025")];

        TargetPeriod.OfEditions(editions, new DateOnly(2025, 6, 30))!.Label.ShouldBe("2019");
        TargetPeriod.OfEditions(editions, new DateOnly(2009, 12, 31)).ShouldBeNull();
    }

    private static Period Year(string label) => Period.Parse(label, PeriodType.Calendar);
}
