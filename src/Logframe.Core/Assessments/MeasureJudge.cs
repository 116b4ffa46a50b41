using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>Judges one measure over the areas that it is promised for: each must hold.</summary>
public static class MeasureJudge
{
    public static MeasureAssessment Judge(LogicalFramework framework, Indicator indicator, Measure measure, SeriesBook book, DateOnly asOf)
    {
        AreaAssessment For(Area area) => AreaJudge.Judge(framework, indicator.Deadline, measure, area, book, asOf);

        var areas = measure.AreaKeys.Select(framework.Area).ToList();
        var assessed = areas.ConvertAll(For);
        if (areas is not [{ Parts.Count: > 0 } combined])
        {
            return Gather(measure, assessed, judgedSeparately: false, Verdict.Achieved);
        }

        var together = assessed[0];
        var apart = combined.Parts.Select(framework.Area).Select(For).ToList();
        return together.Verdict == Verdict.CannotBeJudged && apart.Exists(part => IsNewer(part.Current, together.Current))
            ? Gather(measure, apart.ConvertAll(Separately), judgedSeparately: true, together.UnderlyingVerdict)
            : Gather(measure, assessed, judgedSeparately: false, Verdict.Achieved);
    }

    // A figure for the areas together that is too old to judge gives way to a newer one of a part, but what it last said is not forgotten.
    private static bool IsNewer(SeriesPoint? part, SeriesPoint? together) =>
        part is not null && (together is null || part.Period.End > together.Period.End);

    private static AreaAssessment Separately(AreaAssessment area) => area with { Flags = [.. area.Flags, AssessmentFlags.JudgedSeparately] };

    private static MeasureAssessment Gather(Measure measure, List<AreaAssessment> areas, bool judgedSeparately, Verdict together)
    {
        var (verdict, carrying) = RolledUp.AllOf([.. areas.Select(area => area.Verdict)]);
        var underlying = RolledUp.AllOf([.. areas.Select(area => area.UnderlyingVerdict), .. together == Verdict.OffCourse ? [together] : Array.Empty<Verdict>()]).Verdict;
        var missing = areas.Where(area => area.Reason is not null).ToList();
        var hindrance = verdict == Verdict.CannotBeJudged ? Explain(areas, missing) : null;
        return new MeasureAssessment(
            measure,
            verdict,
            underlying,
            hindrance?.Reason,
            hindrance?.Text,
            judgedSeparately,
            Sentence(areas, areas[carrying], missing),
            areas,
            carrying);
    }

    private static Hindrance Explain(List<AreaAssessment> areas, List<AreaAssessment> missing) =>
        missing.Count == areas.Count && missing.TrueForAll(area => area.Reason == missing[0].Reason)
            ? new Hindrance(missing[0].Reason!.Value, string.Join(" ", missing.Select(area => area.ReasonText).Distinct()))
            : new Hindrance(NotJudgedReason.AreaMissing, string.Join(" ", missing.Select(area => $"{area.Area.Name} cannot be judged: {area.ReasonText}")));

    private static string Sentence(List<AreaAssessment> areas, AreaAssessment carrier, List<AreaAssessment> missing)
    {
        var others = missing.Where(area => area != carrier).Select(area => $"{area.Area.Name} cannot be judged.");
        return areas.Count == 1 ? carrier.Sentence : string.Join(" ", others.Prepend(carrier.Sentence));
    }
}
