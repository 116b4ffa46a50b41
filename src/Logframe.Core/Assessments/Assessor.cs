using Logframe.Core.Assessments.Inequalities;
using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>Judges a framework on everything known at one moment. Pure: the same definition, figures and day give the same assessment.</summary>
public static class Assessor
{
    /// <summary>The edition of the methods that verdicts are made by; it changes when a rule does.</summary>
    public const string MethodVersion = "1.0";

    /// <param name="framework">What is promised.</param>
    /// <param name="book">What is known.</param>
    /// <param name="asOf">The day on which the reader stands.</param>
    /// <param name="knownAt">When the newest figure became known; null when nothing is known.</param>
    public static FrameworkAssessment Assess(LogicalFramework framework, SeriesBook book, DateOnly asOf, DateTimeOffset? knownAt) =>
        Judge(framework, framework.Editions.Follow(book, framework), asOf, knownAt);

    /// <summary>The framework and every area that it can be viewed for, on the same figures.</summary>
    public static FrameworkByArea AssessByArea(LogicalFramework framework, SeriesBook book, DateOnly asOf, DateTimeOffset? knownAt)
    {
        var followed = framework.Editions.Follow(book, framework);
        return new FrameworkByArea(Judge(framework, followed, asOf, knownAt), Views(AreaView.AreasOf(framework)))
        {
            Neighbours = Views(AreaView.NeighboursOf(framework)),
        };

        IReadOnlyList<AreaViewAssessment> Views(IEnumerable<Area> areas) =>
            [.. areas.Select(area => new AreaViewAssessment(area, Judge(AreaView.Of(framework, area), followed, asOf, knownAt)))];
    }

    private static FrameworkAssessment Judge(LogicalFramework framework, SeriesBook followed, DateOnly asOf, DateTimeOffset? knownAt) => new(
        framework,
        asOf,
        followed.Nature,
        knownAt,
        [
            .. framework.Outcomes.Select(outcome =>
                new OutcomeAssessment(outcome, [.. outcome.Indicators.Select(indicator => Judge(framework, indicator, followed, asOf))])
                {
                    Gaps = InequalityGaps.Of(framework, outcome, followed),
                    Profiles = InequalityProfiles.Of(framework, outcome, followed),
                }),
        ]);

    private static IndicatorAssessment Judge(LogicalFramework framework, Indicator indicator, SeriesBook book, DateOnly asOf)
    {
        var parts = indicator.Measures.Select(measure => MeasureJudge.Judge(framework, indicator, measure, book, asOf)).ToList();
        var whole = Gathering.Of(
            parts.ConvertAll(part => new GatheredPart(Name(framework, indicator, part.Measure), part.Verdict, part.UnderlyingVerdict, part.Reason, part.ReasonText, part.Sentence)),
            NotJudgedReason.PartMissing);
        return new IndicatorAssessment(
            indicator,
            Statement.Of(indicator, framework),
            whole.Verdict,
            whole.Underlying,
            whole.Hindrance?.Reason,
            whole.Hindrance?.Text,
            whole.Sentence,
            parts,
            whole.Carrying);
    }

    // Parts that measure the same thing are told apart by their areas.
    private static string Name(LogicalFramework framework, Indicator indicator, Measure measure) =>
        indicator.Measures.Count(other => other.Name == measure.Name) == 1
            ? $"\"{measure.Name}\""
            : $"\"{measure.Name}\" in {string.Join(" and ", measure.AreaKeys.Select(key => framework.Area(key).Name))}";
}
