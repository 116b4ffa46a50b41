using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Definition;

public class DeadlineTests
{
    [Theory]
    [InlineData("2028", PeriodType.Financial, "2028-12-31")]
    [InlineData("2028/29", PeriodType.Calendar, "2029-03-31")]
    [InlineData("2028/29", PeriodType.EndPoint, "2029-03-31")]
    [InlineData("2028/29", PeriodType.Academic, "2029-08-31")]
    [InlineData("2028/29", PeriodType.NovemberYear, "2029-10-31")]
    [InlineData("2026-28", PeriodType.Academic, "2028-12-31")]
    [InlineData("2026 – 28", PeriodType.Calendar, "2028-12-31")]
    [InlineData("Feb 2028", PeriodType.Financial, "2028-02-29")]
    [InlineData("2028-03-31", PeriodType.Calendar, "2028-03-31")]
    public void Means_the_last_day_of_what_is_written(string asWritten, PeriodType type, string day)
    {
        Deadline.TryResolve(asWritten, type, out var deadline).ShouldBeTrue();

        deadline.ShouldBe(new Deadline(asWritten, DateOnly.Parse(day)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("unset")]
    [InlineData("soon")]
    [InlineData("2028/30")]
    [InlineData("2028-03")]
    [InlineData("2028-02-30")]
    [InlineData("2028 Q2")]
    [InlineData("Jul 2027 - Jun 2028")]
    [InlineData("2026/27 - 28/29")]
    public void Refuses_what_is_not_a_deadline(string? asWritten) =>
        Deadline.TryResolve(asWritten, PeriodType.Financial, out _).ShouldBeFalse();
}
