using Logframe.Core.Definition.Risks;

namespace Logframe.Core.Definition.Linting;

/// <summary>A risk should say what may happen and who answers for it, and threaten something that is promised.</summary>
internal static class RiskRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework) =>
        framework.Risks?.Risks.SelectMany(risk => Blanks(risk).Concat(Unknown(framework, risk))) ?? [];

    private static IEnumerable<Finding> Blanks(Risk risk)
    {
        if (risk.Name is null)
        {
            yield return new Finding(FaultSeverity.Note, PathOf(risk), "The risk is counted, and nothing says what may happen.");
        }
        else if (risk.Owner is null)
        {
            yield return new Finding(FaultSeverity.Warning, PathOf(risk), $"Nobody answers for the risk \"{risk.Name}\".");
        }
    }

    private static IEnumerable<Finding> Unknown(LogicalFramework framework, Risk risk) => risk.Outcomes
        .Where(code => framework.Outcomes.All(level => level.Code != code))
        .Select(code => new Finding(FaultSeverity.Warning, PathOf(risk), $"The risk threatens outcome {code}, which the framework does not have."));

    private static string PathOf(Risk risk) => $"risks[{risk.Code}]";
}
