using Logframe.Core.Observations;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>What a source says of one of its indicators as a whole. A member is null where it says nothing that a measure could name.</summary>
/// <param name="Name">The name under which it is published.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="PeriodType">Which days its periods cover.</param>
/// <param name="ValueKind">How its values are made.</param>
/// <param name="Unknown">The first of its words that nobody knows here, named with its field.</param>
public sealed record PublishedIndicator(string? Name, Unit? Unit, PeriodType? PeriodType, ValueKind? ValueKind, string? Unknown)
{
    /// <summary>What it demands of whoever publishes the figures again, beside its licence; null where it says nothing.</summary>
    public string? Terms { get; init; }
}
