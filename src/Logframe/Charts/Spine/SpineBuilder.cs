using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Charts.Spine;

/// <summary>Makes the overview of a level beside what its figures are held against.</summary>
internal static class SpineBuilder
{
    /// <summary>Nothing where no promise of the level can be placed.</summary>
    public static IEnumerable<SpineChart> Of(FrameworkAssessment framework, OutcomeAssessment level)
    {
        var judged = level.Indicators.Where(indicator => indicator.Verdict != Verdict.CannotBeJudged).ToList();
        IReadOnlyList<SpineRow> rows = [.. judged.Select(RowOf).OfType<SpineRow>()];
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new SpineChart(
            ChartName.Of(level.Outcome.Code, "spine"),
            $"{LevelHeading.Of(level.Outcome)}, beside what its figures are held against",
            SpineWords.Sentence(rows),
            rows,
            [.. judged.Where(indicator => RelativePosition.Of(indicator) is null).Select(indicator => (LabelOf(indicator), indicator.Verdict))],
            SpineWords.Notes(rows, level.Indicators.Count - judged.Count),
            ChartSource.Of(framework, judged),
            framework.Nature);
    }

    private static SpineRow? RowOf(IndicatorAssessment indicator)
    {
        if (RelativePosition.Of(indicator) is not { } position)
        {
            return null;
        }

        var (measure, area) = (indicator.Carrier.Measure, indicator.Carrier.Carrier);
        var format = ValueFormat.Of(measure);
        var told = format.BareApart(position.Value, position.HeldAgainst);
        var fine = format with { Decimals = told.Decimals };
        return new SpineRow(
            LabelOf(indicator),
            string.Join(", ", new[] { position.Area.Name, position.PeriodLabel, UnitOf(measure) }.OfType<string>()),
            indicator.Verdict,
            told.Second,
            fine.Rounded(position.HeldAgainst),
            area.Current!.Interval is { } interval ? (Published(interval.Lower), Published(interval.Upper)) : null,
            [.. Figures()]);

        SpineFigure Published(double value) => At(SpineElement.Now, value);

        SpineFigure At(SpineElement element, double value) => new(element, format.Rounded(value), format.Bare(value), position.PercentOf(value));

        SpineFigure Stated(SpineElement element, double value) => new(element, value, format.Bare(value, null), position.PercentOf(value));

        IEnumerable<SpineFigure> Figures()
        {
            yield return new SpineFigure(SpineElement.Now, fine.Rounded(position.Value), told.First, position.Percent);
            if (area.TargetValue is { } target && measure.Target is not ComparatorTarget { Comparator: not Comparator.NationalStandard })
            {
                yield return Stated(SpineElement.Target, target);
            }

            if (area.Floor is { } floor)
            {
                yield return At(SpineElement.Floor, floor);
            }

            if (measure.Baseline?.Value is { } baseline)
            {
                yield return Stated(SpineElement.Baseline, baseline);
            }

            if (area.EnglandPoints.FirstOrDefault(point => point.Period == area.Current.Period)?.Value is { } england)
            {
                yield return At(SpineElement.England, england);
            }
        }
    }

    private static string LabelOf(IndicatorAssessment indicator) => $"{indicator.Indicator.Code} {indicator.Indicator.Title}";

    /// <summary>Null where the figures show it themselves, or where it is not stated.</summary>
    private static string? UnitOf(Measure measure) => measure.Unit is { Text: not "%" } unit ? unit.Display : null;
}
