using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Parity;

/// <summary>The nation's figures, and all that is compared with each.</summary>
/// <param name="book">Everything held.</param>
/// <param name="nation">Code of the nation; null where there is none.</param>
internal sealed class NationalFigures(SeriesBook book, string? nation)
{
    private readonly Lazy<ILookup<SeriesKey, SeriesKey>> _compared = new(() => book.Keys.ToLookup(key => NationalSeries(key, nation!)));

    /// <summary>The nation's figure that is otherwise the same; null where none is held.</summary>
    public Observation? For(Observation row) =>
        nation is null ? null : At(NationalSeries(row.Series, nation), row.SortKey) is { State: ValueState.Published, Value: not null } figure ? figure : null;

    /// <summary>Every figure that is compared with the same national one as this.</summary>
    public IEnumerable<Observation> Peers(Observation row) =>
        _compared.Value[NationalSeries(row.Series, nation!)].Select(key => At(key, row.SortKey)).OfType<Observation>();

    /// <remarks>A breakdown of the nation itself is held against the whole nation.</remarks>
    private static SeriesKey NationalSeries(SeriesKey key, string nation) =>
        key.AreaCode == nation ? key with { CategoryType = "", Category = "" } : key with { AreaCode = nation };

    private Observation? At(SeriesKey key, int sortKey) =>
        book.Find(key).FirstOrDefault(vintage => vintage.Observation.SortKey == sortKey)?.Observation;
}
