using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>Holds figures of one indicator against what stands of it, and keeps the differences.</summary>
internal interface IBatchComparison
{
    BatchChanges Keep(IEnumerable<Observation> rows, bool complete);

    /// <summary>Carries out changes that were held back, each only where what stood then still stands.</summary>
    /// <exception cref="HeldCaseException">A figure has moved on since.</exception>
    BatchChanges Apply(IReadOnlyList<HeldFigure> figures);
}
