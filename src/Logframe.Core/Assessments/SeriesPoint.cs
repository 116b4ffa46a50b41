using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>One period of an assessed series. A point without a value is a gap, never a zero.</summary>
/// <param name="Period">What it describes.</param>
/// <param name="State">Whether there is a value, and if not why.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Interval">95% limits: as published, or by methods.md 1.2 and 1.3 where this product made the figure.</param>
/// <param name="Count">Numerator.</param>
/// <param name="Denominator">Population or base.</param>
/// <param name="Note">The publisher's note.</param>
/// <param name="KnownFrom">Since when the figure is known; null where the definition states it.</param>
/// <param name="Calculated">True where this product made the figure from published ones.</param>
public sealed record SeriesPoint(
    Period Period,
    ValueState State,
    double? Value,
    ConfidenceInterval? Interval,
    double? Count,
    double? Denominator,
    string? Note,
    DateTimeOffset? KnownFrom,
    bool Calculated)
{
    /// <summary>The trend that the publisher prints beside the figure; on the latest period at most.</summary>
    public PublishedTrend? Trend { get; init; }

    /// <summary>The comparison with England that the publisher prints beside the figure.</summary>
    public PublishedComparison? ComparedToEngland { get; init; }

    /// <summary>Who stands for the figure, where a partner returned it.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The document that the figure was taken from as it is printed there; null for one that came another way.</summary>
    public string? Document { get; init; }

    /// <summary>What that document prints beside it; null for a figure that came another way.</summary>
    public PrintedWords? Printed => Document is null ? null : PrintedWords.Read(Note);
}
