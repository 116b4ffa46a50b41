using Logframe.Charts.Areas;
using Logframe.Charts.Control;
using Logframe.Charts.HeatMap;
using Logframe.Charts.Inequality;
using Logframe.Charts.Multiples;
using Logframe.Charts.Slope;
using Logframe.Charts.Spine;
using Logframe.Charts.Summary;

namespace Logframe.Charts;

/// <summary>Every kind of chart there is: the command line, the gallery and the tests all take it from here.</summary>
internal static class ChartKinds
{
    public static IReadOnlyList<ChartKind> All { get; } =
    [
        ChartKind.PerIndicator("progress", "the way of one indicator from its baseline to its target, and where it stands", (material, indicator) => ProgressChartBuilder.Of(material.Whole, indicator)),
        ChartKind.PerIndicator("areas", "one indicator in every area, from the best to the worst, with England and the target", (material, indicator) => AreaComparisonBuilder.Of(material.Now, indicator)) with { SpansAreas = true },
        ChartKind.PerIndicator("multiples", "one indicator over time in every area, each in a small plot with the same axes", (material, indicator) => SmallMultiplesBuilder.Of(material.Now, indicator)) with { SpansAreas = true },
        ChartKind.PerIndicator("inequality", "an indicator by fifth of deprivation or other group of people, and what has become of the gap", (material, indicator) => InequalityChartBuilder.Of(material.Whole, indicator)) with { WhyNone = InequalityChartBuilder.WhyNone },
        ChartKind.PerLevel("heat-map", "every promise of a level in every area, a symbol in each cell", (material, level) => HeatMapBuilder.Of(material.Now, level)) with { SpansAreas = true },
        ChartKind.PerLevel("spine", "every judged promise of a level beside what its figure is held against, on one scale", (material, level) => SpineBuilder.Of(material.Whole, level)),
        ChartKind.PerFramework("summary", "how many promises of each level stand where, and how many can be judged", material => [SummaryBuilder.Of(material.Whole)]),
        ChartKind.PerIndicator("control", "a monthly or quarterly series with the limits of what usually varies, and what signals a real change", (material, indicator) => ProcessChartBuilder.Of(material.Whole, indicator)) with { WhyNone = ProcessChartBuilder.WhyNone },
        ChartKind.PerFramework("slope", "every judged promise beside what its figure was held against, at the earlier review and now", material => material.Earlier is { } earlier && SlopeChartBuilder.Of(earlier, material.Whole) is { } chart ? [chart] : []),
    ];

    /// <summary>Null where no kind has this name.</summary>
    public static ChartKind? Find(string word) => All.FirstOrDefault(kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
}
