using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>The reviews of a framework, in every edition.</summary>
/// <param name="Notes">Those that can be relied on; what is locked is as it was when it was locked.</param>
/// <param name="Faults">Of every other.</param>
internal sealed record ReviewEditions(IReadOnlyList<ReviewNotes> Notes, IReadOnlyList<Fault> Faults)
{
    public static ReviewEditions None { get; } = new([], []);
}
