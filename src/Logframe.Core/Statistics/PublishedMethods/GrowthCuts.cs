namespace Logframe.Core.Statistics.PublishedMethods;

/// <summary>Where the words of the growth-ratio method change; the third cut is zero.</summary>
internal readonly record struct GrowthCuts(double High, double Medium)
{
    public GrowthStatus Status(double growth) =>
        Tolerant.AtLeast(growth, High) ? GrowthStatus.SubstantialProgress
        : Tolerant.AtLeast(growth, Medium) ? GrowthStatus.ModerateProgress
        : Tolerant.AtLeast(growth, 0) ? GrowthStatus.LimitedProgress
        : GrowthStatus.Deterioration;
}
