using System.Globalization;
using CsvHelper;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Turns the current row of a CSV into an observation, or says why it cannot.</summary>
internal sealed class RowReader(SeriesPool series)
{
    private const string England = "E92000001";

    private readonly WordCache<string?> _indicators = new(ReadIndicator);
    private readonly WordCache<string> _areas = new(text => text.StartsWith("nE", StringComparison.Ordinal) ? text[1..] : text);
    private readonly WordCache<string?> _areaTypeFaults = new(text => AreaTypeNames.IsKnown(text) ? null : $"area type not known: {text}");
    private readonly WordCache<string> _sexes = new(text => text);
    private readonly WordCache<string> _ages = new(text => text);
    private readonly WordCache<string> _categoryTypes = new(text => text);
    private readonly WordCache<string> _categories = new(text => text);
    private readonly WordCache<string> _labels = new(text => text);
    private readonly WordCache<int?> _ranges = new(PeriodLength.FromRange);
    private readonly WordCache<int?> _lengths = new(PeriodLength.FromLabel);
    private readonly WordCache<int?> _sortKeys = new(ReadSortKey);
    private readonly WordCache<ValueNote> _notes = new(ValueNote.Read);
    private readonly WordCache<Word<PublishedTrend>> _trends = new(PublishedWords.Trend);
    private readonly WordCache<Word<PublishedComparison>> _comparisons = new(PublishedWords.Comparison);

    /// <summary>The indicator that the row speaks of; null where the first column holds no identifier.</summary>
    public string? Indicator(CsvReader csv, CsvColumns columns) => _indicators[Field(csv, columns, CsvColumn.IndicatorId)];

    /// <summary>Why the row's kind of area is not one of ours; null where it is known.</summary>
    public string? AreaTypeFault(CsvReader csv, CsvColumns columns) => _areaTypeFaults[Field(csv, columns, CsvColumn.AreaType)];

    /// <summary>The code of the row's area; blank where it has none.</summary>
    public string Area(CsvReader csv, CsvColumns columns) => _areas[Field(csv, columns, CsvColumn.AreaCode)];

    /// <param name="csv">Stands on the row.</param>
    /// <param name="columns">Where the columns of the file are.</param>
    /// <param name="remark">Called with each thing to know about a row that can be read.</param>
    /// <param name="fault">Why the row cannot be read; null when it can.</param>
    public Observation? Read(CsvReader csv, CsvColumns columns, Action<string> remark, out string? fault)
    {
        fault = csv.FieldCount > columns.Width ? "more fields than the header" : null;
        if (fault is not null || SeriesOf(csv, columns, out fault) is not { } key)
        {
            return null;
        }

        var printed = Figures.Read(csv, columns, out fault);
        var sortKey = _sortKeys[Field(csv, columns, CsvColumn.TimePeriodSortable)];
        if (fault is not null || sortKey is null)
        {
            fault ??= "sortable time period is not YYYYQQMM";
            return null;
        }

        var note = _notes[Field(csv, columns, CsvColumn.ValueNote)];
        if (note.Remark is not null)
        {
            remark(note.Remark);
        }

        var state = printed.StateWith(note);
        var shown = printed.Showing(state);
        if (shown != printed)
        {
            remark(state == ValueState.Suppressed ? "figures beside a hidden value left out" : "limits without a value left out");
        }

        return new Observation(
            key,
            _labels[Field(csv, columns, CsvColumn.TimePeriod)],
            sortKey.Value,
            state,
            shown.Value,
            shown.Interval95,
            shown.Interval998,
            shown.Count,
            shown.Denominator,
            note.Text,
            Known(_trends[Field(csv, columns, CsvColumn.RecentTrend)], remark),
            ComparedToEngland(key, Known(_comparisons[Field(csv, columns, CsvColumn.ComparedToEngland)], remark)));
    }

    private SeriesKey? SeriesOf(CsvReader csv, CsvColumns columns, out string? fault)
    {
        var indicator = Indicator(csv, columns);
        var area = Area(csv, columns);
        var sex = _sexes[Field(csv, columns, CsvColumn.Sex)];
        var age = _ages[Field(csv, columns, CsvColumn.Age)];
        var categoryType = _categoryTypes[Field(csv, columns, CsvColumn.CategoryType)];
        var category = _categories[Field(csv, columns, CsvColumn.Category)];
        var range = Field(csv, columns, CsvColumn.TimePeriodRange);
        var label = Field(csv, columns, CsvColumn.TimePeriod);
        var months = range.IsEmpty ? _lengths[label] : _ranges[range];

        fault = indicator is null ? "no indicator id"
            : area.Length == 0 ? "no area code"
            : sex.Length == 0 ? "no sex"
            : age.Length == 0 ? "no age"
            : categoryType.Length == 0 != (category.Length == 0) ? "category without its type, or the other way round"
            : label.IsEmpty ? "no time period"
            : months is null ? "length of the time period not understood: " + (range.IsEmpty ? _labels[label] : FieldText.Clean(range))
            : null;
        return fault is null ? series.Get(indicator!, area, sex, age, categoryType, category, months!.Value) : null;
    }

    private static T? Known<T>(Word<T> word, Action<string> remark)
        where T : struct
    {
        if (word.Remark is not null)
        {
            remark(word.Remark);
        }

        return word.Meaning;
    }

    /// <remarks>
    /// England's second row compares England with itself and finds it similar; the first one prints that nothing was compared.
    /// A breakdown of England is compared with the whole of England in both.
    /// </remarks>
    private static PublishedComparison? ComparedToEngland(SeriesKey key, PublishedComparison? printed) =>
        key is { AreaCode: England, CategoryType: "" } && printed is not null ? PublishedComparison.NotCompared : printed;

    private static ReadOnlySpan<byte> Field(CsvReader csv, CsvColumns columns, CsvColumn column) =>
        columns[column] is >= 0 and var position ? csv.GetSpan(position) : default;

    private static string? ReadIndicator(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id.ToString(CultureInfo.InvariantCulture) : null;

    private static int? ReadSortKey(string text) =>
        text.Length == 8
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
        && key / 1_00_00 is >= 1900 and < 2200
        && key % 100 <= 12
            ? key
            : null;
}
