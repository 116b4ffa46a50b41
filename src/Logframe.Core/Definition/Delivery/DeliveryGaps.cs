namespace Logframe.Core.Definition.Delivery;

/// <summary>Finds what is missing in a delivery plan.</summary>
internal static class DeliveryGaps
{
    public static IEnumerable<DeliveryGap> Of(LogicalFramework framework, DeliveryPlans plans, DateOnly asOf)
    {
        var rows = DeliveryRows.Of(plans, asOf).ToList();
        return rows.SelectMany(InPlan)
            .Concat(framework.Outcomes.Where(level => level.Level == OutcomeLevel.Outcome && !IsServed(plans, level)).Select(WithoutAny))
            .Concat(plans.Outcomes.SelectMany(WithoutPlan))
            .Concat(plans.Outcomes.SelectMany(outcome => outcome.Examples.SelectMany(example => InExample(outcome, example, asOf))))
            .Concat(plans.LocalPlans.SelectMany(InLocalPlan))
            .Concat(rows.SelectMany(row => OneSided(framework, row)));
    }

    private static IEnumerable<DeliveryGap> InPlan(DeliveryRow row)
    {
        if (row.Kind is not (DeliveryRowKind.Plan or DeliveryRowKind.OutcomePlan or DeliveryRowKind.EnablerPlan))
        {
            yield break;
        }

        var place = row.ObjectiveCode is { } code ? $" ({code})" : "";
        if (row.Leads.Count == 0)
        {
            yield return new DeliveryGap(DeliveryGapKind.NoLead, row.Outcomes, row.Name ?? "a plan without a name", $"No lead is named for \"{row.Name}\"{place}.");
        }

        if (row.Name is null)
        {
            yield return new DeliveryGap(DeliveryGapKind.NoName, row.Outcomes, "a plan without a name", $"A plan led by {string.Join(", ", row.Leads)} has no name{place}.") { Leads = row.Leads };
        }
    }

    /// <summary>True where a plan, an example or a local priority serves it.</summary>
    private static bool IsServed(DeliveryPlans plans, Outcome level) =>
        plans.Of(level) is { } outcome && (outcome.All.Any() || outcome.Examples.Count > 0)
        || plans.LocalPlans.SelectMany(local => local.Priorities).Any(priority => priority.Outcomes.Contains(level.Code));

    private static DeliveryGap WithoutAny(Outcome level) =>
        new(DeliveryGapKind.NoPlan, [level.Code], level.Name, $"Nothing is planned for outcome {level.Code}, {level.Name}.");

    /// <summary>Priorities and objectives without a plan, unless the outcome has plans that serve all of it.</summary>
    private static IEnumerable<DeliveryGap> WithoutPlan(DeliveryOutcome outcome) => outcome.Plans.Count > 0 ? []
        : outcome.Priorities.Where(priority => priority.Objectives.All(objective => objective.Plans.Count == 0))
            .Select(priority => new DeliveryGap(DeliveryGapKind.NoPlan, [outcome.Code], priority.Name, $"Nothing is planned for the priority \"{priority.Name}\" ({priority.Code})."))
            .Concat(outcome.Priorities.SelectMany(priority => priority.Objectives).Where(objective => objective.Plans.Count == 0)
                .Select(objective => new DeliveryGap(DeliveryGapKind.NoPlan, [outcome.Code], objective.Name, $"Nothing is planned for the objective \"{objective.Name}\" ({objective.Code}).")));

    private static IEnumerable<DeliveryGap> InExample(DeliveryOutcome outcome, DeliveryExample example, DateOnly asOf)
    {
        if (example.Leads.Count == 0)
        {
            yield return Gap(DeliveryGapKind.NoLead, $"Nobody is named for \"{example.Name}\".");
        }

        switch (example.On(asOf))
        {
            case MilestoneStanding.NoMilestone:
                yield return Gap(DeliveryGapKind.NoMilestone, $"\"{example.Name}\" has no milestone.");
                break;
            case MilestoneStanding.NoDay:
                yield return Gap(DeliveryGapKind.NoDay, $"The milestone of \"{example.Name}\" has no day.");
                break;
            case MilestoneStanding.Overdue:
                yield return Gap(DeliveryGapKind.MilestoneOverdue, $"\"{example.Milestone}\" was due by {example.Due!.LastDay:yyyy-MM-dd}, and nobody has reported it as reached.");
                break;
        }

        DeliveryGap Gap(DeliveryGapKind kind, string says) => new(kind, [outcome.Code], example.Name, says) { Leads = example.Leads };
    }

    private static IEnumerable<DeliveryGap> InLocalPlan(LocalPlan local)
    {
        if (local.IsBlank)
        {
            yield return new DeliveryGap(DeliveryGapKind.BlankLocalPlan, [], local.Name, $"The priorities of {local.Name} are blank.") { AreaKey = local.AreaKey, Leads = [local.Name] };
        }

        foreach (var priority in local.Priorities.Where(priority => priority.Outcomes.Count == 0))
        {
            yield return new DeliveryGap(DeliveryGapKind.NoOutcome, [], local.Name, $"The priority \"{priority.Name}\" of {local.Name} is tied to no outcome.") { AreaKey = local.AreaKey, Leads = [local.Name] };
        }
    }

    /// <summary>Whoever reports for one of the areas that the promises are made for, or for a place within it, owes a report for the others.</summary>
    private static IEnumerable<DeliveryGap> OneSided(LogicalFramework framework, DeliveryRow row)
    {
        var promised = framework.DefaultAreas
            .SelectMany(key => framework.Area(key) is { Parts.Count: > 0 } combined ? combined.Parts : [key])
            .Distinct()
            .ToList();
        var reported = row.Progress.Select(note => framework.Areas.FirstOrDefault(area => area.Key == note.AreaKey)).OfType<Area>().Distinct().ToList();
        var covered = promised.Where(key => reported.Exists(area => area.Key == key || area.Within == key)).ToList();
        return covered.Count == 0 || row.Progress.Any(note => note.AreaKey is null)
            ? []
            : promised.Except(covered).Select(key => new DeliveryGap(
                DeliveryGapKind.ProgressForSomeAreas,
                row.Outcomes,
                row.Name ?? "a plan without a name",
                $"Progress of \"{row.Name}\" is reported for {string.Join(" and ", reported.Select(area => area.Name))} only, and not for {framework.Area(key).Name}.")
            { AreaKey = key, Leads = row.Leads });
    }
}
