namespace Logframe.Core.Observations;

/// <summary>One state of a figure in the course of what was known: a value that stood for a time, or the time after it was withdrawn.</summary>
/// <param name="Series">The series it belongs to.</param>
/// <param name="SortKey">With the series it identifies the figure.</param>
/// <param name="PeriodLabel">As printed.</param>
/// <param name="Figure">What was known; null while it was withdrawn.</param>
/// <param name="Before">What was known before; null for the first.</param>
/// <param name="Kinds">What is different from before, the weightiest first.</param>
/// <param name="KnownFrom">Since when.</param>
/// <param name="KnownTo">Until when; null while it stands.</param>
/// <param name="Run">The run that brought it about.</param>
public sealed record FigureVersion(
    SeriesKey Series,
    int SortKey,
    string PeriodLabel,
    Vintage? Figure,
    Observation? Before,
    IReadOnlyList<RevisionKind> Kinds,
    DateTimeOffset KnownFrom,
    DateTimeOffset? KnownTo,
    long Run);
