using Logframe.Core.Observations;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    [Fact]
    public void Has_the_same_hash_as_another_store_that_knows_the_same_however_it_came_to_it()
    {
        Observation[] rows = [Figures.Full, Figures.Of(Figures.Medway, 2021, 11), Figures.Of(Figures.Kent, 2022, 8), Figures.Missing(Figures.Kent, 2021)];
        var store = Open();
        Refresh(store, day: 1, rows);
        var other = Other("long way round");
        Refresh(other, day: 3, Figures.Of(Figures.Kent with { Sex = "Male" }, 2000, 1), rows[3], rows[2] with { Value = 7 });
        Refresh(other, day: 5, rows[3], rows[1]);
        Refresh(other, day: 7, rows.Reverse());
        Refresh(other, day: 8, rows);

        other.StateHash().ShouldBe(store.StateHash());
        Known(other).ShouldBe(Known(store));
    }

    [Theory]
    [MemberData(nameof(EachRevision))]
    public void Has_another_hash_when_a_figure_is_published_differently(string what)
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var hash = store.StateHash();

        Refresh(store, day: 2, Figures.Revisions[what]);
        store.StateHash().ShouldNotBe(hash);

        Refresh(store, day: 3, Figures.Full);
        store.StateHash().ShouldBe(hash);
    }

    [Fact]
    public void Has_another_hash_for_each_part_of_the_series()
    {
        var key = Figures.Medway;
        SeriesKey[] keys =
        [
            key, key with { AreaCode = "x" }, key with { Sex = "x" }, key with { Age = "x" },
            key with { CategoryType = "x" }, key with { Category = "x" }, key with { PeriodMonths = 36 },
        ];

        var hashes = keys.Select((series, number) =>
        {
            var store = Other($"series {number}");
            Refresh(store, day: 1, Figures.Of(series, 2022, 1));
            return store.StateHash();
        });

        hashes.ShouldBeUnique();
    }

    [Fact]
    public void Has_the_hash_of_an_empty_store_when_everything_was_withdrawn()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        Refresh(store, day: 2);

        store.StateHash().ShouldBe(Other("empty").StateHash());
    }
}
