using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Observations;

public class PeriodSteppingTests
{
    [Theory]
    [InlineData("2023", PeriodType.Calendar, 12, "2024")]
    [InlineData("2023", PeriodType.Calendar, -12, "2022")]
    [InlineData("2021 - 23", PeriodType.Calendar, 12, "2022 - 24")]
    [InlineData("1997-1999", PeriodType.Calendar, 24, "1999 - 01")]
    [InlineData("2000-2030", PeriodType.Calendar, 12, "2001 - 2031")]
    [InlineData("2023", PeriodType.Calendar, 3, "Apr 2023 - Mar 2024")]
    [InlineData("2023 Q4", PeriodType.Calendar, 3, "2024 Q1")]
    [InlineData("Dec 2023", PeriodType.Calendar, 1, "Jan 2024")]
    [InlineData("Jul 2022 - Jun 2023", PeriodType.Calendar, 12, "Jul 2023 - Jun 2024")]
    [InlineData("2022/23", PeriodType.Financial, 60, "2027/28")]
    [InlineData("2098/99", PeriodType.Financial, 12, "2099/00")]
    [InlineData("2020/21 - 22/23", PeriodType.Financial, 12, "2021/22 - 23/24")]
    [InlineData("2023/24 Q3", PeriodType.Financial, 6, "2024/25 Q1")]
    [InlineData("Mar 2024", PeriodType.Financial, 1, "Apr 2024")]
    [InlineData("2022/23", PeriodType.Academic, 12, "2023/24")]
    [InlineData("2022/23", PeriodType.NovemberYear, 12, "2023/24")]
    [InlineData("Nov 2021 - Nov 2022", PeriodType.NovemberYear, 12, "Nov 2022 - Nov 2023")]
    [InlineData("2019", PeriodType.EndPoint, 12, "2020")]
    [InlineData("2021/22", PeriodType.EndPoint, 12, "2022/23")]
    [InlineData("2024-02-29", PeriodType.Date, 12, "2025-02-28")]
    public void Labels_the_period_so_many_months_later_as_its_source_would(string label, PeriodType type, int months, string expected)
    {
        var next = Period.Parse(label, type).Next(months);

        next.ShouldBe(Period.Parse(expected, type));
    }
}
