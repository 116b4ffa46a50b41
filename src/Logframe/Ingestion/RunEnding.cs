namespace Logframe.Ingestion;

/// <summary>How a refresh ended, in one word.</summary>
internal enum RunEnding
{
    /// <summary>Every indicator was answered.</summary>
    Whole,

    /// <summary>What came was kept; some indicators failed.</summary>
    Partial,

    /// <summary>Nothing came: no run, or a run in which every indicator failed.</summary>
    Failed,
}
