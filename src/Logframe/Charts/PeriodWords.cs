using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Says what stretch of time one value of a series describes.</summary>
internal static class PeriodWords
{
    private const int MonthsPerYear = 12;

    /// <summary>"a financial year", "three calendar years together", "31 March of its year".</summary>
    public static string Of(Period period)
    {
        if (period.Months == 0)
        {
            return period.Type == PeriodType.EndPoint ? "31 March of its year" : "one day";
        }

        if (period.Months % MonthsPerYear != 0)
        {
            return period.Months switch { 1 => "a month", 3 => "a quarter", var months => $"{months} months" };
        }

        var year = period.Type switch
        {
            PeriodType.Financial => "financial year",
            PeriodType.Academic => "school year",
            PeriodType.NovemberYear => "survey year, from November",
            _ => "calendar year",
        };
        var years = period.Months / MonthsPerYear;
        return years == 1 ? "a " + year : $"{Number(years)} {year.Replace("year", "years", StringComparison.Ordinal)} together";
    }

    private static string Number(int years) => years switch { 2 => "two", 3 => "three", 5 => "five", _ => $"{years}" };
}
