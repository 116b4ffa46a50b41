using System.Text.Json;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    [Fact]
    public void Knows_nothing_before_the_first_run()
    {
        var store = Open();

        store.Read().ShouldBeEmpty();
        store.Read(Day(1)).ShouldBeEmpty();
        store.History([Figures.Smoking]).ShouldBeEmpty();
        store.Runs().ShouldBeEmpty();
        store.Held().ShouldBeEmpty();
        store.Stamps(Figures.Publisher).ShouldBeEmpty();
        store.DefinitionAt("sample").ShouldBeNull();
        store.Definition("c0ffee").ShouldBeNull();
        store.Nature.ShouldBeNull();
        store.KnowsSince.ShouldBeNull();
        store.LastRun.ShouldBeNull();
    }

    [Fact]
    public void Shows_nothing_of_a_run_in_hand_and_all_of_it_once_committed()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var before = store.StateHash();

        using var run = store.BeginRun(Start(day: 2));
        run.Write(Figures.Smoking, [Figures.Full with { Value = 9 }, Figures.Of(Figures.Kent, 2022, 8)], complete: true);

        Known(store).ShouldBe([Figures.Full]);
        Known(Open()).ShouldBe([Figures.Full]);
        store.Runs().Count.ShouldBe(1);
        store.LastRun.ShouldBe(new CommittedRun(1, Day(1)));
        store.StateHash().ShouldBe(before);

        run.Commit(Day(2));
        store.LastRun.ShouldBe(new CommittedRun(2, Day(2)));

        Known(store).ShouldBe([Figures.Full with { Value = 9 }, Figures.Of(Figures.Kent, 2022, 8)]);
        Known(Open()).Count().ShouldBe(2);
        store.Runs().Count.ShouldBe(2);
    }

    [Fact]
    public void Leaves_nothing_of_a_run_that_was_broken_off()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var before = store.StateHash();

        using (var run = store.BeginRun(Start(day: 2)))
        {
            run.Write(Figures.Smoking, [Figures.Of(Figures.Kent, 2022, 8)], complete: true);
            run.Note(Report(Figures.Smoking));
        }

        store.Runs().Count.ShouldBe(1);
        store.History([Figures.Smoking]).ShouldHaveSingleItem().KnownTo.ShouldBeNull();
        store.StateHash().ShouldBe(before);
        Refresh(store, day: 3, Figures.Full).ShouldBe(new BatchChanges(0, 0, 0, Unchanged: 1));
    }

    [Fact]
    public void Leaves_nothing_of_a_first_run_that_was_broken_off()
    {
        var store = Open();
        using (var run = store.BeginRun(Start(nature: DataNature.Simulated)))
        {
            run.Write(Figures.Smoking, [Figures.Full], complete: true);
        }

        store.Read().ShouldBeEmpty();
        store.Nature.ShouldBeNull();
        store.StateHash().ShouldBe(Other("untouched").StateHash());
    }

    [Fact]
    public void Breaks_off_the_run_in_hand_when_the_store_is_closed()
    {
        var store = OpenAgain();
        store.BeginRun(Start()).Write(Figures.Smoking, [Figures.Full], complete: true);
        store.Dispose();

        Refresh(Open(), day: 1, Figures.Full).Added.ShouldBe(1);
    }

    [Fact]
    public void Takes_nothing_more_into_a_run_that_has_ended()
    {
        var run = Open().BeginRun(Start());
        run.Commit(Day(1));

        Should.Throw<ObjectDisposedException>(() => run.Write(Figures.Smoking, [Figures.Full], complete: true));
        Should.Throw<ObjectDisposedException>(() => run.Commit(Day(2)));
    }

    [Fact]
    public void Refuses_a_second_writer_and_says_who_the_first_is()
    {
        using var first = Open().BeginRun(Start());
        var second = Open();

        var refusal = Should.Throw<StoreException>(() => second.BeginRun(Start()));

        refusal.IsOurInput.ShouldBeFalse();
        refusal.Message.ShouldContain($"process {Environment.ProcessId}");
        refusal.Message.ShouldContain("folder samples");
        refusal.Message.ShouldContain("try again");
    }

    [Fact]
    public void Lets_the_next_writer_in_when_the_first_has_ended()
    {
        var (one, other) = (Open(), Open());

        Refresh(one, day: 1, Figures.Full);
        Refresh(other, day: 2, Figures.Full with { Value = 9 });
        one.BeginRun(Start(day: 3)).Dispose();

        Refresh(other, day: 4, Figures.Full).Changed.ShouldBe(1);
        Known(one).ShouldBe([Figures.Full]);
    }

    [Fact]
    public void Keeps_the_nature_of_its_first_run()
    {
        var store = Open();
        using (var run = store.BeginRun(Start(nature: DataNature.Simulated)))
        {
            run.Commit(Day(1));
        }

        var refusal = Should.Throw<StoreException>(() => Open().BeginRun(Start(day: 2, DataNature.Real)));

        refusal.IsOurInput.ShouldBeTrue();
        refusal.Message.ShouldContain("holds simulated figures");
        store.Nature.ShouldBe(DataNature.Simulated);
        using var next = store.BeginRun(Start(day: 3, DataNature.Simulated));
        next.Commit(Day(3)).Nature.ShouldBe(DataNature.Simulated);
    }

    [Fact]
    public void Remembers_each_run_and_how_each_indicator_went()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        using var run = store.BeginRun(new RunStart(Figures.Publisher, "live https://example.org/", DataNature.Real, Day(2).AddTicks(1234567), Definition: null) { MethodVersion = "0.9" });
        run.Note(Report(Figures.Weight));
        run.Note(Report(Figures.Smoking) with { Outcome = "Unavailable", Message = "No answer in 30 s; try again.", Changes = BatchChanges.None });
        var committed = run.Commit(Day(2).AddTicks(7654321));

        var remembered = Open().Runs();

        remembered.Select(record => record.Id).ShouldBe([2, 1]);
        JsonSerializer.Serialize(remembered[0]).ShouldBe(JsonSerializer.Serialize(committed));
        remembered[0].Finished.ShouldBe(Day(2).AddTicks(7654321));
        remembered[0].Indicators.Select(report => report.Indicator).ShouldBe([Figures.Weight, Figures.Smoking]);
        remembered[0].Indicators[0].RowsLeft.ShouldBe(Report(Figures.Weight).RowsLeft, ignoreOrder: true);
        remembered[0].Changes.ShouldBe(new BatchChanges(1, 2, 3, 4));
        remembered[1].Definition.ShouldBe(new DefinitionKey("sample", Figures.Definition.Hash));
        remembered.Select(record => record.MethodVersion).ShouldBe(["0.9", Assessor.MethodVersion]);
    }

    private static IndicatorReport Report(string indicator) => new(
        indicator,
        "Fetched",
        Message: null,
        new BatchChanges(Added: 1, Changed: 2, Withdrawn: 3, Unchanged: 4),
        RowsTaken: 7,
        RowsLeft: new Dictionary<string, int> { ["unknown area type \"NHS Sub ICB\", left"] = 3, ["a\nb"] = 1 },
        Remarks: new Dictionary<string, int> { ["unknown trend “Wobbling”"] = 2 },
        Requests: 2,
        Bytes: 5_000_000_000,
        BodyHashes: ["00ff", "abcd"])
    {
        Held = 5,
    };
}
