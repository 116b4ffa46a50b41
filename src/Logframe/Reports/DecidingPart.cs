using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports;

/// <summary>The part and area that carry the verdict of an indicator; for an exception that has lost its colour to age, those that gave it the colour.</summary>
internal sealed record DecidingPart(Measure Measure, AreaAssessment Area)
{
    public static DecidingPart Of(IndicatorAssessment one) => one is { IsException: true, Verdict: Verdict.CannotBeJudged }
        && one.Measures.SelectMany(part => part.Areas.Select(area => new DecidingPart(part.Measure, area)))
            .FirstOrDefault(part => part.Area.UnderlyingVerdict == one.UnderlyingVerdict) is { } coloured
        ? coloured
        : new DecidingPart(one.Carrier.Measure, one.Carrier.Carrier);

    /// <summary>Which part or area it is, where there are several to choose from.</summary>
    public string? NameIn(IndicatorAssessment one) =>
        one.Indicator.Measures.Select(part => part.Name).Distinct().Count() > 1 ? Measure.Name
        : one.Measures.Sum(part => part.Areas.Count) > 1 ? Area.Area.Name
        : null;
}
