using Logframe.Core.Definition;

namespace Logframe.Charts;

/// <summary>Names a level of the framework over a chart or a part of one.</summary>
internal static class LevelHeading
{
    /// <summary>"Outcome 3: Supporting happy and healthy living"; goal and purpose by their names.</summary>
    public static string Of(Outcome outcome) => outcome.Level == OutcomeLevel.Outcome ? $"Outcome {outcome.Code}: {outcome.Name}" : outcome.Name;
}
