using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Observations;

public class PeriodRollingTests
{
    [Fact]
    public void Looks_back_over_twelve_months_from_the_end_of_its_quarter_under_the_same_label()
    {
        var period = Period.Parse("2023/24 Q3", PeriodType.Financial).LookingBack(12);

        (period.Label, period.Start, period.End, period.Months).ShouldBe(("2023/24 Q3", new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), 12));
    }
}
