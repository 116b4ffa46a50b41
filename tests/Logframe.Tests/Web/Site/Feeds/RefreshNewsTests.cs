using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Store;
using Logframe.Web.Site.Feeds;
using Logframe.Worker;

namespace Logframe.Tests.Web.Site.Feeds;

/// <summary>What the feed tells of refreshes that the store knows nothing of.</summary>
public sealed class RefreshNewsTests
{
    private static readonly DateTimeOffset Night = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Tells_of_a_refresh_that_left_no_run()
    {
        var news = RefreshNews.Of(Failed(Night), Night).ShouldHaveSingleItem();

        (news.Kind, news.Updated, news.Title).ShouldBe((NewsKind.Trouble, Night, "A refresh failed"));
        news.Text.ShouldBe("It left no run, and what stood goes on standing. There is no folder.");
    }

    [Fact]
    public void Stays_one_piece_of_news_while_refreshes_fail()
    {
        var first = RefreshNews.Of(Failed(Night), Night).Single();

        var third = RefreshNews.Of(Failed(Night.AddDays(2)), Night).Single();

        third.Key.ShouldBe(first.Key);
        (third.Updated, third.Title).ShouldBe((Night.AddDays(2), "Refreshes have failed since 20 November 2026"));
    }

    [Fact]
    public void Tells_of_a_source_that_could_not_be_reached() =>
        RefreshNews.Of(new RefreshOutcome(Night, Night, [new SourceResult("live", null, "It does not answer.")], null), Night)
            .ShouldHaveSingleItem().Text.ShouldEndWith(" It does not answer.");

    [Fact]
    public void Has_nothing_to_add_to_a_run_or_before_the_first_refresh()
    {
        RefreshNews.Of(null, null).ShouldBeEmpty();
        RefreshNews.Of(Left(nameof(FetchOutcome.Fetched)), null).ShouldBeEmpty();
        RefreshNews.Of(Left(nameof(FetchOutcome.TimedOut)), Night).ShouldBeEmpty();
    }

    private static RefreshOutcome Failed(DateTimeOffset at) => new(at, at, [], "There is no folder.");

    private static RefreshOutcome Left(string outcome)
    {
        var report = new IndicatorReport("93015", outcome, null, BatchChanges.None, 0, new Dictionary<string, int>(), new Dictionary<string, int>(), 0, 0, []);
        var run = RunRecord.Of(1, new RunStart("fingertips", "live", DataNature.Real, Night, null), Night, [report]);
        return new RefreshOutcome(Night, Night, [new SourceResult("live", run, null)], null);
    }
}
