using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>What became of one indicator: every value ever seen, and how it stood on each day on which something became known.</summary>
/// <param name="Now">As it stands on the day that is looked at.</param>
/// <param name="Entries">Every version of every figure.</param>
/// <param name="Days">In order of time, the day that is looked at last.</param>
internal sealed record HistorySubject(IndicatorAssessment Now, IReadOnlyList<HistoryEntry> Entries, IReadOnlyList<StandingDay> Days)
{
    /// <summary>So many moves are explained, the latest.</summary>
    private const int MostExplained = 6;

    public static HistorySubject Of(PageContext page, IndicatorAssessment indicator)
    {
        var (reading, room) = (page.Reading, page.Room);
        using var store = room.OpenStore();
        var entries = new IndicatorHistory(store, reading.Framework, null, indicator.Indicator.Code, reading.Day.KnownAt).Entries(null);
        var days = entries.Select(entry => entry.Run).Distinct().OrderBy(run => run.Id)
            .GroupBy(run => room.DayOf(run.Finished))
            .Where(day => day.Key < reading.AsOf)
            .Select(day => new StandingDay(day.Key, day.Last().After, null))
            .Append(new StandingDay(reading.AsOf, indicator, null))
            .ToList();
        return new HistorySubject(indicator, entries, Explained(days, room, reading));
    }

    private static List<StandingDay> Explained(List<StandingDay> days, ReadingRoom room, Reading reading)
    {
        var explained = 0;
        for (var i = days.Count - 1; i > 0 && explained < MostExplained; i--)
        {
            if (days[i].IsAnotherThan(days[i - 1]))
            {
                var day = days[i].Day;
                var until = day == reading.AsOf ? reading.Day : null;
                days[i] = days[i] with { Why = room.MoveOf(days[i].Standing!.Indicator.Code, days[i - 1].Day, day, until) is { } move ? ChangeSentence.Say(move) : null };
                explained++;
            }
        }

        return days;
    }
}

/// <summary>How an indicator stood on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Standing">Null where the framework of the day did not have it.</param>
/// <param name="Why">Why it stood elsewhere than before, in a sentence; null where it did not, or where that is not worked out.</param>
internal sealed record StandingDay(DateOnly Day, IndicatorAssessment? Standing, string? Why)
{
    public string Words => Standing is null ? "not promised yet" : $"{ChangeSentence.Standing(Standing)}, {ChangeSentence.Figure(Standing)}";

    public bool IsAnotherThan(StandingDay before) => Standing is { } now && before.Standing is { } then && (now.Verdict, now.UnderlyingVerdict) != (then.Verdict, then.UnderlyingVerdict);
}
