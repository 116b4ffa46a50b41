using Logframe.Core.Assessments;

namespace Logframe.Charts;

/// <summary>A kind of chart: what it is called, what it shows and how its charts are made.</summary>
/// <param name="Word">As the command line names it: letters and hyphens.</param>
/// <param name="Shows">What a reader sees in it, in half a sentence.</param>
/// <param name="Of">Every chart of this kind for some indicators, in the order of the framework; none for what has nothing to draw.</param>
internal sealed record ChartKind(string Word, string Shows, Func<ChartMaterial, IReadOnlyList<IndicatorAssessment>, IEnumerable<Chart>> Of)
{
    /// <summary>Shows areas side by side, so that none can be chosen.</summary>
    public bool SpansAreas { get; init; }

    /// <summary>Shows the framework as a whole, so that no indicator need be named.</summary>
    public bool IsOfWhole { get; private init; }

    /// <summary>Each chart shows one indicator, so that one can be missed.</summary>
    public bool IsPerIndicator { get; private init; }

    /// <summary>Why an indicator has no chart of this kind.</summary>
    public Func<IndicatorAssessment, string> WhyNone { get; init; } = indicator => indicator.Sentence;

    /// <summary>Charts that each show one indicator.</summary>
    public static ChartKind PerIndicator(string word, string shows, Func<ChartMaterial, IndicatorAssessment, IEnumerable<Chart>> of) =>
        new(word, shows, (material, indicators) => indicators.SelectMany(indicator => of(material, indicator))) { IsPerIndicator = true };

    /// <summary>Charts that each show one level of the framework, drawn whole when any of its indicators is asked for.</summary>
    public static ChartKind PerLevel(string word, string shows, Func<ChartMaterial, OutcomeAssessment, IEnumerable<Chart>> of) =>
        new(word, shows, (material, indicators) => material.Whole.Outcomes
            .Where(outcome => outcome.Indicators.Any(one => indicators.Any(asked => asked.Indicator.Code == one.Indicator.Code)))
            .SelectMany(outcome => of(material, outcome)));

    /// <summary>Charts that show the framework as a whole, whichever of its indicators are asked for.</summary>
    public static ChartKind PerFramework(string word, string shows, Func<ChartMaterial, IEnumerable<Chart>> of) =>
        new(word, shows, (material, _) => of(material)) { IsOfWhole = true };

    /// <summary>Every chart of this kind for the whole framework.</summary>
    public IEnumerable<Chart> All(ChartMaterial material) => Of(material, [.. material.Whole.Indicators]);
}
