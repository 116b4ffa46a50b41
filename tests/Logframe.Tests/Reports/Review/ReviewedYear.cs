using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Core.Assessments;
using Logframe.Definitions;
using Logframe.Reports.Review;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Review;

/// <summary>The review of a simulated year with an earlier one to compare with, made once for all who look at it.</summary>
public sealed class ReviewedYear : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

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
        await RunAsync("demo");
        await RunAsync("review", "--year", "2026", "--data", "out/data", "--out", "pack", "--no-pdf");
        Page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(Pack, ReviewPack.Page)));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync(params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, Clock);
        (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
    }
}

/// <summary>Those who look at one review of a year.</summary>
[CollectionDefinition(nameof(ReviewedYear))]
public sealed class ReviewedYearReaders : ICollectionFixture<ReviewedYear>;
