using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Observations;

public class PeriodParsingTests
{
    [Theory]
    [InlineData("2023", PeriodType.Calendar, "2023-01-01", "2023-12-31", 12)]
    [InlineData("2021 - 23", PeriodType.Calendar, "2021-01-01", "2023-12-31", 36)]
    [InlineData("2021–23", PeriodType.Calendar, "2021-01-01", "2023-12-31", 36)]
    [InlineData("2021-2023", PeriodType.Calendar, "2021-01-01", "2023-12-31", 36)]
    [InlineData("2023 Q4", PeriodType.Calendar, "2023-10-01", "2023-12-31", 3)]
    [InlineData("Dec 2023", PeriodType.Calendar, "2023-12-01", "2023-12-31", 1)]
    [InlineData("Aug 2006 - Jul 2007", PeriodType.Calendar, "2006-08-01", "2007-07-31", 12)]
    [InlineData("2022/23", PeriodType.Financial, "2022-04-01", "2023-03-31", 12)]
    [InlineData("2016/17 - 20/21", PeriodType.Financial, "2016-04-01", "2021-03-31", 60)]
    [InlineData("1998/99 - 00/01", PeriodType.Financial, "1998-04-01", "2001-03-31", 36)]
    [InlineData("2023/24 Q1", PeriodType.Financial, "2023-04-01", "2023-06-30", 3)]
    [InlineData("2023/24 Q4", PeriodType.Financial, "2024-01-01", "2024-03-31", 3)]
    [InlineData("2022/23", PeriodType.Academic, "2022-09-01", "2023-08-31", 12)]
    [InlineData("Sep 2022", PeriodType.Academic, "2022-09-01", "2022-09-30", 1)]
    [InlineData("2022/23", PeriodType.NovemberYear, "2022-11-01", "2023-10-31", 12)]
    [InlineData("Nov 2020 - Nov 2022", PeriodType.NovemberYear, "2020-11-01", "2022-10-31", 24)]
    [InlineData("2019", PeriodType.EndPoint, "2019-03-31", "2019-03-31", 0)]
    [InlineData("2021/22", PeriodType.EndPoint, "2022-03-31", "2022-03-31", 0)]
    [InlineData("2024-02-29", PeriodType.Date, "2024-02-29", "2024-02-29", 0)]
    public void Reads_the_days_that_a_label_covers(string label, PeriodType type, string start, string end, int months)
    {
        var period = Period.Parse(label, type);

        (period.Start, period.End, period.Months).ShouldBe((DateOnly.Parse(start), DateOnly.Parse(end), months));
        period.Label.ShouldBe(label);
        period.Type.ShouldBe(type);
    }

    [Theory]
    [InlineData(null, PeriodType.Calendar)]
    [InlineData(" ", PeriodType.Calendar)]
    [InlineData("2022/23", PeriodType.Calendar)]
    [InlineData("2022", PeriodType.Financial)]
    [InlineData("2022", PeriodType.Academic)]
    [InlineData("2022/24", PeriodType.Financial)]
    [InlineData("23/24", PeriodType.Financial)]
    [InlineData("2022/23 - 24/26", PeriodType.Financial)]
    [InlineData("2020/21 - 22", PeriodType.Financial)]
    [InlineData("2022/23 Q0", PeriodType.Financial)]
    [InlineData("2022/23 Q1", PeriodType.Academic)]
    [InlineData("2023 Q5", PeriodType.Calendar)]
    [InlineData("Foo 2023", PeriodType.Calendar)]
    [InlineData("Jun 2023 - Jul 2022", PeriodType.Calendar)]
    [InlineData("2023-2021", PeriodType.Calendar)]
    [InlineData("0000", PeriodType.Calendar)]
    [InlineData("9999", PeriodType.Calendar)]
    [InlineData("２０２３", PeriodType.Calendar)]
    [InlineData("2023-02-29", PeriodType.Date)]
    [InlineData("2023", PeriodType.Date)]
    [InlineData("2021/23", PeriodType.EndPoint)]
    [InlineData("2019 - 21", PeriodType.EndPoint)]
    public void Refuses_a_label_that_the_type_does_not_know(string? label, PeriodType type) =>
        Period.TryParse(label, type, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1999 - 01", 2001)]
    [InlineData("2023 - 23", 2023)]
    [InlineData("2000 - 20", 2020)]
    [InlineData("1990 - 10", 2010)]
    public void Rolls_a_two_digit_closing_year_into_the_next_century_when_needed(string label, int closingYear) =>
        Period.Parse(label, PeriodType.Calendar).End.Year.ShouldBe(closingYear);

    [Theory]
    [InlineData("2023 - 21")]
    [InlineData("2000 - 21")]
    [InlineData("1990 - 11")]
    public void Refuses_a_two_digit_closing_year_more_than_twenty_years_on(string label) =>
        Period.TryParse(label, PeriodType.Calendar, out _).ShouldBeFalse();

    [Fact]
    public void Says_which_label_of_which_type_is_wrong() =>
        Should.Throw<FormatException>(() => Period.Parse("2022/24", PeriodType.Financial))
            .Message.ShouldBe("\"2022/24\" is not the label of a financial period.");

    [Fact]
    public void Puts_the_middle_of_a_period_where_its_value_stands()
    {
        var year = Period.Parse("2022/23", PeriodType.Financial);

        year.Mid.ShouldBe(new DateOnly(2022, 9, 30));
        year.DecimalMid.ShouldBe(2022.7465753424658, 1e-12);
    }
}
