namespace Logframe.Core.Definition.Delivery;

/// <summary>The plans behind one indicator, and how near to it the source brings them.</summary>
/// <param name="Outcome">What the delivery plan says of its outcome.</param>
/// <param name="Listed">The indicator as the delivery plan lists it; null where it does not.</param>
/// <param name="AreItsOwn">True where the source ties the plans to the indicator; false where they serve its outcome as a whole.</param>
/// <param name="Plans">In the order of the source.</param>
public sealed record PlansBehind(DeliveryOutcome Outcome, ListedIndicator? Listed, bool AreItsOwn, IReadOnlyList<PlanInPlace> Plans)
{
    /// <summary>Everybody who leads one of them, each once, those with the most plans first.</summary>
    public IReadOnlyList<string> Leads => [.. Plans.SelectMany(plan => plan.Plan.Leads).CountBy(lead => lead).OrderByDescending(lead => lead.Value).Select(lead => lead.Key)];
}
