using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>Judges a framework on everything known at one moment. Pure: the same definition, figures and day give the same assessment.</summary>
public static class Assessor
{
    /// <param name="framework">What is promised.</param>
    /// <param name="book">What is known.</param>
    /// <param name="asOf">The day on which the reader stands.</param>
    /// <param name="knownAt">When the newest figure became known; null when nothing is known.</param>
    public static FrameworkAssessment Assess(LogicalFramework framework, SeriesBook book, DateOnly asOf, DateTimeOffset? knownAt) => new(
        framework,
        asOf,
        book.Nature,
        knownAt,
        [
            .. framework.Outcomes.Select(outcome =>
                new OutcomeAssessment(outcome, [.. outcome.Indicators.Select(indicator => Judge(framework, indicator, book, asOf))])),
        ]);

    /// <summary>One measure as it stands in one area: a view that counts in no roll-up.</summary>
    public static AreaAssessment ForArea(LogicalFramework framework, Measure measure, Area area, SeriesBook book, DateOnly asOf) =>
        AreaJudge.Judge(framework, framework.Indicators.First(indicator => indicator.Measures.Contains(measure)).Deadline, measure, area, book, asOf);

    private static IndicatorAssessment Judge(LogicalFramework framework, Indicator indicator, SeriesBook book, DateOnly asOf)
    {
        var parts = indicator.Measures.Select(measure => MeasureJudge.Judge(framework, indicator, measure, book, asOf)).ToList();
        var (verdict, carrying) = RolledUp.AllOf([.. parts.Select(part => part.Verdict)]);
        var missing = parts.FindAll(part => part.Reason is not null);
        var hindrance = verdict == Verdict.CannotBeJudged ? Explain(parts, missing) : null;
        return new IndicatorAssessment(
            indicator,
            Statement.Of(indicator, framework),
            verdict,
            RolledUp.AllOf([.. parts.Select(part => part.UnderlyingVerdict)]).Verdict,
            hindrance?.Reason,
            hindrance?.Text,
            Sentence(parts[carrying], parts, missing),
            parts,
            carrying);
    }

    private static Hindrance Explain(List<MeasureAssessment> parts, List<MeasureAssessment> missing) =>
        missing.Count == parts.Count && missing.TrueForAll(part => part.Reason == missing[0].Reason)
            ? new Hindrance(missing[0].Reason!.Value, string.Join(" ", missing.Select(part => part.ReasonText).Distinct()))
            : new Hindrance(NotJudgedReason.PartMissing, string.Join(" ", missing.Select(part => $"{Name(part)} cannot be judged: {part.ReasonText}")));

    private static string Sentence(MeasureAssessment carrier, List<MeasureAssessment> parts, List<MeasureAssessment> missing)
    {
        var others = missing.Where(part => part != carrier).Select(part => $"{Name(part)} cannot be judged.");
        return parts.Count == 1 ? carrier.Sentence : string.Join(" ", others.Prepend(carrier.Sentence));
    }

    private static string Name(MeasureAssessment part) =>
        $"\"{part.Measure.Name}\" for {string.Join(" and ", part.Areas.Select(area => area.Area.Name))}";
}
