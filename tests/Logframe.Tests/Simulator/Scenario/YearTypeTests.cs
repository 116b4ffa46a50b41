using Logframe.Simulator.Scenario;

namespace Logframe.Tests.Simulator.Scenario;

public sealed class YearTypeTests
{
    [Fact]
    public void Labels_periods_as_the_source_does()
    {
        YearType.Calendar.Label(2023, 12).ShouldBe("2023");
        YearType.Calendar.Label(2021, 36).ShouldBe("2021 - 23");
        YearType.Calendar.Label(1999, 36).ShouldBe("1999 - 01");
        YearType.Financial.Label(2023, 12).ShouldBe("2023/24");
        YearType.Academic.Label(2018, 60).ShouldBe("2018/19 - 22/23");
        YearType.EndPoint.Label(2025, 12).ShouldBe("2025");
    }
}
