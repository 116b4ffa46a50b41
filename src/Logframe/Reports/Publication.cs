using System.Reflection;
using System.Text;
using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Reports.Pages;

namespace Logframe.Reports;

/// <summary>An overview page and the charts that it shows, as a folder that can be opened anywhere.</summary>
/// <param name="Assessment">What is published.</param>
/// <param name="Charts">In the order of the framework.</param>
internal sealed record Publication(FrameworkAssessment Assessment, IReadOnlyList<DrawnChart> Charts)
{
    private const string ChartFolder = "charts";

    /// <summary>Writes <c>index.html</c>, its style and every chart in each of the formats; the page shows the first.</summary>
    /// <param name="assessment">What is published.</param>
    /// <param name="folder">Made if it does not exist; files of the same names are replaced.</param>
    /// <param name="formats">At least one.</param>
    /// <param name="progress">Told how many charts are drawn.</param>
    /// <param name="cancellation">Stops between two charts.</param>
    public static async Task<Publication> WriteAsync(
        FrameworkAssessment assessment,
        string folder,
        IReadOnlyList<ChartFormat> formats,
        IProgress<DrawingStep> progress,
        CancellationToken cancellation)
    {
        var charts = assessment.Indicators
            .SelectMany(indicator => ProgressChartBuilder.Of(assessment, indicator).Select(chart => new DrawnChart(indicator.Indicator.Code, FileOf(chart, formats[0]), chart)))
            .ToList();
        var drawn = 0;
        await Parallel.ForEachAsync(charts, cancellation, (one, _) =>
        {
            foreach (var format in formats)
            {
                ChartFile.Write(one.Chart, Path.Combine(folder, ChartFolder), format);
            }

            progress.Report(new DrawingStep(Interlocked.Increment(ref drawn), charts.Count));
            return ValueTask.CompletedTask;
        });

        var publication = new Publication(assessment, charts);
        await File.WriteAllTextAsync(Path.Combine(folder, Overview.Page), await PageRenderer.RenderAsync<OverviewPage>(publication), new UTF8Encoding(false), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, Overview.Stylesheet), Style(), cancellation);
        return publication;
    }

    private static string FileOf(ProgressChart chart, ChartFormat format) => $"{ChartFolder}/{ChartFile.NameOf(chart, format)}";

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Overview.Stylesheet)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A chart that has been written, for the page that shows it.</summary>
/// <param name="Code">Code of its indicator.</param>
/// <param name="File">Relative to the page.</param>
/// <param name="Chart">What it shows.</param>
internal sealed record DrawnChart(string Code, string File, ProgressChart Chart);

/// <summary>How far the drawing has got.</summary>
internal readonly record struct DrawingStep(int Done, int Total);
