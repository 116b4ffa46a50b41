using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Writes series and observations for one run. Each statement is compiled once.</summary>
internal sealed class ObservationTable(SqliteConnection connection, long run) : IDisposable
{
    private readonly Statement _findSeries = new(
        connection,
        $"SELECT id, {ObservationColumns.Series} FROM series WHERE publisher = ? AND indicator = ?");

    private readonly Statement _addSeries = new(
        connection,
        $"INSERT INTO series (publisher, indicator, {ObservationColumns.Series}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

    private readonly Statement _open = new(
        connection,
        $"""
        INSERT INTO observation (series, known_from, {ObservationColumns.Figure})
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly Statement _close = new(
        connection,
        "UPDATE observation SET known_to = ? WHERE series = ? AND sort_key = ? AND known_to IS NULL");

    public Dictionary<SeriesKey, long> SeriesOf(string publisher, string indicator)
    {
        var series = new Dictionary<SeriesKey, long>();
        var row = _findSeries.Bind(publisher).Bind(indicator);
        while (row.Next())
        {
            series.Add(row.SeriesAt(1, publisher, indicator), row.Integer(0));
        }

        return series;
    }

    public long AddSeries(SeriesKey key)
    {
        _addSeries.Bind(key.Publisher).Bind(key.Indicator).Bind(key).Run();
        return raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>Lets a figure stand from this run on.</summary>
    public void Open(long series, Observation row) => _open.Bind(series).Bind(run).Bind(row).Run();

    /// <summary>Ends the time during which the standing figure was known.</summary>
    public void Close(long series, int sortKey) => _close.Bind(run).Bind(series).Bind(sortKey).Run();

    public void Dispose()
    {
        _findSeries.Dispose();
        _addSeries.Dispose();
        _open.Dispose();
        _close.Dispose();
    }
}
