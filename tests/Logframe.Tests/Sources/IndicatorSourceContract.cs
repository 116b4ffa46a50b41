using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources;

namespace Logframe.Tests.Sources;

/// <summary>What a source has in hand when it is asked for indicator 93015.</summary>
public enum SourceScene
{
    /// <summary>One figure: Medway, 2022/23, 23.5.</summary>
    OneFigure,
    UnknownIndicator,
    NoRows,
    BrokenBody,
}

/// <summary>What every route to the publisher's series must do, whatever the wire looks like.</summary>
public abstract class IndicatorSourceContract
{
    [Fact]
    public async Task A_figure_belongs_to_the_same_series_and_period_by_every_route()
    {
        var (fetch, rows) = await FetchAsync(SourceScene.OneFigure);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched, fetch.Message);
        var row = rows.ShouldHaveSingleItem();
        row.Series.ShouldBe(new SeriesKey("fingertips", "93015", "E06000035", "Persons", "19+ yrs", "", "", 12));
        (row.PeriodLabel, row.SortKey, row.State, row.Value).ShouldBe(("2022/23", 20220000, ValueState.Published, 23.5));
        fetch.Tally.Taken.ShouldBe(1);
    }

    [Theory]
    [InlineData(SourceScene.UnknownIndicator, "NotFound")]
    [InlineData(SourceScene.NoRows, "HeaderOnly")]
    [InlineData(SourceScene.BrokenBody, "Truncated")]
    public async Task Every_ending_has_its_name_and_a_sentence_and_brings_nothing(SourceScene scene, string outcome)
    {
        var (fetch, rows) = await FetchAsync(scene);

        fetch.Outcome.ToString().ShouldBe(outcome);
        fetch.Message.ShouldNotBeNull().ShouldEndWith(".");
        rows.ShouldBeEmpty();
        fetch.Complete.ShouldBeFalse();
    }

    /// <summary>A source that finds a scene; what it holds open is closed by the test class.</summary>
    internal abstract IIndicatorSource Open(SourceScene scene);

    private async Task<(IndicatorFetch Fetch, IReadOnlyList<Observation> Rows)> FetchAsync(SourceScene scene)
    {
        var source = Open(scene);
        source.Publisher.ShouldBe("fingertips");
        var fetch = await source.FetchAsync(new IndicatorRequest("93015", [AreaKind.UpperTier]), TestContext.Current.CancellationToken);
        return (fetch, [.. fetch.Rows]);
    }
}
