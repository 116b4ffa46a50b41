using Logframe.Core.Observations;
using Logframe.Sources.Fingertips.Csv;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Turns figures of this API into the observations that a file of Fingertips gives of the same figures.</summary>
/// <param name="indicator">The identifier.</param>
/// <param name="periods">Types of period that its figures may have.</param>
internal sealed class ObservationReader(string indicator, IReadOnlyList<PeriodType> periods)
{
    /// <summary>One object for each series: a file of many periods does not hold its texts many times.</summary>
    private readonly HashSet<SeriesKey> _series = [];

    private readonly RowLedger _ledger = new();
    private readonly List<Observation> _rows = [];

    public RowTally Tally { get; } = new();

    /// <summary>False once a row could not be read or contradicted another.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The rows that can be used, each series and period once.</summary>
    public IEnumerable<Observation> Rows()
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_ledger.IsTaken(i))
            {
                Tally.Take();
                yield return _rows[i];
            }
        }
    }

    public bool HasRows => Enumerable.Range(0, _rows.Count).Any(_ledger.IsTaken);

    /// <summary>Reads the figures of an area.</summary>
    public void Add(WireAreaData area)
    {
        foreach (var row in (area.Observations ?? []).OfType<WireObservation>())
        {
            if (Read(area.AreaCode!, row, out var fault) is { } observation)
            {
                _rows.Add(observation);
                IsWhole &= _ledger.Enter(observation, Tally);
            }
            else
            {
                Tally.Leave(fault!);
                IsWhole = false;
            }
        }
    }

    private Observation? Read(string areaCode, WireObservation row, out string? fault)
    {
        if (RowPeople.Of(row.Dimensions, out fault) is not { } people)
        {
            return null;
        }

        if (PublishedPeriod.Of(row.FromDate, row.ToDate, periods) is not { } period)
        {
            fault = "period not understood" + (periods.Count == 0 ? ": this kind of year has no labels here" : "");
            return null;
        }

        fault = FaultIn(row);
        if (fault is not null)
        {
            return null;
        }

        var printed = new Figures(
            row.Value,
            Interval(row.LowerCi95, row.UpperCi95),
            Interval(row.LowerCi998, row.UpperCi998),
            row.Count,
            row.Denominator > 0 ? row.Denominator : null);
        var note = ValueNote.Read(string.Join("; ", (row.Notes ?? []).Select(one => one?.Text).OfType<string>()));
        var state = printed.StateWith(note);
        var shown = printed.Showing(state);
        if (shown != printed)
        {
            Tally.Remark(state == ValueState.Suppressed ? "figures beside a hidden value left out" : "limits without a value left out");
        }

        return new Observation(
            Pooled(new SeriesKey(
                PublisherNames.Fingertips,
                indicator,
                areaCode,
                people.People.Sex,
                people.People.Age,
                people.CategoryType,
                people.Category,
                period.Months)),
            period.Label,
            period.SortKey,
            state,
            shown.Value,
            shown.Interval95,
            shown.Interval998,
            shown.Count,
            shown.Denominator,
            note.Text,
            Trend: null,
            ComparedToEngland: null);
    }

    private SeriesKey Pooled(SeriesKey key)
    {
        if (_series.TryGetValue(key, out var known))
        {
            return known;
        }

        _series.Add(key);
        return key;
    }

    private static string? FaultIn(WireObservation row) =>
        row.Count < 0 ? "out of range: Count"
        : row.Denominator < 0 ? "out of range: Denominator"
        : row.Value < 0 && row is { Count: not null, Denominator: not null } ? "out of range: Value"
        : row.LowerCi95 > row.UpperCi95 || row.LowerCi998 > row.UpperCi998 ? "limits the wrong way round"
        : null;

    private static ConfidenceInterval? Interval(double? lower, double? upper) => lower is { } low && upper is { } high ? new ConfidenceInterval(low, high) : null;
}
