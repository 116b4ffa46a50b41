namespace Logframe.Core.Definition.Delivery;

/// <summary>What is missing in a delivery plan.</summary>
public enum DeliveryGapKind
{
    NoLead,

    /// <summary>The source leaves the name of the plan blank, or it cannot be read.</summary>
    NoName,

    /// <summary>An example without a milestone.</summary>
    NoMilestone,

    /// <summary>A milestone without a day.</summary>
    NoDay,

    /// <summary>A milestone whose day has passed and that nobody has reported as reached.</summary>
    MilestoneOverdue,

    /// <summary>An outcome, a priority or an objective without a plan.</summary>
    NoPlan,

    /// <summary>A partnership, district or association whose priorities are blank.</summary>
    BlankLocalPlan,

    /// <summary>A local priority that serves no outcome.</summary>
    NoOutcome,

    /// <summary>Progress is reported for some of the areas that the promises are made for and not for the others.</summary>
    ProgressForSomeAreas,

    /// <summary>An indicator off course that no plan names, though its outcome has plans.</summary>
    OffCourseWithoutOwnPlan,

    /// <summary>An indicator off course whose outcome has no plan at all.</summary>
    OffCourseWithoutPlan,
}

/// <summary>Something that is missing in a delivery plan.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Outcomes">Codes of the outcomes that it concerns.</param>
/// <param name="Subject">Where: a plan, a milestone, a district or an indicator.</param>
/// <param name="Says">What is missing, in a sentence.</param>
public sealed record DeliveryGap(DeliveryGapKind Kind, IReadOnlyList<string> Outcomes, string Subject, string Says)
{
    /// <summary>The area that it concerns; null for the others.</summary>
    public string? AreaKey { get; init; }

    /// <summary>Who would have to fill it; empty where nobody is named.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];
}
