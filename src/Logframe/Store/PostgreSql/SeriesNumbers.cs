using System.Globalization;
using Logframe.Core.Observations;
using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>The numbers of the series of one indicator. A new series gets the next number at once, and its row when the batch has been read.</summary>
internal sealed class SeriesNumbers
{
    private readonly NpgsqlConnection _connection;
    private readonly StoredIndicator _indicator;
    private readonly Dictionary<SeriesKey, int> _numbers;
    private readonly List<SeriesKey> _new = [];
    private int _last;

    public SeriesNumbers(NpgsqlConnection connection, StoredIndicator indicator)
    {
        _connection = connection;
        _indicator = indicator;
        _last = Convert.ToInt32(connection.Ask("SELECT coalesce(max(id), 0) FROM series"), CultureInfo.InvariantCulture);
        _numbers = connection
            .Rows(
                row => (Key: row.SeriesAt(1, indicator.Publisher, indicator.Code), Id: row.GetInt32(0)),
                $"SELECT id, {ObservationColumns.Series} FROM series WHERE indicator = $1",
                indicator.Id)
            .ToDictionary(entry => entry.Key, entry => entry.Id);
    }

    public int Of(SeriesKey key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = ++_last);
            _new.Add(key);
        }

        return number;
    }

    /// <summary>Writes the rows of the new ones.</summary>
    public void Save()
    {
        if (_new.Count == 0)
        {
            return;
        }

        using var copy = _connection.BeginBinaryImport($"COPY series (id, indicator, {ObservationColumns.Series}) FROM STDIN (FORMAT BINARY)");
        foreach (var key in _new)
        {
            copy.StartRow();
            copy.Write(_numbers[key], NpgsqlDbType.Integer);
            copy.Write(_indicator.Id, NpgsqlDbType.Integer);
            copy.WriteSeries(key);
        }

        copy.Complete();
    }
}
