using Logframe.Core.Assessments;

namespace Logframe.Charts.Summary;

/// <summary>Makes the summary of a framework.</summary>
internal static class SummaryBuilder
{
    public static SummaryChart Of(FrameworkAssessment framework)
    {
        var whole = LevelOf("All promises", framework.Standing.Verdict, framework.Indicators, isWhole: true);
        return new SummaryChart(
            "summary",
            $"{framework.Framework.Title}: where the promises stand",
            SummaryWords.Sentence(whole),
            [.. framework.Outcomes.Where(outcome => outcome.Indicators.Count > 0).Select(outcome => LevelOf(LevelHeading.Of(outcome.Outcome), outcome.Verdict, outcome.Indicators, isWhole: false)), whole],
            SummaryWords.Notes(framework),
            ChartSource.Of(framework, framework.Indicators),
            framework.Nature);
    }

    private static SummaryLevel LevelOf(string name, Verdict verdict, IEnumerable<IndicatorAssessment> indicators, bool isWhole) =>
        new(name, verdict, [.. SummaryChart.Verdicts.Select(one => indicators.Count(indicator => indicator.Verdict == one))], isWhole);
}
