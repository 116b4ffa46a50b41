using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>Which people a figure is about, and over how long.</summary>
/// <param name="Sex">As the source prints it.</param>
/// <param name="Age">As the source prints it.</param>
/// <param name="Months">Length of the period.</param>
/// <param name="CategoryType">Null for the headline.</param>
/// <param name="Category">Position in the breakdown, 0 for the most deprived; 0 for the headline.</param>
internal sealed record Stratum(string Sex, string Age, int Months, CategoryType? CategoryType, int Category)
{
    public string CategoryName => CategoryType?.Categories[Category] ?? "";

    /// <summary>The people whom this is a part of.</summary>
    public Stratum Whole => this with { CategoryType = null, Category = 0 };
}
