using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Reading;

/// <summary>What the rows of a return must be together: no figure twice, and one kind of period for each part.</summary>
internal static class EntryRules
{
    public static IEnumerable<ReturnFault> Check(IReadOnlyList<ReturnEntry> entries)
    {
        var seen = new Dictionary<(SeriesKey, int), ReturnEntry>();
        var usual = entries.GroupBy(entry => entry.Subject.Measure.Key).ToDictionary(part => part.Key, Usual);
        foreach (var entry in entries)
        {
            var (measure, area, period) = entry.Subject;
            if (!seen.TryAdd((entry.Figure.Series, entry.Figure.SortKey), entry))
            {
                var first = seen[(entry.Figure.Series, entry.Figure.SortKey)];
                yield return new ReturnFault(entry.Place, $"part {measure.Key}, {area.Name}, {period.Label} stands here and in {first.Place}. Keep one of the two.");
            }

            var other = usual[measure.Key];
            if (KindOf(period) != KindOf(other.Subject.Period))
            {
                yield return new ReturnFault(entry.Place, $"\"{period.Label}\" is another kind of period than \"{other.Subject.Period.Label}\" in {other.Place}. Return one kind for the whole part.");
            }
        }
    }

    /// <summary>The first entry of the kind that most have.</summary>
    private static ReturnEntry Usual(IEnumerable<ReturnEntry> part) => part.GroupBy(entry => KindOf(entry.Subject.Period)).MaxBy(kind => kind.Count())!.First();

    /// <summary>Two periods of one kind can stand in one series.</summary>
    public static (PeriodType Type, int Months) KindOf(Period period) => (period.Type, period.Months);
}
