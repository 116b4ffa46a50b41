using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Observations;

public sealed class PeriodCoveringTests
{
    [Theory]
    [InlineData("2023-01-01", "2023-12-31", PeriodType.Calendar, "2023")]
    [InlineData("2021-01-01", "2023-12-31", PeriodType.Calendar, "2021 - 23")]
    [InlineData("2023-04-01", "2023-06-30", PeriodType.Calendar, "2023 Q2")]
    [InlineData("2009-01-01", "2009-01-31", PeriodType.Calendar, "Jan 2009")]
    [InlineData("2022-04-01", "2023-03-31", PeriodType.Financial, "2022/23")]
    [InlineData("2018-04-01", "2021-03-31", PeriodType.Financial, "2018/19 - 20/21")]
    [InlineData("2023-01-01", "2023-03-31", PeriodType.Financial, "2022/23 Q4")]
    [InlineData("2010-01-01", "2010-01-31", PeriodType.Financial, "Jan 2010")]
    [InlineData("2022-09-01", "2023-08-31", PeriodType.Academic, "2022/23")]
    [InlineData("2022-11-01", "2023-10-31", PeriodType.NovemberYear, "2022/23")]
    [InlineData("2022-11-16", "2023-11-15", PeriodType.NovemberYear, "2022/23")]
    [InlineData("2019-03-31", "2019-03-31", PeriodType.EndPoint, "2019")]
    [InlineData("2018-04-01", "2019-03-31", PeriodType.EndPoint, "2019")]
    [InlineData("2024-02-29", "2024-02-29", PeriodType.Date, "2024-02-29")]
    public void Labels_days_as_the_publisher_does(string start, string end, PeriodType type, string label)
    {
        var period = Period.Covering(DateOnly.Parse(start), DateOnly.Parse(end), type).ShouldNotBeNull();

        period.ShouldBe(Period.Parse(label, type));
    }

    [Theory]
    [InlineData("2023-01-02", "2023-12-31", PeriodType.Calendar)]
    [InlineData("2023-04-01", "2024-03-31", PeriodType.Calendar)]
    [InlineData("2023-12-31", "2023-01-01", PeriodType.Calendar)]
    [InlineData("2023-01-01", "2023-12-31", PeriodType.Financial)]
    [InlineData("2023-02-01", "2023-04-30", PeriodType.Financial)]
    [InlineData("2022-10-01", "2023-09-30", PeriodType.NovemberYear)]
    [InlineData("2022-11-01", "2022-11-30", PeriodType.NovemberYear)]
    [InlineData("2018-04-01", "2020-03-31", PeriodType.EndPoint)]
    [InlineData("2019-01-01", "2019-12-31", PeriodType.EndPoint)]
    [InlineData("2023-01-01", "9999-12-31", PeriodType.Calendar)]
    public void Has_no_label_for_days_that_the_type_does_not_have(string start, string end, PeriodType type) =>
        Period.Covering(DateOnly.Parse(start), DateOnly.Parse(end), type).ShouldBeNull();
}
