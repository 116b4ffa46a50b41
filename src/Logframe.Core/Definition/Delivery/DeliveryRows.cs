namespace Logframe.Core.Definition.Delivery;

/// <summary>Lays a delivery plan out as rows.</summary>
internal static class DeliveryRows
{
    public static IEnumerable<DeliveryRow> Of(DeliveryPlans plans, DateOnly asOf) =>
        plans.Outcomes.SelectMany(outcome => outcome.All.Select(place => Plan(outcome, place, asOf)).Concat(outcome.Examples.Select(example => Example(outcome, example, asOf))))
            .Concat(plans.Enablers.SelectMany(enabler => enabler.Commitments.SelectMany(commitment => commitment.Plans.Select(plan => Enabling(enabler, commitment, plan, asOf)))))
            .Concat(plans.LocalPlans.SelectMany(local => local.Priorities.Select(priority => Local(local, priority, asOf))));

    private static DeliveryRow Plan(DeliveryOutcome outcome, PlanInPlace place, DateOnly asOf) =>
        new(place.Objective is null ? DeliveryRowKind.OutcomePlan : DeliveryRowKind.Plan, [outcome.Code], place.Plan.Name, place.Plan.Leads, Until(place.Plan.Progress, asOf), place.Plan.Note)
        {
            Priority = place.Priority?.Name,
            Objective = place.Objective?.Name,
            ObjectiveCode = place.Objective?.Code,
        };

    private static DeliveryRow Example(DeliveryOutcome outcome, DeliveryExample example, DateOnly asOf) =>
        new(DeliveryRowKind.Example, [outcome.Code], example.Name, example.Leads, Until(example.Progress, asOf), example.Note) { Example = example };

    private static DeliveryRow Enabling(Enabler enabler, Commitment commitment, DeliveryPlan plan, DateOnly asOf) =>
        new(DeliveryRowKind.EnablerPlan, [], plan.Name, plan.Leads, Until(plan.Progress, asOf), plan.Note) { Priority = enabler.Name, Objective = commitment.Name, ObjectiveCode = enabler.Code };

    private static DeliveryRow Local(LocalPlan local, LocalPriority priority, DateOnly asOf) =>
        new(DeliveryRowKind.LocalPriority, priority.Outcomes, priority.Name, local.Kind == LocalPlanKind.CommonToPartnerships ? [] : [local.Name], Until(priority.Progress, asOf), priority.Note) { Local = local };

    private static List<ProgressNote> Until(IReadOnlyList<ProgressNote> progress, DateOnly asOf) => [.. progress.Where(note => note.On <= asOf)];
}
