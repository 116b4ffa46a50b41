using Logframe.Core.Assessments;

namespace Logframe.Charts.HeatMap;

/// <summary>Where a promise stands in one area.</summary>
/// <param name="Verdict">The verdict to show.</param>
/// <param name="LastVerdict">The verdict that ageing data have overridden; null where there was none.</param>
/// <param name="CouldBeChance">True where the published interval reaches into another colour.</param>
internal sealed record HeatMapCell(Verdict Verdict, Verdict? LastVerdict, bool CouldBeChance)
{
    public bool IsJudged => Verdict != Verdict.CannotBeJudged;

    public bool IsStale => LastVerdict is not null;

    public string Word => Verdict.Word();

    /// <summary>What the verdict alone leaves out; null where nothing is.</summary>
    public string? Qualification => LastVerdict is { } last ? $"stale, last {last.Word().ToLowerInvariant()}"
        : CouldBeChance ? "could be chance"
        : null;

    public string Words => Qualification is { } qualification ? $"{Word}, {qualification}" : Word;

    public static HeatMapCell Of(IndicatorAssessment indicator) => new(
        indicator.Verdict,
        indicator.UnderlyingVerdict == indicator.Verdict ? null : indicator.UnderlyingVerdict,
        indicator.CouldBeChance);
}
