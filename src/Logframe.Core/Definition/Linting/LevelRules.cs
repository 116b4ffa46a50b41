namespace Logframe.Core.Definition.Linting;

/// <summary>A level needs indicators, and indicators need targets, before anything can be said of it.</summary>
internal static class LevelRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework)
    {
        foreach (var outcome in framework.Outcomes)
        {
            if (outcome.Indicators.Count == 0)
            {
                yield return new Finding(FaultSeverity.Warning, Path(outcome), $"Level {outcome.Code} has no indicators, so nothing tells whether it is reached.");
            }
            else if (outcome.Indicators.All(indicator => indicator.Measures.All(measure => measure.Target is UnsetTarget)))
            {
                yield return new Finding(FaultSeverity.Note, Path(outcome), $"No indicator of level {outcome.Code} has a target yet.");
            }
        }

        foreach (var level in new[] { OutcomeLevel.Goal, OutcomeLevel.Purpose }.Except(framework.Outcomes.Select(outcome => outcome.Level)))
        {
            yield return new Finding(FaultSeverity.Note, "", $"The framework states no {level.ToString().ToLowerInvariant()}.");
        }
    }

    private static string Path(Outcome outcome) => $"levels[{outcome.Code}]";
}
