using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Core.Assessments.Processes;

/// <summary>Says what a control chart shows: the latest value, what the process usually does and whether it will meet its target as it runs.</summary>
public static class ProcessSentence
{
    public static string Say(Measure measure, AreaAssessment area, ProcessReading reading)
    {
        var chart = reading.Chart ?? throw new ArgumentException("There is no chart to speak of.", nameof(reading));
        var words = new Phrasing(measure, area.Area);
        var last = reading.Points.Last(point => point.Value is not null);
        var segment = chart.Segments[^1];
        string[] parts =
        [
            $"{words.Standing(last)}{Signal(chart)}.",
            segment.Limits is { } limits
                ? $"{(segment.HasTrialLimits ? "On trial, with few values since the change, the" : "The")} process runs between {words.Value(limits.Lower)} and {words.Value(limits.Upper)} round a mean of {words.Value(limits.Mean)}."
                : "There are too few values since the change for limits.",
            Assurance(measure, area, chart, words),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>What a point signals, for a label or a table: "above the upper limit"; blank for common causes.</summary>
    public static string Signal(ControlPoint? point) => point switch
    {
        ControlPoint.AboveUpperLimit => "above the upper limit",
        ControlPoint.BelowLowerLimit => "below the lower limit",
        ControlPoint.TrendIncreasing => "one of seven or more rising in a row",
        ControlPoint.TrendDecreasing => "one of seven or more falling in a row",
        ControlPoint.TwoOfThreeAbove => "two of three near the upper limit",
        ControlPoint.TwoOfThreeBelow => "two of three near the lower limit",
        ControlPoint.ShiftAbove => "one of seven or more above the mean in a row",
        ControlPoint.ShiftBelow => "one of seven or more below the mean in a row",
        _ => "",
    };

    private static string Signal(ControlChart chart)
    {
        var signal = Signal(chart.Points.LastOrDefault(point => point is not null and not ControlPoint.Missing));
        return chart.Variation switch
        {
            null => "",
            ProcessVariation.CommonCause => ", within what usually varies",
            ProcessVariation.ImprovementHigh or ProcessVariation.ImprovementLow => $": {signal}, a real improvement",
            ProcessVariation.ConcernHigh or ProcessVariation.ConcernLow => $": {signal}, a real worsening",
            _ => $": {signal}, a real change",
        };
    }

    private static string Assurance(Measure measure, AreaAssessment area, ControlChart chart, Phrasing words)
    {
        var target = area is { TargetValue: { } value, Operator: { } way } ? words.Level(way, value) : area.TargetValue is { } level ? words.Stated(level) : "";
        return measure.Polarity is null ? "" : chart.Assurance switch
        {
            ProcessAssurance.ConsistentlyPassing => $"As it runs it will keep meeting the target of {target}.",
            ProcessAssurance.ConsistentlyFailing => $"As it runs it will not meet the target of {target}.",
            ProcessAssurance.HitAndMiss => $"As it runs it will meet the target of {target} at times and miss it at others.",
            _ => "",
        };
    }
}
