using Logframe.Core.Statistics.Ratings;

namespace Logframe.Tests.Core.Statistics.Ratings;

public class DataStatusTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 1);
    private static readonly DateOnly Y2021 = new(2021, 3, 31);
    private static readonly DateOnly Y2022 = new(2022, 3, 31);
    private static readonly DateOnly Y2023 = new(2023, 3, 31);

    [Fact]
    public void Counts_a_suppressed_row_as_suppressed_even_where_a_value_is_printed()
    {
        var status = Of([new DataRow(Y2022, HasValue: true), new DataRow(Y2023, HasValue: true, IsSuppressed: true)]);

        status.State.ShouldBe(DataState.Suppressed);
        status.LatestEnd.ShouldBe(Y2023);
        status.FallbackEnd.ShouldBe(Y2022);
    }

    [Fact]
    public void Never_falls_back_on_a_value_that_is_itself_suppressed() =>
        Of([new DataRow(Y2023, HasValue: true, IsSuppressed: true)]).FallbackEnd.ShouldBeNull();

    [Fact]
    public void Names_the_suppression_before_the_missing_target() =>
        Of([new DataRow(Y2023, HasValue: false, IsSuppressed: true)], targetSet: false).State.ShouldBe(DataState.Suppressed);

    [Fact]
    public void Counts_a_break_on_the_day_after_the_baseline_ends_and_none_on_its_last_day()
    {
        DataRow[] rows = [new(Y2023, HasValue: true)];

        Of(rows, Y2021, breakOn: Y2021).State.ShouldBe(DataState.Ok);
        Of(rows, Y2021, breakOn: Y2021.AddDays(1)).State.ShouldBe(DataState.NotComparable);
        Of(rows, Y2021, breakOn: Y2023).State.ShouldBe(DataState.NotComparable);
        Of(rows, Y2021, breakOn: Y2023.AddDays(1)).State.ShouldBe(DataState.Ok);
    }

    [Fact]
    public void Is_never_stale_without_a_release_cycle()
    {
        var status = DataStatus.Of(AsOf.AddYears(30), [new DataRow(Y2021, HasValue: true)], null, [], freshness: null);

        status.IsStale.ShouldBeFalse();
        status.LastFreshDay.ShouldBeNull();
    }

    [Fact]
    public void Is_stale_from_the_day_after_the_grace_ends()
    {
        var freshness = new Freshness(CycleMonths: 3, LagMonths: 3, GraceDays: 0);
        DataRow[] rows = [new(new DateOnly(2023, 8, 31), HasValue: true)];

        DataStatus.Of(new DateOnly(2024, 2, 29), rows, null, [], freshness).IsStale.ShouldBeFalse();
        DataStatus.Of(new DateOnly(2024, 3, 1), rows, null, [], freshness).IsStale.ShouldBeTrue();
    }

    private static DataStatus Of(DataRow[] rows, DateOnly? baselineEnd = null, DateOnly? breakOn = null, bool targetSet = true) =>
        DataStatus.Of(AsOf, rows, baselineEnd, breakOn is { } day ? [day] : [], new Freshness(), targetSet);
}
