namespace Logframe.Core.Definition.Delivery;

/// <summary>What a delivery plan says of one outcome.</summary>
/// <param name="Code">Code of the level in the framework.</param>
/// <param name="Indicators">Those that the plan lists under it.</param>
/// <param name="Priorities">In the order of the source.</param>
/// <param name="Plans">Plans that serve the outcome as a whole.</param>
public sealed record DeliveryOutcome(
    string Code,
    IReadOnlyList<ListedIndicator> Indicators,
    IReadOnlyList<DeliveryPriority> Priorities,
    IReadOnlyList<DeliveryPlan> Plans)
{
    /// <summary>Examples of what is done, in the order of the source.</summary>
    public IReadOnlyList<DeliveryExample> Examples { get; init; } = [];

    /// <summary>What the plan wants to measure and the framework has no indicator for.</summary>
    public IReadOnlyList<string> OtherThemes { get; init; } = [];

    /// <summary>Every plan with the place where it stands.</summary>
    public IEnumerable<PlanInPlace> All => Priorities
        .SelectMany(priority => priority.Objectives.SelectMany(objective => objective.Plans.Select((plan, index) => new PlanInPlace(plan, priority, objective, index + 1))))
        .Concat(Plans.Select((plan, index) => new PlanInPlace(plan, null, null, index + 1)));
}

/// <summary>A plan with the priority and the objective that it serves; both null for one that serves the outcome as a whole.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Priority">The priority.</param>
/// <param name="Objective">The objective.</param>
/// <param name="Number">Its place among the plans of the objective, or of the outcome, counted from 1.</param>
public sealed record PlanInPlace(DeliveryPlan Plan, DeliveryPriority? Priority, DeliveryObjective? Objective, int Number);
