using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments;

/// <summary>Tests the current value against the baseline by the limits of both (methods.md 1.5).</summary>
public static class ReferenceTest
{
    /// <summary>Null where either value has no limits, or the reference is not the published baseline.</summary>
    public static FigureDifference? Take(Evidence evidence, double reference)
    {
        if (evidence.Current.Interval is not { } now || evidence.BaselineInterval is not { } before || evidence.Measure.Baseline?.Value != reference)
        {
            return null;
        }

        var difference = FigureDifference.Between(new Estimate(evidence.Value, now), new Estimate(reference, before));
        var words = evidence.Words;
        var source = evidence.SourceOf(evidence.Figures.Points.First(point => point.Period == evidence.Measure.Baseline.Period));
        evidence.Trace.Add(
            "difference_from_cis",
            "1.5",
            $"{words.Value(evidence.Value)} - {words.Stated(reference)}: the difference is {(difference.IsSignificant ? "" : "not ")}significant at the 95% level.",
            [
                new("value1", evidence.Value, evidence.CurrentSource),
                new("lower1", now.Lower, evidence.CurrentSource),
                new("upper1", now.Upper, evidence.CurrentSource),
                new("value2", reference, evidence.BaselineSource),
                new("lower2", before.Lower, source),
                new("upper2", before.Upper, source),
            ],
            [
                new("difference", difference.Value, null),
                new("lower", difference.Interval.Lower, null),
                new("upper", difference.Interval.Upper, null),
                new("significant", difference.IsSignificant, null),
            ]);
        return difference;
    }

    /// <summary>Writes down the colour that follows from a test.</summary>
    public static void ExplainRating(Evidence evidence, string rule, PlannedLevel level, FigureDifference difference, Rating rating, string says, double? floor = null) =>
        evidence.Trace.Add(
            rule,
            "5",
            says,
            [
                new("value", evidence.Value, evidence.CurrentSource),
                new("operator", level.Way.ToString(), evidence.DefinitionSource),
                new("reference", level.Value, evidence.BaselineSource),
                new("significant", difference.IsSignificant, "step difference_from_cis"),
                new("floor", floor, floor is null ? null : "step default_floor"),
            ],
            [new("standing", rating.Standing.ToString(), null), new("certainty", rating.Certainty.ToString(), null)]);
}
