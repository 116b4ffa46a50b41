namespace Logframe.Core.Observations.Plausibility;

/// <summary>Holds the rows of one batch against what stands: the plausible ones pass, the others are held and what stands goes on standing.</summary>
/// <remarks>
/// Rows that say what stands pass at once; only those that differ are kept in memory until all have been seen, because a collapse or a change of
/// unit shows in the whole alone. What was held or refused before, and is offered unchanged, stays withheld without being judged again.
/// Where nothing stands of the indicator there is nothing to compare with: every row that its kind allows passes.
/// </remarks>
/// <param name="standing">All that stands of the indicator.</param>
/// <param name="withheld">What was held before and is not decided, or was refused.</param>
/// <param name="meaning">What the values are said to be.</param>
/// <param name="options">The thresholds.</param>
/// <param name="complete">True where a standing value that the batch lacks has been withdrawn.</param>
public sealed class Screening(
    IReadOnlyCollection<Observation> standing,
    IReadOnlyList<WithheldCase> withheld,
    PublishedMeaning meaning,
    PlausibilityOptions options,
    bool complete)
{
    private readonly Dictionary<(SeriesKey, int), Observation> _standing = standing.ToDictionary(KeyOf);
    private readonly List<HeldFigure> _differences = [];
    private readonly UnitRule _units = new(meaning, options);
    private int _offered;

    /// <summary>What is to be held; known when all rows have passed.</summary>
    public IReadOnlyList<Suspicion> Suspicions { get; private set; } = [];

    /// <summary>Earlier cases whose figures are still offered, and so still withheld; known when all rows have passed.</summary>
    public IReadOnlyList<WithheldCase> Remaining { get; private set; } = [];

    /// <summary>Undecided cases whose figures the source offers no longer; known when all rows have passed.</summary>
    public IReadOnlyList<WithheldCase> Dropped { get; private set; } = [];

    /// <summary>The rows that may be written. Where the batch is whole, a standing row takes the place of one that is held.</summary>
    /// <param name="rows">Each series and period at most once; read once.</param>
    public IEnumerable<Observation> Pass(IEnumerable<Observation> rows)
    {
        foreach (var row in rows)
        {
            _offered++;
            if (_standing.Remove(KeyOf(row), out var stands))
            {
                _units.Compare(stands, row);
            }

            if (stands == row || (standing.Count == 0 && withheld.Count == 0 && RangeRule.Check(row, meaning) is null))
            {
                yield return row;
            }
            else
            {
                _differences.Add(new HeldFigure(row, stands));
            }
        }

        if (complete)
        {
            _differences.AddRange(_standing.Values.Select(gone => new HeldFigure(null, gone)));
        }

        _differences.Sort(FigureOrder.Instance);
        foreach (var row in Decide())
        {
            yield return row;
        }
    }

    private IEnumerable<Observation> Decide()
    {
        var undecided = withheld.Where(one => !one.IsRefused);
        if (WholeBatch() is { } suspicion)
        {
            Suspicions = [suspicion];
            Dropped = [.. undecided.Where(one => !one.Figures.SequenceEqual(_differences))];
            return StandingOf(_differences);
        }

        var offers = new OfferedNow(_differences, complete);
        Remaining = [.. withheld.Where(offers.StillMakes)];
        Dropped = [.. undecided.Except(Remaining)];

        var kept = Remaining.SelectMany(one => one.Figures).ToHashSet();
        var judged = new FigureJudge(standing, meaning, options).Judge(_differences.Where(difference => !kept.Contains(difference)));
        Suspicions = [.. SuspicionGroups.Of(judged.Suspected, options)];
        return judged.Plausible.Concat(StandingOf(kept.Concat(judged.Suspected.Select(suspected => suspected.Figure))));
    }

    /// <summary>What is implausible about the batch as a whole.</summary>
    private Suspicion? WholeBatch() =>
        _differences.Count == 0 ? null
        : _units.Check() is { } unit ? new Suspicion(HoldReason.UnitChange, unit, _differences)
        : complete && RowCountRule.Check(standing.Count, _offered, options) is { } collapse ? new Suspicion(HoldReason.RowCollapse, collapse, _differences)
        : null;

    private static IEnumerable<Observation> StandingOf(IEnumerable<HeldFigure> figures) => figures.Select(figure => figure.Standing).OfType<Observation>();

    private static (SeriesKey Series, int SortKey) KeyOf(Observation row) => (row.Series, row.SortKey);
}
