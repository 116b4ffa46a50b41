using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Processes;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Charts.Control;

/// <summary>Makes the control charts of an assessment.</summary>
internal static class ProcessChartBuilder
{
    private const int DefaultDecimals = 1;

    /// <summary>One per part and area of an indicator with enough monthly or quarterly figures.</summary>
    public static IEnumerable<ProcessChart> Of(FrameworkAssessment framework, IndicatorAssessment indicator) =>
        from measure in indicator.Measures
        from area in measure.Areas
        let chart = From(framework, indicator, measure.Measure, area)
        where chart is not null
        select chart;

    /// <summary>Why an indicator has no control chart: a sentence for each of its parts and areas.</summary>
    public static string WhyNone(IndicatorAssessment indicator) => string.Join(
        ' ', indicator.Measures.SelectMany(measure => measure.Areas.Select(area => ProcessReading.Of(measure.Measure, area).Refusal)).OfType<string>());

    private static ProcessChart? From(FrameworkAssessment framework, IndicatorAssessment indicator, Measure measure, AreaAssessment area)
    {
        var reading = ProcessReading.Of(measure, area);
        return !reading.IsReadable ? null : new ProcessChart(
            ChartName.Of(measure.Key, $"{area.Area.Key}-control"),
            $"{indicator.Indicator.Code} {indicator.Indicator.Title}, {area.Area.Name}",
            MeasureCaption.Of(indicator.Indicator, measure),
            area.Area.Name,
            ProcessSentence.Say(measure, area, reading),
            new ValueFormat(measure.Unit, measure.Verification.Decimals ?? DefaultDecimals),
            MeasureCaption.OfValues(measure),
            measure.Polarity,
            reading,
            area.TargetValue is { } target ? new ProcessTarget(target, TargetWords(measure, area, target)) : null,
            ProcessWords.Notes(reading),
            ChartSource.Of(framework, measure, area),
            framework.Nature);
    }

    private static string TargetWords(Measure measure, AreaAssessment area, double target)
    {
        var words = new Phrasing(measure, area.Area);
        return area.Operator is { } way ? words.Level(way, target) : words.Stated(target);
    }
}
