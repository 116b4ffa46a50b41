using System.CommandLine;
using Logframe.Charts;
using Logframe.Reports.Review;

namespace Logframe.Cli;

/// <summary>Writes charts as files of one format and look.</summary>
/// <param name="Folder">Where to; it is made if need be.</param>
/// <param name="Format">svg, png, pdf or csv.</param>
/// <param name="Look">How pictures are to come out.</param>
/// <param name="HasAlternative">Their alternative text is written beside them.</param>
/// <param name="Browser">Prints PDF; null where none is wanted.</param>
internal sealed record ChartPrint(string Folder, string Format, ChartLook Look, bool HasAlternative, Browser? Browser)
{
    private const string Pdf = "pdf";

    /// <exception cref="CommandFailure">PDF is wanted and no browser is here that could print it.</exception>
    public static async Task<ChartPrint> OfAsync(ChartPrintOptions printing, ParseResult options, string folder, CancellationToken cancellation)
    {
        var format = options.GetRequiredValue(printing.Format);
        var browser = format == Pdf ? await Browser.FindAsync(Browser.ProgramFolders(), cancellation) : null;
        if (format == Pdf && browser is null)
        {
            throw CommandFailure.Trouble("There is no browser of the Chromium family here to print PDF with. Install chromium (on Windows, Edge serves), or draw with --format svg or png.");
        }

        Directory.CreateDirectory(folder);
        return new ChartPrint(folder, format, printing.LookOf(options), printing.WantsAlternative(options), browser);
    }

    /// <returns>The paths of the files of one chart.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(Chart chart, CancellationToken cancellation)
    {
        var picture = Format switch
        {
            "csv" => WriteCsv(chart),
            Pdf => await ChartPdf.WriteAsync(chart, Folder, Look, Browser!, cancellation),
            "png" => ChartFile.Write(chart, Folder, ChartFormat.Png, Look),
            _ => ChartFile.Write(chart, Folder, ChartFormat.Svg, Look),
        };
        if (!HasAlternative)
        {
            return [picture];
        }

        var words = Path.Combine(Folder, chart.Name + ".txt");
        await File.WriteAllTextAsync(words, AlternativeText.Of(chart), cancellation);
        return [picture, words];
    }

    private string WriteCsv(Chart chart)
    {
        var path = Path.Combine(Folder, chart.Name + ".csv");
        using var writer = new StreamWriter(path);
        ChartCsv.Write(chart, writer);
        return path;
    }
}
