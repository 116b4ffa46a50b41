using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review;

/// <summary>What is to be known of one part of an indicator in one area, as names with texts.</summary>
internal static class AreaFacts
{
    public static IEnumerable<(string Name, string Text)> Of(IndicatorAssessment indicator, Measure measure, AreaAssessment area, DateOnly asOf)
    {
        var words = new Phrasing(measure, area.Area);
        string Beside(double other) => area.Current?.Value is { } held ? words.Apart(held, other).Second : words.Value(other);

        if (area.Current is { Value: { } value } current)
        {
            yield return ("Latest figure", $"{words.Beside(value, area.Expected, area.Threshold)} in {current.Period.Label}{(current.Interval is { } interval ? $", 95% interval {words.Value(interval.Lower)} to {words.Value(interval.Upper)}" : "; no interval is published")}");
        }

        if (area.Expected is { } expected)
        {
            yield return ("Should be by now", Beside(expected));
        }

        if (area.Threshold is { } against && area.Expected != against)
        {
            yield return ("Held against", Beside(against));
        }

        if (area.Floor is { } floor)
        {
            yield return ("Floor", $"{words.Value(floor)}, {(area.FloorRule == "explicit" ? "set by the partners" : "by the default rule")}");
        }

        if (area is { TargetValue: { } target, Operator: { } relation })
        {
            yield return ("Target", words.Level(relation, target) + (indicator.Indicator.Deadline is { } deadline ? $" by {deadline.AsWritten}" : ""));
        }

        yield return ("Trend", Trend(area, words));
        yield return ("Against England", England(area, words));
        if (DataAge.Sentence(area, asOf) is { } age)
        {
            yield return ("Age of the data", age);
        }

        if (area.Drift is { } drift)
        {
            yield return ("Baseline", drift.Say(measure, area.Area));
        }
    }

    private static string Trend(AreaAssessment area, Phrasing words) => area.Direction == DirectionOfTravel.CannotCompare
        ? "No earlier figure can be compared."
        : $"{Sentence(area.Direction.Words())}, from {(area.Previous is { Value: { } before } previous ? $"{words.Value(before)} in {previous.Period.Label}" : "the figure before")}.";

    private static string England(AreaAssessment area, Phrasing words)
    {
        var figure = area.Current is { } current && area.EnglandPoints.FirstOrDefault(point => point.Period.Start == current.Period.Start && point.Value is not null) is { Value: { } value } ? $"; England stood at {words.Value(value)}" : "";
        return Sentence(EnglandWords.Of(area.England)) + figure + ".";
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
