using Logframe.Core.Definition;

namespace Logframe.Core.Reviews.Since;

/// <summary>A promise whose words, target or means of verification were changed.</summary>
/// <param name="Indicator">As it is promised now.</param>
/// <param name="Differences">What was changed, each as "target: 20% or less became 18% or less".</param>
public sealed record RedefinedIndicator(Indicator Indicator, IReadOnlyList<string> Differences)
{
    public string Says => $"{Indicator.Code} {Indicator.Title}: {string.Join("; ", Differences)}.";
}
