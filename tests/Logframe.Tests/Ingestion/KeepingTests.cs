using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Store;
using Logframe.Tests.Core.Observations.Plausibility;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Ingestion;

/// <summary>What becomes of held figures and of what a source says of itself, from refresh to refresh.</summary>
public sealed class KeepingTests : IDisposable
{
    private static readonly IReadOnlyList<Observation> Level = Published.Series([22, 22, 22, 22, 22, 22]);

    private static readonly Observation Jump = Published.Figure(2016, 44);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();
    private readonly SqliteObservationStore _store;

    public KeepingTests() => _store = SqliteObservationStore.Open(_folder.Path);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_jump_is_held_once_however_often_it_is_offered()
    {
        await RefreshAsync(Level);
        (await RefreshAsync([.. Level, Jump])).Held.ShouldBe(1);
        var once = _store.Held();

        (await RefreshAsync([.. Level, Jump])).Held.ShouldBe(1);

        _store.Held().Select(one => one.Id).ShouldBe(once.Select(one => one.Id));
        Standing().ShouldBe(Level);
    }

    [Fact]
    public async Task A_plausible_figure_of_the_same_answer_stands_at_once()
    {
        var kent = Published.Figure(2016, 21, area: "E10000016");
        await RefreshAsync(Level);

        await RefreshAsync([.. Level, Jump, kent]);

        Standing().ShouldBe([.. Level, kent]);
    }

    [Fact]
    public async Task A_refused_figure_stays_refused_until_something_else_is_offered()
    {
        await RefreshAsync(Level);
        await RefreshAsync([.. Level, Jump]);
        new Quarantine(_store, _clock).Refuse(_store.Held(), "J Smith", "A slip.");

        (await RefreshAsync([.. Level, Jump])).Held.ShouldBe(0);
        _store.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Refused);

        (await RefreshAsync([.. Level, Jump with { Value = 45 }])).Held.ShouldBe(1);
        _store.Held(HeldState.Held).ShouldHaveSingleItem().Offer.Figures[0].Offered!.Value.ShouldBe(45);
    }

    [Fact]
    public async Task A_case_lapses_when_the_source_corrects_itself()
    {
        await RefreshAsync(Level);
        await RefreshAsync([.. Level, Jump]);
        var corrected = Jump with { Value = 22.4 };

        (await RefreshAsync([.. Level, corrected])).Held.ShouldBe(0);

        _store.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Lapsed);
        Standing().ShouldBe([.. Level, corrected]);
    }

    [Fact]
    public async Task An_accepted_figure_stands_and_is_not_held_again()
    {
        await RefreshAsync(Level);
        await RefreshAsync([.. Level, Jump]);
        new Quarantine(_store, _clock).Accept(_store.Held(), "J Smith", "The survey changed.");

        (await RefreshAsync([.. Level, Jump])).Held.ShouldBe(0);

        Standing().ShouldBe([.. Level, Jump]);
    }

    [Fact]
    public async Task What_a_partner_handed_in_waits_whatever_is_published()
    {
        await RefreshAsync(Level);
        var submission = new Submission("A Partner", new DateOnly(2026, 1, 5), "return.csv", "00", null);
        using (var run = _store.BeginRun(new RunStart("fingertips", "return", DataNature.Simulated, _clock.GetUtcNow(), null)))
        {
            run.Hold(new HeldOffer("93015", HoldReason.AwaitingApproval, "It waits for approval.", [new HeldFigure(Jump, null)], submission));
            run.Commit(_clock.GetUtcNow());
        }

        await RefreshAsync(Level);

        _store.Held(HeldState.Held).ShouldHaveSingleItem().Offer.Reason.ShouldBe(HoldReason.AwaitingApproval);
    }

    [Fact]
    public async Task The_run_says_what_is_held_and_is_no_trouble()
    {
        await RefreshAsync(Level);
        await RefreshAsync([.. Level, Jump]);

        var run = _store.Runs()[0];
        RunReport.HasTrouble(run).ShouldBeFalse();
        RunReport.Ending(run).Last().ShouldBe("1 value is held for review: see it with logframe quarantine");
    }

    [Fact]
    public async Task A_stamp_is_kept_with_a_whole_answer()
    {
        await RefreshAsync(Level, "March");
        _store.Stamps("fingertips").ShouldHaveSingleItem().ChangeStamp.ShouldBe("March");

        (await RefreshAsync([], "March")).Outcome.ShouldBe(nameof(FetchOutcome.Unchanged));
        Standing().ShouldBe(Level);
    }

    [Fact]
    public async Task No_stamp_is_kept_with_a_part_or_a_refused_answer()
    {
        await RefreshAsync(Level, "March", complete: false);
        _store.Stamps("fingertips").ShouldBeEmpty();

        await RefreshAsync([Level[0] with { Value = double.NaN }], "March");
        _store.Stamps("fingertips").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stamp_is_void_once_another_answer_has_brought_what_stands()
    {
        var revised = Level[5] with { Value = 22.1 };
        await RefreshAsync(Level, "March");

        await RefreshAsync([revised], stamp: null, complete: false);
        Standing().ShouldBe([.. Level.Take(5), revised]);
        (await RefreshAsync(Level, "March")).Outcome.ShouldBe(nameof(FetchOutcome.Fetched));

        Standing().ShouldBe(Level);
    }

    [Fact]
    public async Task Force_asks_as_if_nothing_were_known()
    {
        await RefreshAsync(Level, "March");

        (await RefreshAsync(Level, "March", force: true)).Outcome.ShouldBe(nameof(FetchOutcome.Fetched));
    }

    [Fact]
    public async Task A_refresh_without_news_adds_its_run_and_nothing_else()
    {
        await RefreshAsync([.. Level, Jump], "March");
        await RefreshAsync([.. Level, Jump with { Value = 45 }], "May");
        var before = Everything();

        await RefreshAsync([], "May");

        Everything().ShouldBe(before);
        _store.Runs().Count.ShouldBe(3);
    }

    private string Everything() => string.Join('\n', new[]
    {
        _store.StateHash(),
        string.Join('\n', _store.History(["93015"])),
        string.Join('\n', _store.Held().Select(one => $"{one.Id} {one.State} {one.Run} {one.Offer.Sentence}")),
        string.Join('\n', _store.Stamps("fingertips").Select(stamp => $"{stamp} {string.Join(',', stamp.BodyHashes)}")),
    });

    private IReadOnlyList<Observation> Standing() => [.. _store.Read().Select(vintage => vintage.Observation).OrderBy(row => row.Series.AreaCode).ThenBy(row => row.SortKey)];

    private async Task<IndicatorReport> RefreshAsync(IReadOnlyList<Observation> rows, string? stamp = null, bool complete = true, bool force = false)
    {
        var source = new OfferedSource(rows) { IsComplete = complete, Stamp = _ => stamp is null ? null : new AnswerStamp("everything", stamp, ["00"]) };
        var results = await new Pipeline(_store, _clock).RefreshAsync(
            ShippedFrameworks.KentAndMedway, [source], new RefreshPlan(["3.1"], Force: force), new Progress<RefreshStep>(), TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromDays(7));
        return results.ShouldHaveSingleItem().Run.ShouldNotBeNull(results[0].Trouble).Indicators.Single(report => report.Indicator == "93015");
    }
}
