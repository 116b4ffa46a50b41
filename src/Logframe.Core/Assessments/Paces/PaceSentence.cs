using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Paces;

/// <summary>Says a pace in plain sentences, with the sum that it comes from.</summary>
public static class PaceSentence
{
    private const int Decimals = 2;

    public static IEnumerable<string> Say(Measure measure, Area area, RequiredPace pace)
    {
        var words = new Phrasing(measure, area);
        var standing = words.Standing(pace.From);
        var aim = $"{words.Level(pace.Aim.Way, pace.Aim.Level)} by {Phrasing.By(pace.Aim.By)}";
        yield return pace.IsMet
            ? $"{standing}, which meets {aim} already: nothing more is needed."
            : pace.ByCalendarYears is { } change
                ? $"{standing}. To reach {aim} {words.It} must {Move(change)} by {Amount(measure, change)} a year, counted in calendar years from {pace.From.Period.Start.Year} to {pace.Aim.By.LastDay.Year}: {Sum(pace)}."
                : $"{standing}. No year is left in which to reach {aim}.";
        if (pace is { IsMet: false, ByDays.Change: { } exact })
        {
            yield return $"Counted by days, {Unit.Number(pace.YearsByDays, Decimals)} years {Stretch(pace)}: {Amount(measure, exact)} a year{(pace.ByDays.Percent is { } percent ? $", or {Unit.Number(Math.Abs(percent), 1)}% of its value each year" : "")}.";
        }

        yield return pace is { Start: { } start, Achieved.Change: { } achieved }
            ? achieved == 0
                ? $"So far there has been no change since {words.Value(start.Value)} in {start.Period.Label}."
                : $"So far, since {words.Value(start.Value)} in {start.Period.Label}, there has been a {(achieved < 0 ? "fall" : "rise")} of {Amount(measure, achieved)} a year."
            : "What has been achieved so far cannot be said: there is no earlier figure to compare with.";
    }

    private static string Move(double change) => change < 0 ? "fall" : "rise";

    private static string Amount(Measure measure, double change) =>
        (measure.Unit?.Difference ?? new Unit("points", 1)).Format(Math.Abs(change), Decimals);

    /// <summary>"(15.4 - 6) / 4", with the larger number first.</summary>
    private static string Sum(RequiredPace pace)
    {
        var (value, level) = (pace.From.Value!.Value, pace.Aim.Level);
        return $"({Unit.Number(Math.Max(value, level))} - {Unit.Number(Math.Min(value, level))}) / {pace.CalendarYears}";
    }

    private static string Stretch(RequiredPace pace) => pace.Until is { } until
        ? $"from the middle of {pace.From.Period.Label} to that of {until.Label}, the last period before the day"
        : $"from the middle of {pace.From.Period.Label} to the day";
}
