using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>An observation as its table holds it: with the runs between which it was known.</summary>
/// <param name="SeriesId">Number of the series in this store.</param>
/// <param name="Observation">The figure.</param>
/// <param name="KnownFrom">The run that brought it.</param>
/// <param name="KnownTo">The run that replaced or withdrew it.</param>
internal readonly record struct StoredRow(long SeriesId, Observation Observation, long KnownFrom, long? KnownTo)
{
    /// <summary>As it looked to someone who did not know yet what became of it.</summary>
    public Vintage AsOf(Dictionary<long, DateTimeOffset> finishes) => new(Observation, finishes[KnownFrom], KnownTo: null, KnownFrom);

    public Vintage InHistory(Dictionary<long, DateTimeOffset> finishes) =>
        new(Observation, finishes[KnownFrom], KnownTo is { } run ? finishes[run] : null, KnownFrom);
}
