using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>Holds the rows of one batch against what stands for their indicator, and keeps the differences.</summary>
internal sealed class BatchComparison : IBatchComparison
{
    private readonly ObservationTable _table;
    private readonly long _run;
    private readonly string _publisher;
    private readonly string _indicator;
    private readonly Dictionary<SeriesKey, long> _series;
    private readonly Dictionary<(long Series, int SortKey), StoredRow> _notSeen;
    private readonly HashSet<(long Series, int SortKey)> _seen = [];

    public BatchComparison(SqliteConnection connection, ObservationTable table, long run, string publisher, string indicator)
    {
        _table = table;
        _run = run;
        _publisher = publisher;
        _indicator = indicator;
        _series = table.SeriesOf(publisher, indicator);
        _notSeen = ObservationQuery.StandingOf(connection, publisher, indicator).ToDictionary(row => (row.SeriesId, row.Observation.SortKey));
    }

    public BatchChanges Keep(IEnumerable<Observation> rows, bool complete)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        foreach (var row in rows)
        {
            Acceptance.Demand(row, _publisher, _indicator);
            var series = SeriesIdOf(row.Series);
            var key = (series, row.SortKey);
            if (!_seen.Add(key))
            {
                throw Acceptance.Refuse(row, "the batch holds it twice");
            }

            if (!_notSeen.Remove(key, out var standing))
            {
                _table.Open(series, row);
                added++;
            }
            else if (standing.Observation == row)
            {
                unchanged++;
            }
            else
            {
                Close(standing);
                _table.Open(series, row);
                changed++;
            }
        }

        return new BatchChanges(added, changed, complete ? CloseNotSeen() : 0, unchanged);
    }

    public BatchChanges Apply(IReadOnlyList<HeldFigure> figures)
    {
        var (added, changed, withdrawn) = (0, 0, 0);
        foreach (var figure in figures)
        {
            var subject = figure.Subject;
            var series = SeriesIdOf(subject.Series);
            var stands = _notSeen.Remove((series, subject.SortKey), out var standing);
            Acceptance.DemandUnmoved(figure, stands ? standing.Observation : null);
            if (stands)
            {
                Close(standing);
            }

            if (figure.Offered is not { } offered)
            {
                withdrawn++;
                continue;
            }

            _table.Open(series, offered);
            (added, changed) = stands ? (added, changed + 1) : (added + 1, changed);
        }

        return new BatchChanges(added, changed, withdrawn, 0);
    }

    private int CloseNotSeen()
    {
        foreach (var standing in _notSeen.Values)
        {
            Close(standing);
        }

        return _notSeen.Count;
    }

    private void Close(StoredRow standing)
    {
        if (standing.KnownFrom == _run)
        {
            throw Acceptance.Refuse(standing.Observation, "an earlier batch of the same run says otherwise");
        }

        _table.Close(standing.SeriesId, standing.Observation.SortKey);
    }

    private long SeriesIdOf(SeriesKey key)
    {
        if (!_series.TryGetValue(key, out var id))
        {
            _series.Add(key, id = _table.AddSeries(key));
        }

        return id;
    }
}
