using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads <c>delivery-plan.yaml</c>: plans and who leads them, by outcome, priority and objective.</summary>
internal static class DeliveryReader
{
    public static DeliveryPlans? Read(Fields fields)
    {
        fields.Require("title", "provenance", "outcomes");
        var title = fields.Text("title");
        var provenance = fields.Text("provenance");
        var outcomes = fields.Mappings("outcomes", "delivery-outcome").Select(Outcome).OfType<DeliveryOutcome>().ToList();
        var enablers = fields.Mappings("enablers", "enabler").Select(Enabler).OfType<Enabler>().ToList();
        var local = fields.Mappings("local-plans", "local-plan").Select(LocalPlanReader.Read).OfType<LocalPlan>().ToList();
        var governance = fields.Mappings("governance", "body").Select(GovernanceReader.Read).OfType<GoverningBody>().ToList();
        fields.Close();
        return title is null || provenance is null
            ? null
            : new DeliveryPlans(title, provenance, outcomes) { Enablers = enablers, LocalPlans = local, Governance = governance };
    }

    private static DeliveryOutcome? Outcome(Fields fields)
    {
        fields.Require("outcome");
        var code = fields.Label("outcome");
        if (code is not null)
        {
            fields.Claim("outcome", code);
            fields.Name($"delivery[{code}]");
        }

        var indicators = fields.Mappings("indicators", "listed-indicator").Select(Listed).OfType<ListedIndicator>().ToList();
        var priorities = fields.Mappings("priorities", "priority").Select(Priority).OfType<DeliveryPriority>().ToList();
        var plans = fields.Mappings("plans", "plan").Select((plan, index) => Plan(plan, $"delivery[{code}].plans[{index + 1}]")).ToList();
        var examples = fields.Mappings("examples", "example").Select(DeliveryExampleReader.Read).OfType<DeliveryExample>().ToList();
        var themes = fields.Texts("other-themes") ?? [];
        fields.Close();
        return code is null ? null : new DeliveryOutcome(code, indicators, priorities, plans) { Examples = examples, OtherThemes = themes };
    }

    private static ListedIndicator? Listed(Fields fields)
    {
        fields.Require("indicator");
        var code = fields.Text("indicator");
        var differs = fields.Text("differs");
        var target = TargetReader.Read(fields, "target", null);
        var by = DeadlineReader.Read(fields, "by");
        var theme = fields.Text("theme");
        if (code is not null)
        {
            fields.Claim("indicator", code);
            fields.Name($"listed[{code}]");
        }

        fields.Close();
        return code is null ? null : new ListedIndicator(code, differs) { Target = target, By = by, Theme = theme };
    }

    private static Enabler? Enabler(Fields fields)
    {
        fields.Require("code", "name");
        var (code, name) = (Code(fields), fields.Text("name"));
        var commitments = fields.Mappings("commitments", "commitment").Select(Commitment).OfType<Commitment>().ToList();
        fields.Close();
        return code is null || name is null ? null : new Enabler(code, name, commitments);
    }

    private static Commitment? Commitment(Fields fields)
    {
        fields.Require("name");
        var (name, group) = (fields.Text("name"), fields.Text("group"));
        var plans = fields.Mappings("plans", "plan").Select(plan => Plan(plan, null)).ToList();
        fields.Close();
        return name is null ? null : new Commitment(name, group, plans);
    }

    private static DeliveryPriority? Priority(Fields fields)
    {
        fields.Require("code", "name");
        var (code, name) = (Code(fields), fields.Text("name"));
        var objectives = fields.Mappings("objectives", "objective").Select(Objective).OfType<DeliveryObjective>().ToList();
        fields.Close();
        return code is null || name is null ? null : new DeliveryPriority(code, name, objectives);
    }

    private static DeliveryObjective? Objective(Fields fields)
    {
        fields.Require("code", "name");
        var (code, name) = (Code(fields), fields.Text("name"));
        var indicators = fields.Texts("indicators") ?? [];
        var plans = fields.Mappings("plans", "plan").Select((plan, index) => Plan(plan, $"objectives[{code}].plans[{index + 1}]")).ToList();
        if (code is not null)
        {
            fields.Name($"objectives[{code}]");
        }

        fields.Close();
        return code is null || name is null ? null : new DeliveryObjective(code, name, indicators, plans);
    }

    // What the source leaves blank is left out; a plan of which nothing is said is none.
    private static DeliveryPlan Plan(Fields fields, string? path)
    {
        var name = fields.Text("plan");
        var leads = fields.Texts("leads") ?? [];
        var note = fields.Text("note");
        var progress = ProgressReader.Read(fields);
        if (!fields.Has("plan") && leads.Count == 0)
        {
            fields.Refuse("plan", "is missing, and so are the leads. Give one of them, or leave the whole plan out.");
        }

        if (path is not null)
        {
            fields.Name(path);
        }

        fields.Close();
        return new DeliveryPlan(name, leads, note) { Progress = progress };
    }

    private static string? Code(Fields fields)
    {
        var code = fields.Text("code");
        if (code is not null)
        {
            fields.Claim("code", code);
        }

        return code;
    }
}
