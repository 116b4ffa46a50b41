using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Writes series and observations for one run. Each statement is compiled once.</summary>
internal sealed class ObservationTable(SqliteConnection connection, long run) : IDisposable
{
    private readonly Statement _findSeries = new(
        connection,
        """
        SELECT id, area_code, sex, age, category_type, category, period_months
        FROM series WHERE publisher = ? AND indicator = ?
        """);

    private readonly Statement _addSeries = new(
        connection,
        """
        INSERT INTO series (publisher, indicator, area_code, sex, age, category_type, category, period_months)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly Statement _open = new(
        connection,
        """
        INSERT INTO observation (series, sort_key, known_from, label, state, value, lower_95, upper_95, lower_998, upper_998,
                                 count, denominator, note, trend, comparison)
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
            var key = new SeriesKey(publisher, indicator, row.Text(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), (int)row.Integer(6));
            series.Add(key, row.Integer(0));
        }

        return series;
    }

    public long AddSeries(SeriesKey key)
    {
        _addSeries
            .Bind(key.Publisher)
            .Bind(key.Indicator)
            .Bind(key.AreaCode)
            .Bind(key.Sex)
            .Bind(key.Age)
            .Bind(key.CategoryType)
            .Bind(key.Category)
            .Bind(key.PeriodMonths)
            .Run();
        return raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>Lets a figure stand from this run on.</summary>
    public void Open(long series, Observation row) => _open
        .Bind(series)
        .Bind(row.SortKey)
        .Bind(run)
        .Bind(row.PeriodLabel)
        .Bind(row.State.ToString())
        .Bind(row.Value)
        .Bind(row.Interval95?.Lower)
        .Bind(row.Interval95?.Upper)
        .Bind(row.Interval998?.Lower)
        .Bind(row.Interval998?.Upper)
        .Bind(row.Count)
        .Bind(row.Denominator)
        .Bind(row.Note)
        .Bind(row.Trend?.ToString())
        .Bind(row.ComparedToEngland?.ToString())
        .Run();

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
