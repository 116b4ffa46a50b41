using Logframe.Core.Definition.Budgets;

namespace Logframe.Core.Definition.Linting;

/// <summary>A budget should serve what is promised, and its shares should follow from its sums.</summary>
internal static class BudgetRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework)
    {
        if (framework.Budget is not { } budget)
        {
            yield break;
        }

        foreach (var (line, code) in budget.Lines.SelectMany(line => line.Outcomes.Select(code => (line, code))).Where(pair => framework.Outcomes.All(level => level.Code != pair.code)))
        {
            yield return new Finding(FaultSeverity.Warning, $"budget[{line.Code}].outcomes", $"The line serves outcome {code}, which the framework does not have.");
        }

        foreach (var line in budget.Lines.Where(line => budget.Partners.Count > 0 && line.Partner is { } partner && !budget.Partners.Contains(partner)))
        {
            yield return new Finding(FaultSeverity.Note, $"budget[{line.Code}].partner", $"The line is of \"{line.Partner}\", which is none of the partners of the budget by name.");
        }

        foreach (var check in BudgetCheck.OfShares(budget).Where(check => check.Standing == BudgetStanding.Fails))
        {
            yield return new Finding(FaultSeverity.Warning, $"budget[{check.Lines[0]}]", check.Says);
        }
    }
}
