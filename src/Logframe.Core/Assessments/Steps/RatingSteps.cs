using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Steps;

/// <summary>The last steps that the judges of several kinds of target share: the floor, the colour and the verdict, each with its trace.</summary>
public static class RatingSteps
{
    /// <param name="evidence">What is known.</param>
    /// <param name="floor">The floor in force.</param>
    /// <param name="way">How the value must stand to the target.</param>
    /// <param name="target">The level of the default floor.</param>
    /// <param name="expected">Where the needed path is now; null without a path.</param>
    /// <param name="baseline">Null without a baseline.</param>
    /// <param name="given">The owner's floor where it is in force.</param>
    public static void ExplainFloor(Evidence evidence, Floor floor, LevelOperator way, double target, double? expected, double? baseline, double? given)
    {
        var words = evidence.Words;
        evidence.Trace.Add(
            "default_floor",
            "6.3",
            floor.Rule switch
            {
                FloorRule.Explicit => $"The owner's floor is {words.Stated(floor.Value)}.",
                FloorRule.ProgressShare =>
                    $"The floor is the baseline and 60% of the change due by now: {words.Stated(baseline!.Value)} + 0.6 x ({words.Value(expected!.Value)} - {words.Stated(baseline.Value)}) = {words.Value(floor.Value)}.",
                _ => $"The floor is {words.Stated(target)} worsened by 5% of its size: {words.Value(floor.Value)}.",
            },
            [
                new("operator", way.ToString(), evidence.DefinitionSource),
                new("target", target, evidence.DefinitionSource),
                new("expected", expected, expected is null ? null : "step needed_value"),
                new("baseline", baseline, baseline is null ? null : evidence.BaselineSource),
                new("given", given, given is null ? null : evidence.DefinitionSource),
            ],
            [new("floor", floor.Value, null), new("rule", floor.Rule.Name(), null)]);
    }

    /// <param name="evidence">What is known.</param>
    /// <param name="rating">The colour.</param>
    /// <param name="way">How the value must stand to the threshold.</param>
    /// <param name="threshold">The target, or where the needed path is now.</param>
    /// <param name="floor">Null where there is none.</param>
    public static void ExplainRating(Evidence evidence, Rating rating, LevelOperator way, double threshold, double? floor)
    {
        var interval = evidence.Current.Interval;
        var words = evidence.Words;
        evidence.Trace.Add(
            "rag",
            "6.2",
            $"{words.Beside(evidence.Value, threshold, floor)} {Against(rating.Standing)} {words.Apart(evidence.Value, threshold).Second}{Least(evidence, rating.Standing, floor)}{Chance(evidence, rating.Certainty, interval)}.",
            [
                new("value", evidence.Value, evidence.CurrentSource),
                new("operator", way.ToString(), evidence.DefinitionSource),
                new("threshold", threshold, "the step before or the definition"),
                new("floor", floor, floor is null ? null : "step default_floor"),
                new("lower95", interval?.Lower, interval is null ? null : evidence.CurrentSource),
                new("upper95", interval?.Upper, interval is null ? null : evidence.CurrentSource),
            ],
            [new("standing", rating.Standing.ToString(), null), new("certainty", rating.Certainty.ToString(), null)]);
    }

    /// <summary>The verdict of a colour, once it is known whether the target itself is met.</summary>
    public static Verdict Conclude(Evidence evidence, Standing standing, bool met) => Conclude(evidence.Trace, standing, met);

    public static Verdict Conclude(TraceLog trace, Standing standing, bool met)
    {
        var verdict = met ? Verdict.Achieved : standing switch
        {
            Standing.Met => Verdict.OnCourse,
            Standing.FloorHeld => Verdict.Short,
            Standing.BelowFloor => Verdict.OffCourse,
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a colour."),
        };
        trace.Add(
            "verdict",
            "6.6",
            $"{verdict.Symbol()} {verdict.Word()}: {verdict.Meaning()}.",
            [new("standing", standing.ToString(), "the step before"), new("target_met", met, "the value against the target itself")],
            [new("verdict", verdict.ToString(), null)]);
        return verdict;
    }

    /// <summary>A figure and its limits as inputs of a step.</summary>
    public static IEnumerable<TraceValue> Inputs(string name, Figure figure, string source, string limitsSource) =>
    [
        new(name, figure.Value, source),
        new($"{name}_lower95", figure.Interval?.Lower, figure.Interval is null ? null : limitsSource),
        new($"{name}_upper95", figure.Interval?.Upper, figure.Interval is null ? null : limitsSource),
    ];

    public static string Name(this FloorRule rule) => rule switch
    {
        FloorRule.Explicit => "explicit",
        FloorRule.ProgressShare => "progress_share",
        FloorRule.Tolerance => "tolerance",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a floor rule."),
    };

    private static string Against(Standing standing) => standing == Standing.Met ? "meets the threshold of" : "misses the threshold of";

    private static string Least(Evidence evidence, Standing standing, double? floor) => (standing, floor) switch
    {
        (Standing.FloorHeld, { } least) => $" and holds the floor of {evidence.Words.Apart(evidence.Value, least).Second}",
        (Standing.BelowFloor, { } least) => $" and breaks the floor of {evidence.Words.Apart(evidence.Value, least).Second}",
        _ => "",
    };

    private static string Chance(Evidence evidence, Certainty certainty, ConfidenceInterval? interval) => certainty switch
    {
        Certainty.Uncertain => $"; its 95% interval of {evidence.Words.Value(interval!.Value.Lower)} to {evidence.Words.Value(interval.Value.Upper)} reaches into another colour",
        Certainty.Clear => "; its whole 95% interval has this colour",
        _ => "; no interval is published, so whether this could be chance is not known",
    };
}
