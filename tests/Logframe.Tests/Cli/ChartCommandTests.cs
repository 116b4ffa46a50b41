using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts;
using Logframe.Reports.Review;
using Logframe.Tests.Charts;
using Logframe.Tests.Charts.Png;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

/// <summary>The verb <c>chart</c> on a store of the simulator, with a return of monthly figures approved in it.</summary>
public sealed class ChartCommandTests(ChartCommandTests.Desk desk) : IClassFixture<ChartCommandTests.Desk>
{
    [Fact]
    public async Task Draws_progress_unless_another_kind_is_named() =>
        (await desk.DrawAsync("3.1")).ShouldBe(["3.1-kent-and-medway.svg"]);

    [Fact]
    public async Task Names_every_kind_in_its_help()
    {
        var terminal = new TestTerminal(desk.Folder);

        (await terminal.RunAsync("chart", "--help")).ShouldBe(0);

        var help = string.Join(' ', terminal.Out.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        ChartKinds.All.ShouldAllBe(kind => help.Contains($"{kind.Word}, {kind.Shows}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("160")]
    [InlineData("90.5")]
    public async Task Draws_at_the_width_of_a_document_with_the_alternative_text_beside_it(string width)
    {
        Fonts.OfThisMachine();
        var millimetres = double.Parse(width, CultureInfo.InvariantCulture);

        (await desk.DrawAsync("3.1", "--width-mm", width, "--scale", "2", "--alt", "--format", "png")).ShouldBe(["3.1-kent-and-medway.png", "3.1-kent-and-medway.txt"]);
        await desk.DrawAsync("3.1", "--width-mm", width);

        var image = new PngImage(File.ReadAllBytes(desk.File("3.1-kent-and-medway.png")));
        (1000.0 * image.Width / image.PixelsPerMetre).ShouldBe(millimetres, 0.2);
        XDocument.Load(desk.File("3.1-kent-and-medway.svg")).Root!.Attribute("width")!.Value.ShouldBe(millimetres.ToString("0.##", CultureInfo.InvariantCulture) + "mm");
        var words = await File.ReadAllTextAsync(desk.File("3.1-kent-and-medway.txt"), TestContext.Current.CancellationToken);
        words.ShouldStartWith("SIMULATED: 3.1 Physically inactive adults, Kent and Medway: on course");
        words.ShouldContain(image.Words("Description")!);
    }

    [Fact]
    public async Task Has_more_pixels_for_the_same_width_when_asked()
    {
        Fonts.OfThisMachine();
        await desk.DrawAsync("3.1", "--format", "png", "--scale", "1");
        var screen = new PngImage(File.ReadAllBytes(desk.File("3.1-kent-and-medway.png")));
        await desk.DrawAsync("3.1", "--format", "png", "--scale", "3");
        var print = new PngImage(File.ReadAllBytes(desk.File("3.1-kent-and-medway.png")));

        (screen.Width, print.Width).ShouldBe((1000, 3000));
        ((double)print.PixelsPerMetre / screen.PixelsPerMetre).ShouldBe(3, 0.01);
    }

    [Fact]
    public async Task Writes_the_figures_of_a_chart_as_csv()
    {
        (await desk.DrawAsync("3.3", "--kind", "inequality", "--format", "csv")).ShouldBe(["3.3-kent-inequality.csv", "3.3-medway-inequality.csv"]);

        (await File.ReadAllLinesAsync(desk.File("3.3-kent-inequality.csv"), TestContext.Current.CancellationToken))[1].ShouldStartWith("Most deprived quintile,13.4,");
    }

    [Fact]
    public async Task Prints_pdf_where_a_browser_is_here()
    {
        Assert.SkipWhen(Browser.FindProgram(Browser.ProgramFolders()) is null, "There is no browser of the Chromium family here.");

        (await desk.DrawAsync("3.1", "--format", "pdf")).ShouldBe(["3.1-kent-and-medway.pdf"]);

        (await File.ReadAllBytesAsync(desk.File("3.1-kent-and-medway.pdf"), TestContext.Current.CancellationToken)).AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Draws_a_control_chart_of_what_partners_return_by_the_month() =>
        (await desk.DrawAsync("5.3", "--kind", "control")).ShouldBe(["5.3-kent-and-medway-control.svg"]);

    [Fact]
    public async Task Says_why_an_indicator_has_no_chart_of_a_kind()
    {
        var terminal = new TestTerminal(desk.Folder, desk.Clock);

        (await terminal.RunAsync("chart", "3.1", "--kind", "control", "--out", "drawn")).ShouldBe(0);
        (await terminal.RunAsync("chart", "3.1", "--kind", "inequality", "--out", "drawn")).ShouldBe(0);

        terminal.Error.ShouldContain("3.1 has no chart of the kind control: 3.1 for Kent and Medway has figures for a year at a time. A control chart shows monthly or quarterly ones.");
        terminal.Error.ShouldContain("3.1 has no chart of the kind inequality: No figures by group of people are held for Kent and Medway.");
    }

    [Fact]
    public async Task Compares_with_a_year_before_unless_told_otherwise()
    {
        (await desk.DrawAsync("--kind", "slope")).ShouldBe(["since-last-review.svg"]);

        (await File.ReadAllTextAsync(desk.File("since-last-review.svg"), TestContext.Current.CancellationToken)).ShouldContain("since the review of 22 November 2025");
        var terminal = new TestTerminal(desk.Folder, desk.Clock);
        (await terminal.RunAsync("chart", "--kind", "slope", "--since", "2027-01-01")).ShouldBe(2);
        terminal.Error.ShouldContain("--since must be a day before 2026-11-22");
    }

    [Fact]
    public async Task Draws_in_the_dark_on_dark_paper()
    {
        await desk.DrawAsync("3.1", "--theme", "dark", "--size", "narrow", "--text-scale", "1.5");

        var svg = await File.ReadAllTextAsync(desk.File("3.1-kent-and-medway.svg"), TestContext.Current.CancellationToken);
        svg.ShouldContain($"fill=\"{Logframe.Charts.Drawing.Theme.Dark.Paper}\"");
        svg.ShouldContain("viewBox=\"0 0 540 ");
    }

    [Theory]
    [InlineData("Give the code of an indicator, or --outcome, or --all.")]
    [InlineData("shows areas side by side. Leave --area out", "3.1", "--kind", "areas", "--area", "kent")]
    [InlineData("--text-scale must be a number from 1 to 2, not \"9\".", "3.1", "--text-scale", "9")]
    [InlineData("--width-mm must be a number from 60 to 420, not \"wide\".", "3.1", "--width-mm", "wide")]
    [InlineData("--scale must be a number from 0.5 to 6, not \"0\".", "3.1", "--scale", "0")]
    public async Task Says_what_is_wrong_with_the_options(string message, params string[] args)
    {
        var terminal = new TestTerminal(desk.Folder, desk.Clock);

        (await terminal.RunAsync(["chart", .. args])).ShouldBe(2);

        terminal.Error.ShouldContain(message);
    }

    /// <summary>A folder with a store of three vintages.</summary>
    public sealed class Desk : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        internal string Folder => _folder.Path;

        internal FakeClock Clock { get; } = new FakeClock().At(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

        public async ValueTask InitializeAsync()
        {
            var sample = Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", "returns", "return-5.3-monthly.csv");
            Directory.CreateDirectory(Path.Combine(Folder, "data"));
            System.IO.File.Copy(await ThreeVintages.FileAsync(), Path.Combine(Folder, "data", "logframe.db"));
            await RunAsync("import", sample, "--by", "A. Author", "--simulated");
            await RunAsync("quarantine", "accept", "2", "--by", "B. Boss", "--reason", "Made up");
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        internal string File(string name) => Path.Combine(_folder.Path, "drawn", name);

        internal async Task<string[]> DrawAsync(params string[] args)
        {
            var terminal = new TestTerminal(_folder.Path, Clock);
            (await terminal.RunAsync(["chart", .. args, "--out", "drawn"])).ShouldBe(0, terminal.Error);
            return [.. terminal.Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFileName(path)!)];
        }

        private async Task RunAsync(params string[] args)
        {
            var terminal = new TestTerminal(_folder.Path, Clock);
            (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
        }
    }
}
