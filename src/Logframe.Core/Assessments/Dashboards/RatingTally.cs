using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>How the figures of one period are rated: as documents print it, and by the rule.</summary>
/// <param name="Period">The period.</param>
/// <param name="Cells">Those of the period.</param>
public sealed record RatingTally(string Period, IReadOnlyList<DashboardCell> Cells)
{
    /// <summary>True where a document prints a rating beside a figure of the period.</summary>
    public bool IsPrinted => Cells.Any(cell => cell.Printed is not null);

    /// <param name="rating">Null for those without a rating.</param>
    public int Printed(PrintedRating? rating) => Cells.Count(cell => cell.Printed == rating);

    /// <param name="rating">Null for those without a figure or a target.</param>
    public int ByRule(RuleRating? rating) => Cells.Count(cell => cell.ByRule == rating);
}
