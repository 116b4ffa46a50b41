using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Reports;

/// <summary>What a delivery plan holds, in words.</summary>
internal static class DeliveryWords
{
    public static string Of(DeliveryRowKind kind) => kind switch
    {
        DeliveryRowKind.Plan => "plan",
        DeliveryRowKind.OutcomePlan => "plan for the outcome",
        DeliveryRowKind.Example => "example",
        DeliveryRowKind.EnablerPlan => "plan for an enabler",
        DeliveryRowKind.LocalPriority => "local priority",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of row."),
    };

    public static string Of(DeliveryGapKind kind) => kind switch
    {
        DeliveryGapKind.NoLead => "no lead",
        DeliveryGapKind.NoName => "no name",
        DeliveryGapKind.NoMilestone => "no milestone",
        DeliveryGapKind.NoDay => "no day",
        DeliveryGapKind.MilestoneOverdue => "milestone overdue",
        DeliveryGapKind.NoPlan => "nothing planned",
        DeliveryGapKind.BlankLocalPlan => "blank local plan",
        DeliveryGapKind.NoOutcome => "no outcome",
        DeliveryGapKind.ProgressForSomeAreas => "progress for some areas only",
        DeliveryGapKind.OffCourseWithoutOwnPlan => "off course, outcome-level plans only",
        DeliveryGapKind.OffCourseWithoutPlan => "off course, no plan at all",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of gap."),
    };

    public static string Of(MilestoneStanding standing) => standing switch
    {
        MilestoneStanding.Reached => "reached",
        MilestoneStanding.GivenUp => "given up",
        MilestoneStanding.Overdue => "overdue, not reported",
        MilestoneStanding.Ahead => "ahead",
        MilestoneStanding.NoDay => "no day",
        MilestoneStanding.NoMilestone => "no milestone",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing of a milestone."),
    };

    public static string Of(LocalPlanKind kind) => kind switch
    {
        LocalPlanKind.CommonToPartnerships => "common to partnerships",
        LocalPlanKind.Partnership => "partnership",
        LocalPlanKind.District => "district",
        LocalPlanKind.Locality => "locality",
        LocalPlanKind.Association => "association",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of local plan."),
    };

    public static string Of(MilestoneProgress progress) => progress switch
    {
        MilestoneProgress.NotStarted => "not started",
        MilestoneProgress.InProgress => "in progress",
        MilestoneProgress.Complete => "complete",
        MilestoneProgress.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress, "Not a progress."),
    };

    /// <summary>"medway: in progress, 118 quits, home visits extended (2026-10-01)".</summary>
    public static string Of(ProgressNote note)
    {
        var output = note.Output is { } number ? $", {number.ToString(CultureInfo.InvariantCulture)} {note.Counts}" : "";
        var says = note.Says is { } words ? $", {words}" : "";
        return $"{(note.AreaKey is { } area ? area + ": " : "")}{Of(note.Status)}{output}{says} ({note.On:yyyy-MM-dd})";
    }

    /// <summary>How much it holds and how much of it is blank, in a sentence or two.</summary>
    public static string Of(DeliveryCounts counts)
    {
        string[] parts =
        [
            .. counts.Outcomes == 0 ? [] : (string[])[$"{Counted.Of(counts.Outcomes, "outcome")}, {Counted.Of(counts.Priorities, "priority", "priorities")}, {Counted.Of(counts.Objectives, "objective")} and {Counted.Of(counts.Plans, "plan")} ({counts.UnderObjectives} under objectives, {counts.Plans - counts.UnderObjectives} for an outcome as a whole), {counts.WithoutLead} of them without a lead."],
            .. counts.Examples == 0 ? [] : (string[])[$"{Counted.Of(counts.Examples, "example")} of delivery, {counts.WithMilestone} with a milestone."],
            .. counts.Enablers == 0 ? [] : (string[])[$"{Counted.Of(counts.Enablers, "enabler")}."],
            .. counts.Districts == 0 ? [] : (string[])[$"{counts.DistrictsFilled} of {Counted.Of(counts.Districts, "district plan")} filled."],
            .. counts.Localities == 0 ? [] : (string[])[$"{counts.LocalitiesFilled} of {Counted.Of(counts.Localities, "locality plan")} filled."],
            .. counts.Bodies == 0 ? [] : (string[])[$"{Counted.Of(counts.Bodies, "body is", "bodies are")} told."],
        ];
        return string.Join(" ", parts);
    }
}
