namespace Logframe.Sources;

/// <summary>The data of a source turned out to be broken while they were being read; nothing of the batch may be kept.</summary>
internal sealed class SourceFaultException(FetchOutcome outcome, string message) : Exception(message)
{
    public FetchOutcome Outcome { get; } = outcome;
}
