using Logframe.Sources.Fingertips.Csv;

namespace Logframe.Tests.Sources.Fingertips.Csv;

public sealed class PeriodLengthTests
{
    [Theory]
    [InlineData("1y", 12)]
    [InlineData("10y", 120)]
    [InlineData("3m", 3)]
    [InlineData("0y", null)]
    [InlineData("1 year", null)]
    [InlineData("", null)]
    public void Reads_the_column(string range, int? months) => PeriodLength.FromRange(range).ShouldBe(months);

    [Theory]
    [InlineData("2023", 12)]
    [InlineData("2022/23", 12)]
    [InlineData("2021 - 23", 36)]
    [InlineData("1999 - 01", 36)]
    [InlineData("2016/17 - 20/21", 60)]
    [InlineData("2023 - 21", null)]
    [InlineData("2006 Q1", 3)]
    [InlineData("2006/07 Q1-Q3", 3)]
    [InlineData("2006/07 Q2 - 2007/08 Q1", 12)]
    [InlineData("2006 Q2 - 2007 Q1", 12)]
    [InlineData("Jan 2009", 1)]
    [InlineData("Aug 2006 - Jul 2007", 12)]
    [InlineData("Feb 2009 - Jan 2012", 36)]
    [InlineData("Jul 2007 - Aug 2006", null)]
    [InlineData("lately", null)]
    public void Reads_the_label_where_the_column_is_absent(string label, int? months) => PeriodLength.FromLabel(label).ShouldBe(months);
}
