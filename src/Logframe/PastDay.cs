using Logframe.Core.Definition;

namespace Logframe;

/// <summary>A day from which a framework is looked at: by which definition, and with what knowledge.</summary>
/// <param name="Framework">The definition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="KnownAt">Its end; null for a day that has not ended.</param>
internal sealed record PastDay(LogicalFramework Framework, DateOnly AsOf, DateTimeOffset? KnownAt);
