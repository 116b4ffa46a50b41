using Logframe.Core.Observations;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>What a source says of one of its indicators as a whole.</summary>
/// <param name="Name">The name under which it is published.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="PeriodType">Which days its periods cover; null for a kind of year that no measure can name.</param>
/// <param name="ValueKind">How its values are made; null for a kind that no measure can name.</param>
public sealed record PublishedIndicator(string Name, Unit Unit, PeriodType? PeriodType, ValueKind? ValueKind);
