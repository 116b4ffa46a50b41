namespace Logframe.Core.Definition.Linting;

/// <summary>Looks for what a definition says and cannot mean, or does not say and needs.</summary>
public static class FrameworkLint
{
    /// <summary>The rules for one measure.</summary>
    private static readonly Func<LintSubject, IEnumerable<Finding>>[] MeasureRules =
    [
        BaselineRules.Check,
        DirectionRules.Check,
        DeadlineRules.Check,
        VerificationRules.Check,
        CompoundRules.Check,
    ];

    /// <summary>Every finding, in the order of the framework.</summary>
    public static IEnumerable<Finding> Check(LogicalFramework framework)
    {
        var subjects = framework.Indicators
            .SelectMany(indicator => indicator.Measures.Select((measure, index) => new LintSubject(framework, indicator, measure, index + 1)))
            .ToList();
        return LevelRules.Check(framework)
            .Concat(EditionRules.Check(framework))
            .Concat(DeliveryRules.Check(framework))
            .Concat(CrossCheckRules.Check(framework))
            .Concat(BudgetRules.Check(framework))
            .Concat(RiskRules.Check(framework))
            .Concat(subjects.SelectMany(subject => MeasureRules.SelectMany(rule => rule(subject))))
            .Concat(framework.Indicators.SelectMany(CitationRules.Check))
            .Concat(RepetitionRules.Check(subjects));
    }
}
