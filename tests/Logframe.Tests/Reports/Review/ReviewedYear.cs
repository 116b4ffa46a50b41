using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Core.Assessments;
using Logframe.Definitions;
using Logframe.Definitions.Reviews;
using Logframe.Reports.Review;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Review;

/// <summary>The review of a simulated year with an earlier one to compare with, made once for all who look at it.</summary>
public sealed class ReviewedYear : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public string Reviews => _folder.File("reviews");

    public string Pack => _folder.File("pack");

    /// <summary>A day after the newest simulated figures became known.</summary>
    internal static FakeClock Clock => new FakeClock().At(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public IHtmlDocument Page { get; private set; } = null!;

    internal FrameworkAssessment Whole
    {
        get
        {
            using var store = SqliteObservationStore.Open(_folder.File("out/data"));
            var framework = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;
            return new Pipeline(store, Clock).Assess(framework, new DateOnly(2026, 11, 22), null);
        }
    }

    public async ValueTask InitializeAsync()
    {
        await RunAsync("demo", "--no-pdf");
        WriteNotes();
        await RunAsync("review", "--year", "2026", "--data", "out/data", "--out", "pack", "--no-pdf");
        Page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(Pack, ReviewPack.Page)));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A review of 2025 that was locked, with two actions, and one of 2026 that is being written.</summary>
    private void WriteNotes()
    {
        Write(2025, "review.md", "state: locked\nas-of: 2025-11-10\napproved-by: B. Person\napproved-on: 2025-11-11\nlocked-by: C. Person\nlocked-on: 2025-11-12", "The year before.");
        Write(2025, "3.2.md", "actions:\n  - {action: Healthy towns, owner: D. Person, due: 2025-10-31, expected: {at-most: 60}}\n  - {action: Walking groups, owner: E. Person, due: 2027-03-31, expected: {at-most: 62}}", "As it was.");
        ReviewLock.Of(new ReviewFolder(Reviews, "kent-and-medway", 2025), 1, new string('a', 64)).Write(new ReviewFolder(Reviews, "kent-and-medway", 2025));
        Write(2026, "review.md", "state: draft\nas-of: 2026-11-22", "The year in **short**.");
        Write(2026, "3.2.md", "actions:\n  - {action: Food at work, owner: F. Person, due: 2027-06-30, expected: Twenty employers have joined}", "# Why\n\nBecause 1 < 2 & [so](https://example.org/so).");
        Write(2026, "outcome-3.md", "evidence: [https://example.org/papers]", "Of the outcome as a whole.");
    }

    private void Write(int year, string file, string fields, string text) => _folder.Write(
        Path.Combine("reviews", "kent-and-medway", $"{year}", file),
        file == "review.md"
            ? $"---\nyear: {year}\nedition: 1\n{fields}\nprepared-by: A. Person\nprepared-on: {year}-11-09\nsimulated: true\n---\n{text}\n"
            : $"---\nauthor: A. Person\ndate: {year}-10-20\n{fields}\n---\n{text}\n");

    private async Task RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, Clock);
        (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
    }
}

/// <summary>Those who look at one review of a year.</summary>
[CollectionDefinition(nameof(ReviewedYear))]
public sealed class ReviewedYearReaders : ICollectionFixture<ReviewedYear>;
