using System.Text;
using System.Text.RegularExpressions;
using Logframe.Charts;
using Logframe.Cli;
using Logframe.Reports.Review;
using Logframe.Tests.Charts;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

/// <summary>A chart printed as PDF can be heard: it is tagged, and its picture has words.</summary>
public sealed partial class ChartPdfTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    [Theory]
    [InlineData("progress")]
    [InlineData("heat-map")]
    public async Task Is_tagged_and_says_in_words_what_its_picture_shows(string kind)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var browser = await Browser.FindAsync(Browser.ProgramFolders(), cancellation);
        Assert.SkipWhen(browser is null, "There is no browser of the Chromium family here.");
        Assert.SkipUnless(Browser.ProgramFolders().Any(folder => File.Exists(Path.Combine(folder, "pdfinfo"))), "There is no pdfinfo here.");
        using var folder = new TemporaryFolder();
        var chart = ChartKinds.Find(kind)!.All(materials.Shipped).First();

        var pdf = await ChartPdf.WriteAsync(chart, folder.Path, ChartLook.Page, browser, cancellation);

        var facts = (await BrowserRun.OfAsync("pdfinfo", [pdf], cancellation)).Output;
        facts.ShouldMatch(@"Tagged:\s+yes");
        facts.ShouldMatch(@"Pages:\s+1\n");
        facts.ShouldContain(chart.Caption.Title);
        WordsOfPicture(await File.ReadAllBytesAsync(pdf, cancellation)).ShouldBe($"{chart.Caption.Title}. {chart.Caption.Description}");
    }

    /// <summary>A PDF holds words of ASCII as they are, with a backslash before brackets, and all others by their numbers.</summary>
    private static string WordsOfPicture(byte[] pdf)
    {
        var found = Alternative().Match(Encoding.Latin1.GetString(pdf));
        return found.Groups["numbers"].Success
            ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(found.Groups["numbers"].Value))
            : Escaped().Replace(found.Groups["letters"].Value, "$1");
    }

    [GeneratedRegex(@"/Alt (<FEFF(?<numbers>[0-9A-Fa-f]+)>|\((?<letters>(\\.|[^\\)])*)\))")]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
