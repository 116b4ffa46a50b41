using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Combining;

/// <summary>How far a figure for several areas together could be made.</summary>
public enum CombinationStatus
{
    /// <summary>Exact, from counts.</summary>
    Exact,

    /// <summary>An approximation: it may be charted when marked, and judged only where the owner has accepted that.</summary>
    Approximate,

    /// <summary>An area has no figure, and a part is never shown as the whole.</summary>
    Incomplete,

    /// <summary>The kind of value does not add up from what is published.</summary>
    CannotCombine,
}

/// <summary>How a combined figure was made.</summary>
public enum CombinationMethod
{
    /// <summary>Counts added.</summary>
    Sum,

    /// <summary>Counts and denominators added.</summary>
    Counts,

    /// <summary>Mean of the values by population.</summary>
    PopulationWeighted,
}

/// <summary>What a reader of a combined figure, or of its absence, should know.</summary>
public enum CombinationNote
{
    MissingArea,
    NoDenominator,

    /// <summary>A count that is not published was worked back from the value and the denominator.</summary>
    CountsDerived,
    Approximate,
}

/// <summary>A figure for several areas together (methods.md 1.6). It is always labelled as calculated by this product.</summary>
public sealed record CombinedFigure(
    CombinationStatus Status,
    CombinationMethod? Method,
    CombinationNote? Note,
    double? Count,
    double? Denominator,
    double? Value,
    ConfidenceInterval? Interval)
{
    internal static CombinedFigure None(CombinationStatus status, CombinationNote? note = null) => new(status, null, note, null, null, null, null);
}
