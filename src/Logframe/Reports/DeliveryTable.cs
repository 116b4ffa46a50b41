using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>A delivery plan as tables: an overview, its plans, examples, local priorities and gaps.</summary>
internal static class DeliveryTable
{
    public static TableOutput Outcomes(LogicalFramework framework, DeliveryView view) => new(
        [
            new("outcome", "Outcome"), Number("priorities", "Priorities"), Number("objectives", "Objectives"), Number("plans", "Plans"), Number("without_lead", "Without lead"),
            Number("examples", "Examples"), Number("milestones", "Milestones"), Number("overdue", "Overdue"),
        ],
        [
            .. from outcome in view.Plans.Outcomes
               let level = framework.Outcomes.FirstOrDefault(level => level.Code == outcome.Code)
               select (IReadOnlyList<object?>)
               [
                   level is null ? outcome.Code : Overview.LevelName(level),
                   outcome.Priorities.Count,
                   outcome.Priorities.Sum(priority => priority.Objectives.Count),
                   outcome.All.Count(),
                   outcome.All.Count(place => place.Plan.Leads.Count == 0),
                   outcome.Examples.Count,
                   outcome.Examples.Count(example => example.Milestone is not null),
                   outcome.Examples.Count(example => example.On(view.AsOf) == MilestoneStanding.Overdue),
               ],
        ]);

    public static TableOutput Enablers(DeliveryPlans plans) => new(
        [new("enabler", "Enabler"), Number("commitments", "Commitments"), Number("plans", "Plans"), Number("without_lead", "Without lead")],
        [
            .. from enabler in plans.Enablers
               let serving = enabler.Commitments.SelectMany(commitment => commitment.Plans).ToList()
               select (IReadOnlyList<object?>)[$"{enabler.Code} {enabler.Name}", enabler.Commitments.Count, serving.Count, serving.Count(plan => plan.Leads.Count == 0)],
        ]);

    public static TableOutput LocalPlans(DeliveryPlans plans) => new(
        [new("name", "Whose"), new("kind", "Kind", NoWrap: true), Number("priorities", "Priorities"), new("what", "What, and the outcomes that it serves")],
        [.. plans.LocalPlans.Select(local => (IReadOnlyList<object?>)
            [local.Name, DeliveryWords.Of(local.Kind), local.Priorities.Count, local.IsBlank ? "blank" : string.Join("; ", local.Priorities.Select(Mapped))])]);

    public static TableOutput Plans(IEnumerable<DeliveryRow> rows) => new(
        [new("code", "Code", NoWrap: true), new("objective", "Objective"), new("plan", "Plan"), new("leads", "Leads"), new("progress", "Progress")],
        [.. rows.Select(row => (IReadOnlyList<object?>)
            [row.ObjectiveCode ?? string.Join(", ", row.Outcomes), row.Objective ?? "the outcome as a whole", row.Name ?? "(no name)", Leads(row), Progress(row)])]);

    public static TableOutput Examples(DeliveryView view, IEnumerable<DeliveryRow> rows) => new(
        [new("outcome", "Outcome"), new("example", "Example"), new("milestone", "Milestone"), new("due", "Due", NoWrap: true), new("standing", "Standing"), new("leads", "Leads"), new("progress", "Progress")],
        [.. rows.Select(row => (IReadOnlyList<object?>)
            [row.Outcomes[0], row.Name, row.Example!.Milestone ?? "(none)", Due(row.Example), DeliveryWords.Of(row.Example.On(view.AsOf)), Leads(row), Progress(row)])]);

    public static TableOutput LocalPriorities(IEnumerable<DeliveryRow> rows) => new(
        [new("name", "Whose"), new("priority", "Priority"), new("outcomes", "Outcomes", NoWrap: true), new("progress", "Progress")],
        [.. rows.Select(row => (IReadOnlyList<object?>)[row.Local!.Name, row.Name, string.Join(", ", row.Outcomes), Progress(row)])]);

    public static TableOutput Gaps(IEnumerable<DeliveryGap> gaps) => new(
        [new("gap", "What is missing"), new("outcomes", "Outcome", NoWrap: true), new("says", "In words")],
        [.. gaps.Select(gap => (IReadOnlyList<object?>)[DeliveryWords.Of(gap.Kind), string.Join(", ", gap.Outcomes), gap.Says])]);

    /// <summary>The same for machines.</summary>
    /// <param name="gaps">What is missing.</param>
    /// <param name="nature">Nature of the figures by which something is off course; null where none is known.</param>
    public static TableOutput FlatGaps(IEnumerable<DeliveryGap> gaps, DataNature? nature) => new(
        [new("data", "Data"), new("gap", "What is missing"), new("outcomes", "Outcomes"), new("subject", "Where"), new("says", "In words"), new("leads", "Leads")],
        [.. gaps.Select(gap => (IReadOnlyList<object?>)
            [nature == DataNature.Simulated ? DataNatures.Simulated : null, DeliveryWords.Of(gap.Kind), string.Join("; ", gap.Outcomes), gap.Subject, gap.Says, string.Join("; ", gap.Leads)])]);

    /// <summary>Every row in one table, for machines.</summary>
    public static TableOutput Flat(DeliveryView view) => new(
        [
            new("kind", "Kind"), new("outcomes", "Outcomes"), new("priority", "Priority"), new("objective_code", "Objective code"), new("objective", "Objective"), new("name", "Name"), new("leads", "Leads"),
            new("milestone", "Milestone"), new("due", "Due"), new("due_is_our_reading", "Due is our reading"), new("standing", "Standing"), new("whose", "Whose"), new("whose_kind", "Kind of body"), new("progress", "Progress"), new("note", "Note"),
        ],
        [
            .. view.Rows.Select(row => (IReadOnlyList<object?>)
            [
                DeliveryWords.Of(row.Kind), string.Join("; ", row.Outcomes), row.Priority, row.ObjectiveCode, row.Objective, row.Name, string.Join("; ", row.Leads),
                row.Example?.Milestone, row.Example?.Due?.LastDay, row.Example?.DueIsOurReading, row.Example is { } example ? DeliveryWords.Of(example.On(view.AsOf)) : null,
                row.Local?.Name, row.Local is { } local ? DeliveryWords.Of(local.Kind) : null, Progress(row), row.Note,
            ]),
        ]);

    private static Column Number(string name, string heading) => new(name, heading, IsNumber: true);

    private static string Leads(DeliveryRow row) => row.Leads.Count == 0 ? "(no lead)" : string.Join(", ", row.Leads);

    private static string Progress(DeliveryRow row) => string.Join("; ", row.Progress.Select(DeliveryWords.Of));

    private static string? Due(DeliveryExample example) => example.Due is { } due ? due.AsWritten + (example.DueIsOurReading ? " (our reading)" : "") : null;

    private static string Mapped(LocalPriority priority) => priority.Outcomes.Count == 0 ? priority.Name : $"{priority.Name} ({string.Join(", ", priority.Outcomes)})";
}
