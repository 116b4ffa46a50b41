using System.Text;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Reports.Exports;
using Logframe.Reports.Office;
using Logframe.Reports.Review.Pages;

namespace Logframe.Reports.Review;

/// <summary>Writes a review as a folder that needs nothing else: pages, print, slides, data and a manifest.</summary>
internal static class ReviewPack
{
    public const string Page = "review.html";

    public const string Slides = "review.pptx";

    private const string DataFolder = "data";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="review">What is reviewed.</param>
    /// <param name="origin">What it was made from.</param>
    /// <param name="data">The tidy data behind it.</param>
    /// <param name="browser">Prints the PDF; null for none.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="progress">Told how far the work is.</param>
    /// <param name="cancellation">Gives up; what is written then is no pack.</param>
    public static async Task<PackResult> WriteAsync(AnnualReview review, PackOrigin origin, ExportData data, Browser? browser, string folder, IProgress<PackStep> progress, CancellationToken cancellation)
    {
        var book = await ReviewBook.DrawAsync(review, origin, data, progress, cancellation);
        progress.Report(PackStep.Writing);
        var page = Path.Combine(folder, Page);
        await File.WriteAllTextAsync(page, await PageRenderer.RenderAsync<ReviewDocument>(book), Utf8, cancellation);
        DataPackage.Write(Path.Combine(folder, DataFolder), data, [.. TidyData.Names.Where(name => name != "vintages").Select(name => TidyData.Table(name, data))]);
        await using (var slides = File.Create(Path.Combine(folder, Slides)))
        {
            SlideDeck.Write(slides, review);
        }

        var font = PackSlides.Write(book, folder);
        var trouble = browser is null ? null : await PrintAsync(browser, page, Path.Combine(folder, PackFile.Pdf), origin, progress, cancellation);
        var manifest = new PackManifest(
            PackManifest.ThisFormat,
            review.Whole.Nature == DataNature.Simulated,
            origin,
            new PackTools(browser is not null && trouble is null ? browser.Version : null, font),
            review.Whole.Framework.Provenance,
            [.. FigureSource.All(data)],
            PackFile.In(folder),
            "").Sealed();
        await File.WriteAllBytesAsync(Path.Combine(folder, PackManifest.FileName), manifest.ToBytes(), cancellation);
        return new PackResult(manifest, trouble);
    }

    private static Task<string?> PrintAsync(Browser browser, string page, string pdf, PackOrigin origin, IProgress<PackStep> progress, CancellationToken cancellation)
    {
        progress.Report(PackStep.Printing);
        return PdfPrinter.PrintAsync(browser, page, pdf, origin.Review.KnownAt, cancellation);
    }
}

/// <summary>A pack that has been written.</summary>
/// <param name="Manifest">What it holds.</param>
/// <param name="PrintTrouble">Why there is no PDF though there is a browser; null where all went well.</param>
internal sealed record PackResult(PackManifest Manifest, string? PrintTrouble);
