namespace Logframe.Core.Definition.Delivery;

/// <summary>A delivery plan as a register that can be filtered: its rows, what they count to and what is missing, as seen on a day.</summary>
/// <param name="Plans">The delivery plan.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Rows">Plans, examples and local priorities, in the order of the source.</param>
/// <param name="Gaps">What is missing.</param>
public sealed record DeliveryView(DeliveryPlans Plans, DateOnly AsOf, IReadOnlyList<DeliveryRow> Rows, IReadOnlyList<DeliveryGap> Gaps)
{
    public DeliveryCounts Counts => DeliveryCounts.Of(Plans);

    /// <summary>Null where the framework has no delivery plan.</summary>
    public static DeliveryView? Of(LogicalFramework framework, DateOnly asOf) => framework.Delivery is { } plans
        ? new DeliveryView(plans, asOf, [.. DeliveryRows.Of(plans, asOf)], [.. DeliveryGaps.Of(framework, plans, asOf)])
        : null;

    public DeliveryView ForOutcome(string code) => this with
    {
        Rows = [.. Rows.Where(row => row.Outcomes.Contains(code, StringComparer.OrdinalIgnoreCase))],
        Gaps = [.. Gaps.Where(gap => gap.Outcomes.Contains(code, StringComparer.OrdinalIgnoreCase))],
    };

    /// <summary>Everything that a body leads, by words of its name.</summary>
    public DeliveryView LedBy(string words) => this with
    {
        Rows = [.. Rows.Where(row => row.IsLedBy(words))],
        Gaps = [.. Gaps.Where(gap => gap.Leads.Any(lead => lead.Contains(words, StringComparison.OrdinalIgnoreCase)))],
    };

    /// <summary>What concerns an area of the framework.</summary>
    public DeliveryView ForArea(LogicalFramework framework, Area area)
    {
        var within = framework.Areas.Where(other => other.Within == area.Key).Select(other => other.Key).ToList();
        return this with
        {
            Rows = [.. Rows.Where(row => row.Concerns(area, within))],
            Gaps = [.. Gaps.Where(gap => gap.AreaKey == area.Key)],
        };
    }

    /// <summary>The priorities of one partnership, district or association.</summary>
    public DeliveryView ForLocal(LocalPlan local) => this with
    {
        Rows = [.. Rows.Where(row => row.Local == local)],
        Gaps = [.. Gaps.Where(gap => gap.Subject == local.Name)],
    };
}
