using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Judging;

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
        var whole = Gathering.Of(
            areas.ConvertAll(area => new GatheredPart(area.Area.Name, area.Verdict, area.UnderlyingVerdict, area.Reason, area.ReasonText, area.Sentence)),
            NotJudgedReason.AreaMissing);
        return new MeasureAssessment(
            measure,
            whole.Verdict,
            together == Verdict.OffCourse ? together : whole.Underlying,
            whole.Hindrance?.Reason,
            whole.Hindrance?.Text,
            judgedSeparately,
            whole.Sentence,
            areas,
            whole.Carrying);
    }
}
