namespace Logframe.Core.Definition.Delivery;

/// <summary>A strategy, plan, programme or service by which a promise is to be kept.</summary>
/// <param name="Name">Null where the source leaves it blank or unreadable.</param>
/// <param name="Leads">Who answers for it; empty where the source leaves that blank.</param>
/// <param name="Note">What a reader must know of how the source was read.</param>
public sealed record DeliveryPlan(string? Name, IReadOnlyList<string> Leads, string? Note)
{
    /// <summary>As reported, the latest last; empty where nobody has reported.</summary>
    public IReadOnlyList<ProgressNote> Progress { get; init; } = [];
}

/// <summary>Something that a priority wants, with the plans that serve it.</summary>
/// <param name="Code">By which it is cited.</param>
/// <param name="Name">In our words.</param>
/// <param name="Indicators">Codes of the indicators (OVIs) that the source itself ties to it; empty where it names none.</param>
/// <param name="Plans">In the order of the source.</param>
public sealed record DeliveryObjective(string Code, string Name, IReadOnlyList<string> Indicators, IReadOnlyList<DeliveryPlan> Plans);

/// <summary>One of the priorities under an outcome.</summary>
public sealed record DeliveryPriority(string Code, string Name, IReadOnlyList<DeliveryObjective> Objectives);

/// <summary>An indicator that a delivery plan lists under an outcome.</summary>
/// <param name="Code">Code of the indicator (OVI).</param>
/// <param name="Differs">In what the plan says otherwise than the framework; null where both agree.</param>
public sealed record ListedIndicator(string Code, string? Differs)
{
    /// <summary>The target as the delivery plan states it; null where it is not restated.</summary>
    public Target? Target { get; init; }

    /// <summary>The deadline as the delivery plan states it; null where it is not restated.</summary>
    public Deadline? By { get; init; }

    /// <summary>What the delivery plan speaks of where it names no indicator and this one is the closest; null where it names the indicator.</summary>
    public string? Theme { get; init; }
}
