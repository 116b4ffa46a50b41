namespace Logframe.Core.Definition.Delivery;

/// <summary>Something that all outcomes rest on, such as research or shared buildings.</summary>
public sealed record Enabler(string Code, string Name, IReadOnlyList<Commitment> Commitments);

/// <summary>What an enabler commits the partners to, with the plans that serve it.</summary>
/// <param name="Name">In our words.</param>
/// <param name="Group">The heading under which the source puts it; null where there is none.</param>
/// <param name="Plans">In the order of the source.</param>
public sealed record Commitment(string Name, string? Group, IReadOnlyList<DeliveryPlan> Plans);
