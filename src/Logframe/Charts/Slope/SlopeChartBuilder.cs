using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Charts.Slope;

/// <summary>Makes the chart of what has become of the promises between two days.</summary>
internal static class SlopeChartBuilder
{
    private const int Decimals = 1;

    /// <returns>Null where no promise was judged on either day.</returns>
    public static SlopeChart? Of(FrameworkAssessment then, FrameworkAssessment now)
    {
        IReadOnlyList<SlopeGroup> groups = [.. now.Outcomes.Select(outcome => GroupOf(then, outcome)).Where(group => group.Lines.Count + group.Unplaced.Count > 0)];
        if (groups.Count == 0)
        {
            return null;
        }

        var (earlier, later) = (Phrasing.Day(then.AsOf), Phrasing.Day(now.AsOf));
        var lines = groups.SelectMany(group => group.Lines.Concat(group.Unplaced)).ToList();
        return new SlopeChart(
            "since-last-review",
            $"{now.Framework.Title}: since the review of {earlier}",
            SlopeWords.Sentence(lines, earlier),
            earlier,
            later,
            groups,
            SlopeWords.Notes(lines, then, now),
            ChartSource.Of(now, now.Indicators.Where(IsJudged)),
            now.Nature);
    }

    private static SlopeGroup GroupOf(FrameworkAssessment then, OutcomeAssessment outcome)
    {
        var lines =
            from indicator in outcome.Indicators
            let before = then.Find(indicator.Indicator.Code)
            where before is not null && (IsJudged(before) || IsJudged(indicator))
            select new SlopeLine(indicator.Indicator.Code, indicator.Indicator.Title, EndOf(before), EndOf(indicator));
        var all = lines.ToList();
        return new SlopeGroup(LevelHeading.Of(outcome.Outcome), [.. all.Where(line => line.IsPlaced)], [.. all.Where(line => !line.IsPlaced)]);
    }

    private static bool IsJudged(IndicatorAssessment indicator) => indicator.UnderlyingVerdict != Verdict.CannotBeJudged || indicator.Verdict != Verdict.CannotBeJudged;

    private static SlopeEnd EndOf(IndicatorAssessment indicator)
    {
        var carrier = indicator.Carrier;
        if (!IsJudged(indicator) || RelativePosition.Of(indicator) is not { } position)
        {
            return new SlopeEnd(indicator.Verdict, indicator.UnderlyingVerdict, "", "", null);
        }

        var told = new ValueFormat(carrier.Measure.Unit, carrier.Measure.Verification.Decimals ?? Decimals).Apart(position.Value, position.HeldAgainst);
        return new SlopeEnd(
            indicator.Verdict,
            indicator.UnderlyingVerdict,
            $"{told.First} in {position.Area.Name}, {position.PeriodLabel}",
            told.Second,
            RelativePercent.Rounded(position.Percent));
    }
}
