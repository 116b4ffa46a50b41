using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges the latest figure of a service against the level agreed for its year, without any path (methods.md 6.3a).</summary>
/// <remarks>Values are compared as they are, never rounded: 94.6 misses a target of 95.</remarks>
public static class YearlyJudge
{
    public static Judgement Judge(Evidence evidence, YearlyTarget target)
    {
        if (target.InForce(evidence.Current.Period) is not { } year)
        {
            return Judgement.Withheld(NotJudgedReason.NoTarget, $"No target is stated for {evidence.Current.Period.Label}.");
        }

        evidence.Trace.Add(
            "scheduled_target",
            "6.3a",
            $"The target for {year.Year.Label} is {evidence.Words.Level(target.Operator, year.Value)}{(year.Reason is { } reason ? $" ({reason})" : "")}{(year.Floor is { } own ? $", with a floor of {evidence.Words.Stated(own)}" : "; no floor is stated")}.",
            [
                .. target.Levels.SelectMany(level => Inputs(level, evidence.DefinitionSource)),
                new("period_end", evidence.Current.Period.End, evidence.CurrentSource),
            ],
            [new("value", year.Value, null), new("floor", year.Floor, null)]);
        var floor = Floor.InForce(target.Operator, year.Value, expected: null, baseline: null, year.Floor);
        var rating = Rating.Of(evidence.Value, target.Operator, year.Value, floor.Value, evidence.Current.Interval);
        RatingSteps.ExplainFloor(evidence, floor, target.Operator, year.Value, expected: null, baseline: null, year.Floor);
        RatingSteps.ExplainRating(evidence, rating, target.Operator, year.Value, floor.Value);
        return new Judgement(
            RatingSteps.Conclude(evidence, rating.Standing, met: rating.Standing == Standing.Met),
            YearlySentence.Say(evidence, target, year, rating.Standing, floor))
        {
            Certainty = rating.Certainty,
            Threshold = year.Value,
            Floor = floor.Value,
            FloorRule = floor.Rule.Name(),
            Flags = year.Floor is null ? [AssessmentFlags.FloorNotStated] : [],
        };
    }

    private static IEnumerable<TraceValue> Inputs(YearLevel level, string source) =>
    [
        new($"{level.Year.Label}.start", level.Year.Start, source),
        new($"{level.Year.Label}.end", level.Year.End, source),
        new($"{level.Year.Label}.value", level.Value, source),
        new($"{level.Year.Label}.floor", level.Floor, source),
    ];
}
