using Logframe.Core.Assessments;

namespace Logframe.Core.Reviews;

/// <summary>A promise that cannot be judged and could be once a figure is published.</summary>
/// <param name="Indicator">The promise.</param>
/// <param name="Next">The last of the figures that it waits for.</param>
public sealed record AwaitedFigure(IndicatorAssessment Indicator, NextFigure Next)
{
    private static readonly NotJudgedReason[] Passing = [NotJudgedReason.NoData, NotJudgedReason.TooEarly, NotJudgedReason.Stale, NotJudgedReason.Suppressed];

    /// <summary>Null where it is judged, where no figure would help, or where nothing says when one is due.</summary>
    public static AwaitedFigure? Of(IndicatorAssessment indicator)
    {
        var blocked = indicator.Measures
            .Where(measure => measure.Verdict == Verdict.CannotBeJudged)
            .SelectMany(measure => measure.Areas.Where(area => area.Reason is not null).Select(area => (measure.Measure, Area: area)))
            .ToList();
        return indicator.Verdict == Verdict.CannotBeJudged
            && blocked.TrueForAll(part => Passing.Contains(part.Area.Reason!.Value))
            && blocked.Select(part => NextFigure.Of(part.Measure, part.Area)).OfType<NextFigure>().MaxBy(next => next.Due) is { } last
            ? new AwaitedFigure(indicator, last)
            : null;
    }
}
