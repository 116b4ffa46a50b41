namespace Logframe.Core.Definition.Delivery;

/// <summary>How a partnership means to keep its promises: plans and who leads them, by outcome, priority and objective.</summary>
/// <param name="Title">Name of the delivery plan.</param>
/// <param name="Provenance">The document that is restated.</param>
/// <param name="Outcomes">In the order of the source.</param>
public sealed record DeliveryPlans(string Title, string Provenance, IReadOnlyList<DeliveryOutcome> Outcomes)
{
    /// <summary>What all outcomes rest on.</summary>
    public IReadOnlyList<Enabler> Enablers { get; init; } = [];

    /// <summary>Priorities of partnerships, districts and associations, each with the outcomes that it serves.</summary>
    public IReadOnlyList<LocalPlan> LocalPlans { get; init; } = [];

    /// <summary>Who is told what, and when.</summary>
    public IReadOnlyList<GoverningBody> Governance { get; init; } = [];

    public DeliveryOutcome? Of(Outcome level) => Outcomes.FirstOrDefault(outcome => outcome.Code == level.Code);

    /// <summary>The plans behind an indicator: those of the objectives that the source ties to it or, where it ties none, those of its whole outcome.</summary>
    /// <returns>Null where the delivery plan says nothing of the outcome.</returns>
    public PlansBehind? Behind(Outcome level, Indicator indicator)
    {
        if (Of(level) is not { } outcome)
        {
            return null;
        }

        bool Is(string code) => code.Equals(indicator.Code, StringComparison.OrdinalIgnoreCase);
        var own = outcome.All.Where(plan => plan.Objective?.Indicators.Any(Is) == true).ToList();
        return new PlansBehind(outcome, outcome.Indicators.FirstOrDefault(listed => Is(listed.Code)), own.Count > 0, own.Count > 0 ? own : [.. outcome.All]);
    }
}
