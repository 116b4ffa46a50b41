using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reports.Review;
using Logframe.Simulator;
using Logframe.Simulator.Reviews;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The whole chain offline, as a newcomer runs it first.</summary>
public sealed class DemoTests(DemoTests.Demonstration demonstration) : IClassFixture<DemoTests.Demonstration>
{
    private const int Indicators = 89;

    [Fact]
    public async Task The_site_has_a_page_for_every_indicator_with_its_statement_verdict_chart_and_figures()
    {
        (await demonstration.PageAsync("index")).QuerySelectorAll("table tbody th a").Length.ShouldBeGreaterThan(3);

        var pages = await Task.WhenAll(ShippedFrameworks.KentAndMedway.Indicators.Select(indicator => demonstration.PageAsync($"indicators/{indicator.Code.ToLowerInvariant()}")));

        pages.Length.ShouldBe(Indicators);
        pages.ShouldAllBe(page => page.QuerySelector(".statement")!.TextContent.Length > 20);
        pages.ShouldAllBe(page => page.QuerySelector(".verdict .badge")!.TextContent.Length > 3);
        pages.Count(page => page.QuerySelector(".chart svg title") is not null && page.QuerySelectorAll("section table tbody tr").Length > 0).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Everything_is_marked_as_simulated()
    {
        demonstration.Said.ShouldContain("SIMULATED");
        demonstration.Files("html").ShouldAllBe(file => File.ReadAllText(file).Contains("SIMULATED"));
        demonstration.Files("svg").Length.ShouldBeGreaterThan(30);
        demonstration.Files("svg").ShouldAllBe(file => File.ReadAllText(file).Contains("SIMULATED"));
        demonstration.Files("png").ShouldAllBe(file => File.ReadAllText(file, System.Text.Encoding.Latin1).Contains("SIMULATED"));
        demonstration.Files("csv").ShouldAllBe(file => File.ReadAllText(file).Contains("SIMULATED"));
    }

    [Fact]
    public void The_review_of_the_year_is_there_and_said_to_be()
    {
        demonstration.Said.ShouldContain("SIMULATED. The review of ");
        string[] files = ["review.html", "review.pptx", "manifest.json", "data/datapackage.json"];
        files.ShouldAllBe(file => File.Exists(Path.Combine(demonstration.Out, "review", file)));
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review-2025")]
    public async Task Both_packs_are_whole_and_made_again_are_the_same(string pack)
    {
        var terminal = new TestTerminal(demonstration.Folder, demonstration.Clock);

        (await terminal.RunAsync("verify", Path.Combine("out", pack), "--data", "out/data", "--reviews", "out/reviews")).ShouldBe(0, terminal.Error);

        terminal.Out.ShouldContain("made again it is the same, byte for byte");
    }

    [Fact]
    public void Last_years_review_is_locked_and_this_years_is_held_against_it_also_in_a_later_year()
    {
        var reviews = Path.Combine(demonstration.Out, "reviews");
        var newest = ReviewShelf.Read(reviews, ShippedFrameworks.KentAndMedway, SimulatedNotes.Second);
        newest.Faults.ShouldBeEmpty();
        newest.Notes!.State.ShouldBe(ReviewState.Draft);
        newest.Earlier.ShouldHaveSingleItem().State.ShouldBe(ReviewState.Locked);

        var manifest = PackManifest.Read(File.ReadAllBytes(Path.Combine(demonstration.Out, "review", PackManifest.FileName)))!;
        (manifest.MadeFrom.Year, manifest.MadeFrom.Review.AsOf).ShouldBe((SimulatedNotes.Second, newest.Notes.AsOf));
        (manifest.MadeFrom.HeldAgainst!.Year, manifest.MadeFrom.HeldAgainst.Knowledge.AsOf).ShouldBe((SimulatedNotes.First, newest.Earlier[0].AsOf));
        demonstration.Said.ShouldContain($"The notes of both are in {reviews}: those of 2025 locked");
    }

    [Fact]
    public async Task This_years_review_shows_what_became_of_last_years_actions()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(demonstration.Out, "review", "review.html"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        page.Body!.TextContent.ShouldContain("Medway was at 3,348.3 per 100,000 in 2025; 3,600 per 100,000 or more was expected by 31 December 2025: missed by 251.7 per 100,000.");
    }

    [Fact]
    public async Task Notes_that_somebody_wrote_are_not_replaced()
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("reviews/kent-and-medway/2026/review.md", "---\nyear: 2026\n---\nOur own.");
        var terminal = new TestTerminal(folder.Path, demonstration.Clock);

        (await terminal.RunAsync("demo", "--no-pdf", "--out", ".")).ShouldBe(2);

        terminal.Error.ShouldContain("holds notes that are not those of a demonstration");
        File.ReadAllText(own).ShouldContain("Our own.");
        Directory.Exists(folder.File("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_live_refresh_from_the_same_simulator_ends_in_the_same_state_once_what_was_held_is_accepted()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, port: 0, TestContext.Current.CancellationToken);
        folder.Write("appsettings.json", JsonSerializer.Serialize(new { Fingertips = new { simulator.BaseAddress } }));
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync("refresh", "--source", "live")).ShouldBe(0, terminal.Error + terminal.Out);
        Directory.CreateDirectory(folder.File("demo"));
        File.Copy(Path.Combine(demonstration.Out, "data", "logframe.db"), folder.File("demo/logframe.db"));

        var decision = new TestTerminal(folder.Path);
        (await decision.RunAsync("quarantine", "accept", "1", "--by", "J Smith", "--reason", "A late submission.", "--data", "demo")).ShouldBe(0, decision.Error);

        StateIn(decision.Out).ShouldBe(StateIn(terminal.Out));
    }

    [Fact]
    public async Task The_revision_outside_its_interval_is_held_and_said()
    {
        demonstration.Remarks.ShouldContain("1 value is held for review");
        var terminal = new TestTerminal(demonstration.Folder);

        (await terminal.RunAsync("quarantine", "--data", "out/data")).ShouldBe(0, terminal.Error);

        terminal.Out.ShouldContain("SIMULATED");
        terminal.Out.ShouldContain("Kent 2022/23");
    }

    [Fact]
    public async Task An_earlier_day_shows_what_was_known_then()
    {
        var terminal = new TestTerminal(demonstration.Folder);
        (await terminal.RunAsync("show", "1.15", "--data", "out/data", "--as-of", "2024-12-01")).ShouldBe(0, terminal.Error);
        var now = new TestTerminal(demonstration.Folder);
        (await now.RunAsync("show", "1.15", "--data", "out/data")).ShouldBe(0, now.Error);

        Regex.Count(terminal.Out, @"^  20\d\d/\d\d ", RegexOptions.Multiline).ShouldBeLessThan(Regex.Count(now.Out, @"^  20\d\d/\d\d ", RegexOptions.Multiline));
    }

    [Fact]
    public async Task A_view_of_one_area_still_says_for_whom_the_promise_was_made()
    {
        var terminal = new TestTerminal(demonstration.Folder);

        (await terminal.RunAsync("chart", "3.1", "--area", "thanet", "--data", "out/data", "--out", "views")).ShouldBe(0, terminal.Error);

        File.ReadAllText(Path.Combine(demonstration.Folder, "views", "3.1-thanet.svg")).ShouldContain("The baseline is the one agreed for Kent and Medway.");
    }

    [Fact]
    public async Task A_day_before_the_first_run_shows_nothing_and_says_since_when_something_is_known()
    {
        var terminal = new TestTerminal(demonstration.Folder);

        (await terminal.RunAsync("status", "--data", "out/data", "--as-of", "2020-01-01")).ShouldBe(0);

        terminal.Error.ShouldContain("Nothing was known on 1 January 2020: the first figures came on 1 November 2024.");
        terminal.Out.ShouldContain("None of the 89 indicators can be judged");
    }

    [Fact]
    public async Task Real_figures_do_not_enter_a_store_of_simulated_ones()
    {
        var terminal = new TestTerminal(demonstration.Folder);
        var file = Path.Combine(demonstration.Folder, "real.csv");
        await File.WriteAllTextAsync(file, WrongInputTests.Header + WrongInputTests.Row, TestContext.Current.CancellationToken);

        (await terminal.RunAsync("import", file, "--data", "out/data")).ShouldBe(2);

        terminal.Error.ShouldContain("simulated", Case.Insensitive);
    }

    private static string StateIn(string said) => Regex.Match(said, "State of the store: ([0-9a-f]{64})").Groups[1].Value;

    /// <summary>One demonstration, run once for all its tests.</summary>
    public sealed class Demonstration : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Folder => _folder.Path;

        /// <summary>A day in the year after the newest simulated figures.</summary>
        public TimeProvider Clock { get; } = new FakeClock().At(new DateTimeOffset(SimulatorHost.NewestVintage + 1, 3, 1, 9, 0, 0, TimeSpan.Zero));

        public string Out => Path.Combine(_folder.Path, "out");

        public string Said { get; private set; } = "";

        public string Remarks { get; private set; } = "";

        /// <summary>Those of the site and of the packs that have this ending, but for the marks that stand on every page.</summary>
        public string[] Files(string ending) => [.. Directory.GetFiles(Out, "*." + ending, SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "icon.svg")];

        internal async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string name) =>
            await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(Out, "site", name + ".html")));

        public async ValueTask InitializeAsync()
        {
            var terminal = new TestTerminal(_folder.Path, Clock);
            (await terminal.RunAsync("demo", "--no-pdf")).ShouldBe(0, terminal.Error);
            (Said, Remarks) = (terminal.Out, terminal.Error);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
