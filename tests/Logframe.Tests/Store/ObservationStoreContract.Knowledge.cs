using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    public static TheoryData<string> EachRevision { get; } = [.. Figures.Revisions.Keys];

    [Fact]
    public void Keeps_a_figure_with_everything_published_about_it()
    {
        var store = Open();

        Refresh(store, day: 1, Figures.Full, Figures.Missing(Figures.Kent, 2021)).ShouldBe(new BatchChanges(Added: 2, 0, 0, 0));

        Open().Read().ShouldBe(
        [
            new Vintage(Figures.Full, Day(1), KnownTo: null, Run: 1),
            new Vintage(Figures.Missing(Figures.Kent, 2021), Day(1), KnownTo: null, Run: 1),
        ]);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(-17.5)]
    [InlineData(9007199254740993.0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void Keeps_numbers_to_the_last_bit(double number)
    {
        var row = Figures.Full with { Value = number, Count = number, Denominator = number, Interval95 = new(number, number), Interval998 = new(number, number) };
        var store = Open();
        Refresh(store, day: 1, row);

        var kept = Known(store).ShouldHaveSingleItem();

        foreach (var figure in new[] { kept.Value, kept.Count, kept.Denominator, kept.Interval95?.Lower, kept.Interval95?.Upper, kept.Interval998?.Lower, kept.Interval998?.Upper })
        {
            BitConverter.DoubleToInt64Bits(figure!.Value).ShouldBe(BitConverter.DoubleToInt64Bits(number));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bristol, City of; \"quoted\", it's")]
    [InlineData("two\r\nlines\tand a tab")]
    [InlineData("Ynys Môn – ﬁgure ≥ 5 🏴 e\u0301")]
    [InlineData("a NUL \0 inside")]
    [InlineData("<p>marked &amp; up</p>")]
    [InlineData("  spaces at both ends  ")]
    public void Keeps_texts_as_they_were_written(string text)
    {
        var longText = string.Concat(Enumerable.Repeat(text, 200));
        var row = Figures.Full with
        {
            Series = new SeriesKey(Figures.Publisher, Figures.Smoking, text, text, text, text, text, 12),
            PeriodLabel = text,
            Note = longText,
        };
        var store = Open();
        Refresh(store, day: 1, row);

        Known(store).ShouldBe([row]);
        Refresh(store, day: 2, row).ShouldBe(new BatchChanges(0, 0, 0, Unchanged: 1));
    }

    [Fact]
    public void Finds_nothing_to_keep_in_a_second_refresh_of_the_same()
    {
        Observation[] rows =
        [
            Figures.Full,
            Figures.Missing(Figures.Kent, 2021),
            Figures.Of(Figures.Kent, 2022, -0.0),
            Figures.Of(Figures.Kent with { PeriodMonths = 36 }, 2022, 8),
            Figures.Of(Figures.Kent with { Category = "Most deprived" }, 2022, 9),
        ];
        var store = Open();
        Refresh(store, day: 1, rows);
        var hash = store.StateHash();

        var again = Refresh(store, day: 2, rows.Reverse());

        again.ShouldBe(new BatchChanges(0, 0, 0, Unchanged: 5));
        again.Nothing.ShouldBeTrue();
        store.Read().ShouldAllBe(vintage => vintage.KnownFrom == Day(1) && vintage.Run == 1);
        store.History([Figures.Smoking]).Count.ShouldBe(5);
        store.StateHash().ShouldBe(hash);
    }

    [Theory]
    [MemberData(nameof(EachRevision))]
    public void Keeps_the_old_figure_beside_one_published_differently(string what)
    {
        var revised = Figures.Revisions[what];
        var store = Open();
        Refresh(store, day: 1, Figures.Full);

        Refresh(store, day: 2, revised).ShouldBe(new BatchChanges(0, Changed: 1, 0, 0));

        Known(store).ShouldBe([revised]);
        store.History([Figures.Smoking]).ShouldBe(
        [
            new Vintage(Figures.Full, Day(1), KnownTo: Day(2), Run: 1),
            new Vintage(revised, Day(2), KnownTo: null, Run: 2),
        ]);
    }

    [Fact]
    public void Closes_a_figure_that_a_complete_batch_lacks()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full, Figures.Of(Figures.Kent, 2022, 8));

        Refresh(store, day: 2, Figures.Full).ShouldBe(new BatchChanges(0, 0, Withdrawn: 1, Unchanged: 1));

        Known(store).ShouldBe([Figures.Full]);
        store.History([Figures.Smoking]).ShouldContain(new Vintage(Figures.Of(Figures.Kent, 2022, 8), Day(1), KnownTo: Day(2), Run: 1));
    }

    [Fact]
    public void Leaves_standing_what_an_incomplete_batch_lacks()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        using var run = store.BeginRun(Start(day: 2));

        run.Write(Figures.Smoking, [Figures.Of(Figures.Kent, 2022, 8)], complete: false).ShouldBe(new BatchChanges(Added: 1, 0, 0, 0));
        run.Commit(Day(2));

        Known(store).ShouldBe([Figures.Full, Figures.Of(Figures.Kent, 2022, 8)]);
    }

    [Fact]
    public void Leaves_standing_what_other_indicators_hold()
    {
        var weight = Figures.Full with { Series = Figures.Medway with { Indicator = Figures.Weight } };
        var elsewhere = Figures.Full with { Series = Figures.Medway with { Publisher = "return" } };
        var store = Open();
        using (var run = store.BeginRun(Start() with { Publisher = "return" }))
        {
            run.Write(Figures.Smoking, [elsewhere], complete: true);
            run.Commit(Day(1));
        }

        using (var run = store.BeginRun(Start()))
        {
            run.Write(Figures.Smoking, [Figures.Full], complete: true);
            run.Write(Figures.Weight, [weight], complete: true);
            run.Commit(Day(2));
        }

        Refresh(store, day: 3).Withdrawn.ShouldBe(1);

        Known(store).ShouldBe([weight, elsewhere]);
    }

    [Fact]
    public void Opens_a_new_row_for_a_figure_that_returns()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        Refresh(store, day: 2);

        Refresh(store, day: 3, Figures.Full).ShouldBe(new BatchChanges(Added: 1, 0, 0, 0));

        Known(store, day: 1).ShouldBe([Figures.Full]);
        Known(store, day: 2).ShouldBeEmpty();
        Known(store, day: 3).ShouldBe([Figures.Full]);
        store.History([Figures.Smoking]).Select(vintage => (vintage.KnownFrom, vintage.KnownTo)).ShouldBe([(Day(1), Day(2)), (Day(3), null)]);
    }

    [Fact]
    public void Answers_for_each_moment_what_was_known_then()
    {
        var store = Open();
        Refresh(store, day: 2, Figures.Full);
        Refresh(store, day: 4, Figures.Full with { Value = 9 });
        Refresh(store, day: 6, Figures.Full with { Value = 9 }, Figures.Of(Figures.Kent, 2022, 8));

        store.Read(Day(2).AddTicks(-1)).ShouldBeEmpty();
        Known(store, day: 2).ShouldBe([Figures.Full]);
        store.Read(Day(4).AddTicks(-1)).ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);
        Known(store, day: 4).ShouldBe([Figures.Full with { Value = 9 }]);
        Known(store, day: 5).ShouldBe([Figures.Full with { Value = 9 }]);
        Known(store, day: 6).Count().ShouldBe(2);
        Known(store, day: 28).ShouldBe(Known(store));
        store.Read(Day(4).ToOffset(TimeSpan.FromHours(-5))).ShouldBe(store.Read(Day(4)));
        store.KnowsSince.ShouldBe(Day(2));
    }

    [Fact]
    public void Does_not_tell_the_past_what_came_later()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var then = store.Read(Day(1));

        Refresh(store, day: 2, Figures.Full with { Value = 9 });

        store.Read(Day(1)).ShouldBe(then);
    }

    [Fact]
    public void Keeps_the_order_of_runs_when_a_clock_was_put_back()
    {
        var store = Open();
        Refresh(store, day: 9, Figures.Full, Figures.Of(Figures.Kent, 2022, 8));
        Refresh(store, day: 3, Figures.Full with { Value = 9 }, Figures.Of(Figures.Kent, 2022, 8));

        foreach (var day in new[] { 3, 5, 9, 10 })
        {
            Known(store, day).ShouldBe([Figures.Full with { Value = 9 }, Figures.Of(Figures.Kent, 2022, 8)]);
        }

        store.KnowsSince.ShouldBe(Day(3));
    }

    [Fact]
    public void Reads_in_order_of_series_and_time()
    {
        Observation[] ordered =
        [
            Figures.Of(Figures.Medway, 2020, 1),
            Figures.Of(Figures.Medway, 2021, 1),
            Figures.Of(Figures.Medway with { PeriodMonths = 36 }, 2019, 1),
            Figures.Of(Figures.Medway with { Category = "Most deprived" }, 2019, 1),
            Figures.Of(Figures.Medway with { Age = "Under 18" }, 2018, 1),
            Figures.Of(Figures.Medway with { Sex = "female" }, 2018, 1),
            Figures.Of(Figures.Kent, 2017, 1),
            Figures.Of(Figures.Kent with { AreaCode = "e" }, 2017, 1),
            Figures.Of(Figures.Kent with { AreaCode = "É" }, 2017, 1),
        ];
        var store = Open();
        Refresh(store, day: 1, ordered.Reverse());

        Known(store).ShouldBe(ordered);
    }

    [Fact]
    public void Reads_only_the_indicators_asked_for()
    {
        var weight = Figures.Full with { Series = Figures.Medway with { Indicator = Figures.Weight } };
        var store = Open();
        using (var run = store.BeginRun(Start()))
        {
            run.Write(Figures.Smoking, [Figures.Full], complete: true);
            run.Write(Figures.Weight, [weight], complete: true);
            run.Commit(Day(1));
        }

        store.Read(indicators: [Figures.Weight]).ShouldHaveSingleItem().Observation.ShouldBe(weight);
        store.Read(Day(1), [Figures.Weight, "it's unknown"]).ShouldHaveSingleItem();
        store.Read(indicators: [Figures.Weight, Figures.Smoking]).Count.ShouldBe(2);
        store.Read(indicators: []).ShouldBeEmpty();
        store.History([Figures.Smoking]).ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Answers_as_a_list_of_whole_snapshots_would(int seed)
    {
        var random = new Random(seed);
        var store = Open();
        var snapshots = new Dictionary<int, List<Observation>>();
        var known = new List<Observation>();

        for (var day = 1; day <= 20; day++)
        {
            var batch = from series in new[] { Figures.Medway, Figures.Kent }
                        from year in Enumerable.Range(2015, 6)
                        where random.Next(4) > 0
                        select Figures.Of(series, year, random.Next(3));
            var complete = random.Next(3) > 0;
            var rows = batch.ToList();
            using var run = store.BeginRun(Start(day));
            run.Write(Figures.Smoking, rows.OrderBy(_ => random.Next()), complete);
            if (random.Next(4) == 0)
            {
                continue;
            }

            run.Commit(Day(day));
            known = [.. rows, .. complete ? [] : known.Where(old => !rows.Any(row => (row.Series, row.SortKey) == (old.Series, old.SortKey)))];
            snapshots[day] = known;
        }

        foreach (var (day, snapshot) in snapshots)
        {
            Known(store, day).ShouldBe(snapshot.OrderBy(row => row.Series.AreaCode, StringComparer.Ordinal).ThenBy(row => row.SortKey));
        }
    }
}
