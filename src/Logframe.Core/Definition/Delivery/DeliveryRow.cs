namespace Logframe.Core.Definition.Delivery;

/// <summary>What a row of the register of plans is.</summary>
public enum DeliveryRowKind
{
    /// <summary>A plan under an objective.</summary>
    Plan,

    /// <summary>A plan for an outcome as a whole.</summary>
    OutcomePlan,

    Example,

    /// <summary>A plan that serves an enabler.</summary>
    EnablerPlan,

    LocalPriority,
}

/// <summary>One row of the register of plans: a plan, an example or a local priority, with its place and who leads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Outcomes">Codes of the outcomes that it serves.</param>
/// <param name="Name">Null where the source leaves it blank or unreadable.</param>
/// <param name="Leads">Who answers for it; empty where the source leaves that blank.</param>
/// <param name="Progress">As reported by the day of the view, the latest last.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record DeliveryRow(DeliveryRowKind Kind, IReadOnlyList<string> Outcomes, string? Name, IReadOnlyList<string> Leads, IReadOnlyList<ProgressNote> Progress, string? Note)
{
    /// <summary>The priority or the enabler that it belongs to; null for the others.</summary>
    public string? Priority { get; init; }

    /// <summary>The objective or the commitment that it serves; null for the others.</summary>
    public string? Objective { get; init; }

    public string? ObjectiveCode { get; init; }

    /// <summary>The example behind the row, with its milestone; null for the others.</summary>
    public DeliveryExample? Example { get; init; }

    /// <summary>The partnership, district or association whose priority it is; null for the others.</summary>
    public LocalPlan? Local { get; init; }

    /// <summary>True for a plan that counts among the plans of the outcomes.</summary>
    public bool IsPlan => Kind is DeliveryRowKind.Plan or DeliveryRowKind.OutcomePlan;

    /// <summary>True where one of the leads has a name that holds these words.</summary>
    public bool IsLedBy(string words) => Leads.Any(lead => lead.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where it is the priority of an area, or where progress is reported for it or for a place within it.</summary>
    /// <param name="area">The area.</param>
    /// <param name="within">Keys of the places within it.</param>
    public bool Concerns(Area area, IReadOnlyCollection<string> within) =>
        Local?.AreaKey == area.Key || Progress.Any(note => note.AreaKey is { } key && (key == area.Key || within.Contains(key)));
}
