namespace Logframe.Core.Observations.Continuity;

/// <summary>Lets the series of an indicator go on when its figures come by a less faithful route than before.</summary>
/// <remarks>
/// A figure that agrees with the one held, but for what the route is known to lose, is the one held: its digits, its label, its trend and its
/// comparison stay as they were first brought. A figure that was revised stands as the route brings it, without words about the old one.
/// So a change of route is no revision of history, and a revision is not mistaken for a change of route.
/// </remarks>
/// <param name="losses">What the route loses.</param>
/// <param name="standing">What stands of the indicator.</param>
/// <param name="keptBack">What was offered before and waits for a decision, or was refused: it must be known again too.</param>
/// <param name="stated">People whom the definition names for the indicator.</param>
public sealed class SeriesContinuation(
    RouteLosses losses,
    IReadOnlyCollection<Observation> standing,
    IReadOnlyCollection<Observation> keptBack,
    IReadOnlyCollection<People> stated)
{
    public const string Rounded = "differs from the figure held by no more than rounding: kept as it was";

    public const string Unnamed = "names neither sex nor age, and several series could be meant: taken as Persons, All ages";

    public const string NotCarried = "held and not carried by this route: kept as it was";

    /// <param name="offered">The rows of the route, each series and period once.</param>
    /// <param name="remark">Called with each thing to know about a row.</param>
    /// <returns>The rows to keep. Rows held that the route does not carry are among them; those that it has dropped are not.</returns>
    public IEnumerable<Observation> Continue(IEnumerable<Observation> offered, Action<string> remark)
    {
        var rows = offered.ToList();
        var held = standing.ToDictionary(row => (row.Series, row.SortKey));
        var waiting = keptBack.ToLookup(row => (row.Series, row.SortKey));
        var named = NamesOf(rows, remark);
        var firstOffered = new Dictionary<SeriesKey, int>();
        foreach (var row in rows)
        {
            var (series, key) = (named[row.Series], (named[row.Series], row.SortKey));
            firstOffered[series] = Math.Min(row.SortKey, firstOffered.GetValueOrDefault(series, int.MaxValue));
            held.Remove(key, out var before);
            yield return Continue(row with { Series = series, PeriodLabel = before?.PeriodLabel ?? row.PeriodLabel }, before, waiting[key], remark);
        }

        foreach (var row in held.Values.Where(row => row.SortKey < firstOffered.GetValueOrDefault(row.Series, int.MaxValue)))
        {
            remark(NotCarried);
            yield return row;
        }
    }

    private Observation Continue(Observation offered, Observation? before, IEnumerable<Observation> waiting, Action<string> remark)
    {
        if (waiting.Prepend(before).FirstOrDefault(known => known is not null && IsSame(offered, known, losses.RoundingTolerance)) is not { } same)
        {
            return offered;
        }

        if (!IsSame(offered, same, tolerance: 0))
        {
            remark(Rounded);
        }

        return same;
    }

    private static bool IsSame(Observation offered, Observation known, double tolerance) =>
        offered.State == known.State && offered.Note == known.Note && Rounding.Agree(offered, known, tolerance);

    /// <summary>Each series offered under the words of the publisher.</summary>
    private Dictionary<SeriesKey, SeriesKey> NamesOf(List<Observation> rows, Action<string> remark)
    {
        var offered = rows.Select(row => row.Series).Distinct().ToList();
        var people = new UnnamedPeople(standing.Select(row => row.Series).Distinct(), stated, offered);
        var names = new Dictionary<SeriesKey, SeriesKey>();
        foreach (var key in offered)
        {
            names[key] = people.Name(key, out var isDoubtful);
            if (isDoubtful)
            {
                remark(Unnamed);
            }
        }

        return names;
    }
}
