using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Logframe.Charts;
using Logframe.Charts.Spine;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports.Review;

namespace Logframe.Web.Site;

/// <summary>Every chart of a reading, made when first asked for: of the framework as promised, and of each area that it can be viewed for.</summary>
internal sealed class ReadingCharts(FrameworkByArea assessed)
{
    private readonly ChartMaterial _material = new(assessed);
    private readonly ConcurrentDictionary<(string Kind, string Code), IReadOnlyList<Chart>> _ofIndicators = new();
    private readonly ConcurrentDictionary<string, InlinePicture> _pictures = new();
    private readonly ConcurrentDictionary<string, ChartExtent> _extents = new();
    private readonly Lazy<IReadOnlyDictionary<string, Chart>> _byName = new(() => ByName(assessed));

    /// <summary>The charts of one kind for one indicator, in the order of its parts; none where there is nothing to draw.</summary>
    /// <param name="kind">A word of <see cref="ChartKinds"/>.</param>
    /// <param name="indicator">Of the framework as promised.</param>
    public IReadOnlyList<Chart> Of(string kind, IndicatorAssessment indicator) => _ofIndicators.GetOrAdd(
        (kind, indicator.Indicator.Code),
        _ => [.. ChartKinds.Find(kind)!.Of(_material, [indicator])]);

    /// <summary>The name of the chart that sets the promises of a level, as an area stands, beside what its figures are held against; null where none can be placed.</summary>
    public string? SpineOf(OutcomeAssessment level, Area area) =>
        _byName.Value.ContainsKey(ChartName.Of(level.Outcome.Code, $"spine-{area.Key}")) ? ChartName.Of(level.Outcome.Code, $"spine-{area.Key}") : null;

    /// <summary>The chart of a name, such as "3.1-medway".</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Chart? chart) => _byName.Value.TryGetValue(name, out chart);

    /// <summary>The chart of a name that there is.</summary>
    public Chart Find(string name) => _byName.Value[name];

    public IReadOnlyCollection<Chart> All => [.. _byName.Value.Values];

    /// <summary>The same drawn to stand in a page, which says its title, verdict and finding, and shows its figures in a table.</summary>
    public InlinePicture Picture(Chart chart) => _pictures.GetOrAdd(chart.Name, _ => InlinePicture.Of(chart.BesideItsWords));

    public ChartExtent ExtentOf(Chart chart) => _extents.GetOrAdd(chart.Name, _ => ChartExtent.Of(chart));

    private static Dictionary<string, Chart> ByName(FrameworkByArea assessed)
    {
        var material = new ChartMaterial(assessed);
        var charts = new Dictionary<string, Chart>();
        foreach (var chart in ChartKinds.All.SelectMany(kind => kind.All(material)).Concat(assessed.Areas.SelectMany(OfArea)))
        {
            charts.TryAdd(chart.Name, chart);
        }

        return charts;
    }

    private static IEnumerable<Chart> OfArea(AreaViewAssessment view)
    {
        var progress = view.Assessment.Indicators.SelectMany(indicator => ProgressChartBuilder.Of(view.Assessment, indicator));
        var spines = view.Assessment.Outcomes.SelectMany(level => SpineBuilder.Of(view.Assessment, level).Where(spine => spine.Rows.Count > 1).Select(spine => spine with
        {
            Name = ChartName.Of(level.Outcome.Code, $"spine-{view.Area.Key}"),
            Title = $"{spine.Title}: {view.Area.Name}",
        }));
        return [.. progress, .. spines];
    }
}
