using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>The framework as a whole and as each of its areas stands, all judged on the same figures and the same day.</summary>
/// <remarks>Only the whole carries verdicts of the framework; the areas are views for reading.</remarks>
/// <param name="Whole">The framework as it is promised.</param>
/// <param name="Areas">The areas that promises are made for, then those to look at beside them, in the order of the framework.</param>
public sealed record FrameworkByArea(FrameworkAssessment Whole, IReadOnlyList<AreaViewAssessment> Areas)
{
    /// <summary>The statistical neighbours that the framework names. Nothing is promised for them: their figures serve to compare.</summary>
    public IReadOnlyList<AreaViewAssessment> Neighbours { get; init; } = [];

    /// <exception cref="KeyNotFoundException">The framework has no view of the area.</exception>
    public FrameworkAssessment Of(string areaKey) =>
        Areas.FirstOrDefault(view => view.Area.Key == areaKey)?.Assessment ?? throw new KeyNotFoundException($"There is no view of the area \"{areaKey}\".");
}

/// <summary>The framework as one area stands.</summary>
/// <param name="Area">Whose figures they are.</param>
/// <param name="Assessment">Each promise that concerns the area, held against its own figures.</param>
public sealed record AreaViewAssessment(Area Area, FrameworkAssessment Assessment)
{
    /// <summary>How the area stands in one measure; null where nothing is promised for it, or where it is judged part by part.</summary>
    public AreaAssessment? Find(string measureKey) =>
        Assessment.Indicators.SelectMany(indicator => indicator.Measures)
            .FirstOrDefault(measure => measure.Measure.Key == measureKey)?
            .Areas.FirstOrDefault(area => area.Area.Key == Area.Key);
}
