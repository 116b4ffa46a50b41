using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Definition.Linting;

/// <summary>A delivery plan should speak of what is promised, and say what is done and who does it.</summary>
internal static class DeliveryRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework) =>
        framework.Delivery is not { } delivery ? []
        : delivery.Outcomes.SelectMany(outcome => Unknown(framework, outcome).Concat(outcome.All.SelectMany(place => Blanks(PathOf(outcome, place), place.Plan))))
            .Concat(delivery.LocalPlans.SelectMany(plan => Astray(framework, plan)))
            .Concat(Reported(delivery).Where(found => found.Note.AreaKey is { } key && framework.Areas.All(area => area.Key != key)).Select(found =>
                new Finding(FaultSeverity.Warning, found.Path, $"Progress is reported for \"{found.Note.AreaKey}\", which is no area of the framework.")));

    private static IEnumerable<Finding> Unknown(LogicalFramework framework, DeliveryOutcome outcome)
    {
        var path = $"delivery[{outcome.Code}]";
        if (framework.Outcomes.All(level => level.Code != outcome.Code))
        {
            yield return new Finding(FaultSeverity.Warning, path, $"The delivery plan speaks of outcome {outcome.Code}, which the framework does not have.");
        }

        foreach (var code in outcome.Indicators.Select(listed => listed.Code).Where(IsUnknown))
        {
            yield return new Finding(FaultSeverity.Warning, path, $"The delivery plan lists {code}, which is no indicator of the framework.");
        }

        foreach (var (code, level) in Foreign(framework, outcome))
        {
            yield return new Finding(FaultSeverity.Warning, $"listed[{code}]", $"The delivery plan lists {code} under outcome {outcome.Code}, and in the framework it stands under {level}.");
        }

        foreach (var (objective, code) in outcome.Priorities.SelectMany(priority => priority.Objectives).SelectMany(objective => objective.Indicators.Where(IsUnknown).Select(code => (objective, code))))
        {
            yield return new Finding(FaultSeverity.Warning, $"objectives[{objective.Code}]", $"The delivery plan ties {code} to this objective, which is no indicator of the framework.");
        }

        bool IsUnknown(string code) => framework.Find(code) is null;
    }

    /// <summary>Indicators that are listed under one level of the framework and belong to another.</summary>
    private static IEnumerable<(string Code, string Level)> Foreign(LogicalFramework framework, DeliveryOutcome outcome) =>
        from listed in outcome.Indicators
        from level in framework.Outcomes
        where level.Code != outcome.Code && framework.Outcomes.Any(own => own.Code == outcome.Code) && level.Indicators.Any(indicator => indicator.Code == listed.Code)
        select (listed.Code, level.Code);

    private static IEnumerable<Finding> Astray(LogicalFramework framework, LocalPlan plan)
    {
        var path = $"local[{plan.Name}]";
        if (plan.AreaKey is { } key && framework.Areas.All(area => area.Key != key))
        {
            yield return new Finding(FaultSeverity.Warning, path, $"The plan of {plan.Name} is for \"{key}\", which is no area of the framework.");
        }

        foreach (var code in plan.Priorities.SelectMany(priority => priority.Outcomes).Distinct().Where(code => framework.Outcomes.All(level => level.Code != code)))
        {
            yield return new Finding(FaultSeverity.Warning, path, $"A priority of {plan.Name} is to serve outcome {code}, which the framework does not have.");
        }
    }

    /// <summary>Every report of progress, with the place that it speaks of.</summary>
    private static IEnumerable<(string Path, ProgressNote Note)> Reported(DeliveryPlans delivery) =>
        delivery.Outcomes.SelectMany(outcome => outcome.All.SelectMany(place => place.Plan.Progress.Select(note => (PathOf(outcome, place), note)))
            .Concat(outcome.Examples.SelectMany(example => example.Progress.Select(note => ($"examples[{example.Name}]", note)))))
        .Concat(Enabling(delivery).SelectMany(found => found.Plan.Progress.Select(note => (found.Path, note))))
        .Concat(delivery.LocalPlans.SelectMany(plan => plan.Priorities.SelectMany(priority => priority.Progress.Select(note => ($"local[{plan.Name}]", note)))));

    /// <summary>Every plan that serves an enabler, with its place.</summary>
    private static IEnumerable<(string Path, DeliveryPlan Plan)> Enabling(DeliveryPlans delivery) =>
        from enabler in delivery.Enablers.Index()
        from commitment in enabler.Item.Commitments.Index()
        from plan in commitment.Item.Plans.Index()
        select ($"enablers[{enabler.Index + 1}].commitments[{commitment.Index + 1}].plans[{plan.Index + 1}]", plan.Item);

    private static IEnumerable<Finding> Blanks(string path, DeliveryPlan plan)
    {
        if (plan.Name is null)
        {
            yield return new Finding(FaultSeverity.Warning, path, $"A plan led by {string.Join(", ", plan.Leads)} has no name.");
        }
        else if (plan.Leads.Count == 0)
        {
            yield return new Finding(FaultSeverity.Warning, path, $"No lead is named for the plan \"{plan.Name}\".");
        }
    }

    private static string PathOf(DeliveryOutcome outcome, PlanInPlace place) =>
        $"{(place.Objective is { } objective ? $"objectives[{objective.Code}]" : $"delivery[{outcome.Code}]")}.plans[{place.Number}]";
}
