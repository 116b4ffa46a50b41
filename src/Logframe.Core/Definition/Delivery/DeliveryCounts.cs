namespace Logframe.Core.Definition.Delivery;

/// <summary>How much a delivery plan holds, and how much of it is blank.</summary>
public sealed record DeliveryCounts(int Outcomes, int Priorities, int Objectives, int Plans, int WithoutLead, int Examples, int WithMilestone, int Enablers, int Districts, int DistrictsFilled)
{
    /// <summary>How many plans stand under an objective; the others serve an outcome as a whole.</summary>
    public required int UnderObjectives { get; init; }

    public int Localities { get; init; }

    public int LocalitiesFilled { get; init; }

    /// <summary>Boards, committees and groups that are told of progress.</summary>
    public int Bodies { get; init; }

    public static DeliveryCounts Of(DeliveryPlans plans)
    {
        var priorities = plans.Outcomes.SelectMany(outcome => outcome.Priorities).ToList();
        var all = plans.Outcomes.SelectMany(outcome => outcome.All).ToList();
        var examples = plans.Outcomes.SelectMany(outcome => outcome.Examples).ToList();
        var localities = plans.LocalPlans.Where(local => local.Kind == LocalPlanKind.Locality).ToList();
        var districts = plans.LocalPlans.Where(local => local.Kind == LocalPlanKind.District).ToList();
        return new DeliveryCounts(
            plans.Outcomes.Count,
            priorities.Count,
            priorities.Sum(priority => priority.Objectives.Count),
            all.Count,
            all.Count(place => place.Plan.Leads.Count == 0),
            examples.Count,
            examples.Count(example => example.Milestone is not null),
            plans.Enablers.Count,
            districts.Count,
            districts.Count(district => !district.IsBlank))
        {
            UnderObjectives = all.Count(place => place.Objective is not null),
            Localities = localities.Count,
            LocalitiesFilled = localities.Count(locality => !locality.IsBlank),
            Bodies = plans.Governance.Count,
        };
    }
}
