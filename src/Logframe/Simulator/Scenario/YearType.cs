using System.Globalization;

namespace Logframe.Simulator.Scenario;

/// <summary>Which days a year covers, by the source's numbering, and how its periods are labelled.</summary>
internal sealed record YearType(int Id, string Name, bool SpansTwoYears)
{
    public static YearType Calendar { get; } = new(1, "Calendar", SpansTwoYears: false);

    public static YearType Financial { get; } = new(2, "Financial", SpansTwoYears: true);

    public static YearType Academic { get; } = new(3, "Academic", SpansTwoYears: true);

    public static YearType November { get; } = new(14, "November-November", SpansTwoYears: true);

    public static YearType EndPoint { get; } = new(15, "Financial year end point", SpansTwoYears: false);

    /// <summary>"2023", "2023/24", "2021 - 23".</summary>
    public string Label(int startYear, int months)
    {
        var years = months / 12;
        return (SpansTwoYears, years) switch
        {
            (false, 1) => Text(startYear),
            (false, _) => $"{Text(startYear)} - {TwoDigits(startYear + years - 1)}",
            (true, 1) => Split(startYear),
            (true, _) => $"{Split(startYear)} - {TwoDigits(startYear + years - 1)}/{TwoDigits(startYear + years)}",
        };
    }

    private static string Split(int startYear) => $"{Text(startYear)}/{TwoDigits(startYear + 1)}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int year) => (year % 100).ToString("00", CultureInfo.InvariantCulture);
}
