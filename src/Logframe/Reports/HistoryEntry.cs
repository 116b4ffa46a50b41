using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>A version of a figure with all that its history tells of it.</summary>
/// <param name="Version">The figure in the time it stood.</param>
/// <param name="Measure">The measure that reads it.</param>
/// <param name="Area">Whose figure it is.</param>
/// <param name="Accepted">Who let it out of quarantine and why; null where it was never held.</param>
/// <param name="Run">The run that brought it about.</param>
internal sealed record HistoryEntry(FigureVersion Version, Measure Measure, string Area, string? Accepted, HistoryRun Run);

/// <summary>A run as the history of an indicator tells it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Finished">When its figures became known.</param>
/// <param name="Route">How they came.</param>
/// <param name="Before">The verdict on the figures before the run, by the definition of the run.</param>
/// <param name="After">The same on the figures after it.</param>
internal sealed record HistoryRun(long Id, DateTimeOffset Finished, string Route, IndicatorAssessment? Before, IndicatorAssessment? After)
{
    /// <summary>False also where the definition of the run did not know the indicator.</summary>
    public bool MovedVerdict => (Before?.Verdict, Before?.UnderlyingVerdict) != (After?.Verdict, After?.UnderlyingVerdict);
}
