using Logframe.Core.Assessments;

namespace Logframe.Charts;

/// <summary>What charts are made from.</summary>
/// <param name="Now">The framework and its areas as they stand.</param>
internal sealed record ChartMaterial(FrameworkByArea Now)
{
    public FrameworkAssessment Whole => Now.Whole;

    /// <summary>The framework as it stood at an earlier review; null where there is none to compare with.</summary>
    public FrameworkAssessment? Earlier { get; init; }
}
