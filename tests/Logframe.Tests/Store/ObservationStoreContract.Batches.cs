using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    private static Dictionary<string, Observation> Faulty { get; } = new()
    {
        ["value is not a number"] = Figures.Full with { Value = double.NaN },
        ["value without end"] = Figures.Full with { Value = double.PositiveInfinity },
        ["count is not a number"] = Figures.Full with { Count = double.NaN },
        ["denominator without end"] = Figures.Full with { Denominator = double.NegativeInfinity },
        ["lower limit is not a number"] = Figures.Full with { Interval95 = new ConfidenceInterval(double.NaN, 1) },
        ["upper limit is not a number"] = Figures.Full with { Interval95 = new ConfidenceInterval(1, double.NaN) },
        ["wide limit is not a number"] = Figures.Full with { Interval998 = new ConfidenceInterval(1, double.NaN) },
        ["published without a value"] = Figures.Full with { Value = null },
        ["suppressed with a value"] = Figures.Full with { State = ValueState.Suppressed },
        ["missing with a value"] = Figures.Full with { State = ValueState.Missing },
        ["of another indicator"] = Figures.Full with { Series = Figures.Medway with { Indicator = Figures.Weight } },
        ["of another publisher"] = Figures.Full with { Series = Figures.Medway with { Publisher = "return" } },
        ["twice"] = Figures.Of(Figures.Kent, 2020, 1),
    };

    public static TheoryData<string> EachFault { get; } = [.. Faulty.Keys];

    [Theory]
    [MemberData(nameof(EachFault))]
    public void Refuses_a_batch_with_a_figure_that_is(string fault)
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var hash = store.StateHash();
        using var run = store.BeginRun(Start(day: 2));

        var refusal = Should.Throw<BatchRefusedException>(
            () => run.Write(Figures.Smoking, [Figures.Of(Figures.Kent, 2020, 1), Faulty[fault]], complete: true));

        refusal.Message.ShouldContain(Faulty[fault].Series.AreaCode);
        refusal.Message.ShouldContain(Faulty[fault].PeriodLabel);
        run.Commit(Day(2)).Changes.ShouldBe(BatchChanges.None);
        store.History([Figures.Smoking]).ShouldHaveSingleItem();
        store.StateHash().ShouldBe(hash);
    }

    [Fact]
    public void Leaves_no_trace_of_a_batch_that_tore_and_goes_on_with_the_next()
    {
        var weight = Figures.Full with { Series = Figures.Medway with { Indicator = Figures.Weight } };
        var store = Open();
        Refresh(store, day: 1, Figures.Full, Figures.Of(Figures.Medway, 2021, 11));
        using var run = store.BeginRun(Start(day: 2));

        Should.Throw<InvalidDataException>(() => run.Write(Figures.Smoking, Torn(), complete: true)).Message.ShouldBe("torn");
        run.Write(Figures.Weight, [weight], complete: true).Added.ShouldBe(1);
        run.Commit(Day(2));

        Known(store).ShouldBe([weight, Figures.Of(Figures.Medway, 2021, 11), Figures.Full]);
        store.History([Figures.Smoking]).ShouldAllBe(vintage => vintage.Run == 1 && vintage.KnownTo == null);

        static IEnumerable<Observation> Torn()
        {
            yield return Figures.Full with { Value = 9 };
            yield return Figures.Of(Figures.Kent, 2022, 8);
            throw new InvalidDataException("torn");
        }
    }

    [Fact]
    public void Takes_a_batch_again_after_it_tore()
    {
        var store = Open();
        using var run = store.BeginRun(Start());
        Should.Throw<InvalidDataException>(() => run.Write(Figures.Smoking, Torn(), complete: true));

        run.Write(Figures.Smoking, [Figures.Full], complete: true).ShouldBe(new BatchChanges(Added: 1, 0, 0, 0));
        run.Commit(Day(1));

        Known(store).ShouldBe([Figures.Full]);

        static IEnumerable<Observation> Torn()
        {
            yield return Figures.Full;
            throw new InvalidDataException("torn");
        }
    }

    [Fact]
    public void Reads_a_batch_once_and_row_by_row()
    {
        var store = Open();
        using var run = store.BeginRun(Start());
        var reads = 0;

        run.Write(Figures.Smoking, Rows(), complete: true);

        reads.ShouldBe(1);

        IEnumerable<Observation> Rows()
        {
            reads++;
            yield return Figures.Full;
            store.Read().ShouldBeEmpty();
        }
    }

    [Fact]
    public void Lets_a_run_repeat_itself_but_not_contradict_itself()
    {
        var store = Open();
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, [Figures.Full], complete: true);

        run.Write(Figures.Smoking, [Figures.Full, Figures.Of(Figures.Kent, 2022, 8)], complete: false).ShouldBe(new BatchChanges(Added: 1, 0, 0, Unchanged: 1));
        Should.Throw<BatchRefusedException>(() => run.Write(Figures.Smoking, [Figures.Full with { Value = 9 }], complete: false));
        Should.Throw<BatchRefusedException>(() => run.Write(Figures.Smoking, [], complete: true)).Message.ShouldContain("same run");
        run.Commit(Day(1));

        Known(store).ShouldBe([Figures.Full, Figures.Of(Figures.Kent, 2022, 8)]);
    }
}
