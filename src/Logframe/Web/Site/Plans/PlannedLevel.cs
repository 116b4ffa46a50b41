using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;
using Logframe.Reports;

namespace Logframe.Web.Site.Plans;

/// <summary>What the delivery plan has for one outcome: the subject of a page.</summary>
/// <param name="View">The rows and gaps of the outcome.</param>
/// <param name="Code">Of the outcome.</param>
/// <param name="Level">The outcome in the framework; null where it does not have it.</param>
internal sealed record PlannedLevel(DeliveryView View, string Code, Outcome? Level)
{
    public string Name => Level is null ? $"Outcome {Code}" : Overview.LevelName(Level);

    /// <summary>The address of the page of an outcome's plans.</summary>
    public static string PathOf(string code) => $"{PlanPages.Path}/{code.ToLowerInvariant()}";
}
