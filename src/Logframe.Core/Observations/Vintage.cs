namespace Logframe.Core.Observations;

/// <summary>An observation together with the time during which it was what the store knew.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="KnownFrom">When the run that brought it finished.</param>
/// <param name="KnownTo">When a later run replaced or withdrew it; null while it stands.</param>
/// <param name="Run">The run that brought it.</param>
public sealed record Vintage(Observation Observation, DateTimeOffset KnownFrom, DateTimeOffset? KnownTo, long Run)
{
    /// <summary>Who stands for the figure, where a partner returned it; null for a published one.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The document that the figure was taken from as it is printed there; null for one that came another way.</summary>
    public string? Document { get; init; }
}
