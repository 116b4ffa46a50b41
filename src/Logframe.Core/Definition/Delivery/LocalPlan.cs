namespace Logframe.Core.Definition.Delivery;

/// <summary>Whose priorities a local plan holds.</summary>
public enum LocalPlanKind
{
    /// <summary>Common to every health and care partnership.</summary>
    CommonToPartnerships,

    /// <summary>One health and care partnership.</summary>
    Partnership,

    District,

    /// <summary>A part of the area that plans for itself without being a district.</summary>
    Locality,

    /// <summary>A body that speaks for several, such as an association of parish councils.</summary>
    Association,
}

/// <summary>The priorities of one partnership, district, locality or association; without any where the source leaves them blank.</summary>
/// <param name="Name">Whose they are.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AreaKey">The area of the framework that it is for; null where it is none of them.</param>
/// <param name="Priorities">In the order of the source.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record LocalPlan(string Name, LocalPlanKind Kind, string? AreaKey, IReadOnlyList<LocalPriority> Priorities, string? Note)
{
    public bool IsBlank => Priorities.Count == 0;
}

/// <summary>A local priority and the outcomes that it serves.</summary>
/// <param name="Name">In our words.</param>
/// <param name="Outcomes">Codes of the outcomes, several where it serves several, in the order of the source; empty where it maps to none.</param>
/// <param name="Progress">As reported; empty where nobody has reported.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record LocalPriority(string Name, IReadOnlyList<string> Outcomes, IReadOnlyList<ProgressNote> Progress, string? Note);
