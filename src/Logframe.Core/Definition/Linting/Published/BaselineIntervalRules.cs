using Logframe.Core.Assessments.Figures;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>A target that lies inside the interval of the baseline could be met by chance alone, with nothing changed.</summary>
internal static class BaselineIntervalRules
{
    public static IEnumerable<Finding> Check(LintSubject subject, PublishedCatalogue catalogue)
    {
        if (subject.Measure is not { Target: LevelTarget { Value: var target }, Baseline: { Value: not null, Period: { } baseline } })
        {
            yield break;
        }

        foreach (var area in subject.Measure.AreaKeys.Select(subject.Framework.Area).SelectMany(area => area.Code is null ? area.Parts.Select(subject.Framework.Area) : [area]))
        {
            var points = SeriesSelection.Select(catalogue.Book, subject.Measure, area.Code!, area.Name).Points;
            if (points.FirstOrDefault(point => point.Period == baseline)?.Interval is { } interval && interval.Lower <= target && target <= interval.Upper)
            {
                yield return subject.Warning(
                    "target",
                    $"The target of {subject.Text(target)} lies inside the 95% interval of {area.Name}'s figure for the baseline period {baseline}, {subject.Text(Math.Round(interval.Lower, 2))} to {subject.Text(Math.Round(interval.Upper, 2))}: chance alone could meet it.");
            }
        }
    }
}
