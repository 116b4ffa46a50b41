using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;
using static Logframe.Tests.Core.Observations.Continuity.Continuations;

namespace Logframe.Tests.Core.Observations.Continuity;

public sealed class SeriesContinuationTests
{
    private static readonly Observation Held = Row(2022, 23.51234567) with
    {
        PeriodLabel = "2022/23",
        Trend = PublishedTrend.NoSignificantChange,
        ComparedToEngland = PublishedComparison.Worse,
    };

    [Fact]
    public void A_figure_that_agrees_but_for_rounding_is_the_one_held()
    {
        var (rows, remarks) = Continue([Held], [Row(2022, 23.5123)]);

        rows.ShouldBe([Held]);
        remarks.ShouldBe([SeriesContinuation.Rounded]);
    }

    [Fact]
    public void Nothing_is_remarked_where_every_digit_came()
    {
        var (rows, remarks) = Continue([Held], [Row(2022, 23.51234567)]);

        rows.ShouldBe([Held]);
        remarks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(23.5146, true)]
    [InlineData(23.5148, false)]
    [InlineData(23.51, true)]
    [InlineData(23.5099, false)]
    public void Rounding_goes_as_far_as_the_route_says(double offered, bool isHeld)
    {
        var close = Row(2022, offered) with { Interval95 = Held.Interval95 };

        Continue([Held], [close]).Rows.ShouldHaveSingleItem().Value.ShouldBe(isHeld ? Held.Value : offered);
    }

    [Fact]
    public void A_revised_figure_stands_as_it_came_under_the_label_held_and_without_words_about_the_old_one()
    {
        var (rows, remarks) = Continue([Held], [Row(2022, 24.1)]);

        rows.ShouldBe([Row(2022, 24.1) with { PeriodLabel = "2022/23" }]);
        remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Whole_numbers_that_differ_are_two_figures_however_close()
    {
        var held = Held with { Count = 148_812 };

        Continue([held], [held with { Count = 148_813 }]).Rows.ShouldHaveSingleItem().Count.ShouldBe(148_813);
        Continue([held], [held with { Count = 148_812.4 }]).Rows.ShouldHaveSingleItem().Count.ShouldBe(148_812);
    }

    public static TheoryData<Observation> Revisions =>
    [
        Held with { State = ValueState.Suppressed, Value = null, Interval95 = null },
        Held with { Note = "Value estimated" },
        Held with { Interval95 = null },
        Held with { Interval998 = Held.Interval95 },
        Held with { Denominator = null },
        Held with { Interval95 = new ConfidenceInterval(Held.Interval95!.Value.Lower, 25) },
    ];

    [Theory]
    [MemberData(nameof(Revisions))]
    public void Whatever_else_differs_is_a_revision(Observation offered) =>
        Continue([Held], [offered]).Rows.ShouldHaveSingleItem().ShouldBe(offered);

    [Fact]
    public void A_new_period_has_no_words()
    {
        var (rows, _) = Continue([Held], [Row(2022, 23.5123), Row(2023, 22)]);

        rows.ShouldBe([Held, Row(2023, 22)]);
    }

    [Fact]
    public void Periods_before_the_first_that_came_and_whole_series_are_kept_and_named()
    {
        var (older, elsewhere) = (Row(2015, 20), Row(2022, 9, area: "E06000035"));

        var (rows, remarks) = Continue([older, Held, elsewhere], [Row(2022, 23.5123)]);

        rows.ShouldBe([Held, older, elsewhere]);
        remarks.ShouldBe([SeriesContinuation.Rounded, SeriesContinuation.NotCarried, SeriesContinuation.NotCarried]);
    }

    [Fact]
    public void A_period_that_is_missing_among_those_that_came_or_after_them_has_been_dropped()
    {
        var (rows, _) = Continue([Row(2020, 20.5), Row(2021, 21.5), Row(2022, 22.5)], [Row(2020, 20.5)]);

        rows.ShouldBe([Row(2020, 20.5)]);
    }

    [Fact]
    public void A_figure_that_was_kept_back_is_known_again()
    {
        var waiting = Row(2022, 99.12345678) with { Trend = PublishedTrend.Increasing };

        var (rows, remarks) = Continue([Held], [waiting], [Row(2022, 99.1235)], []);

        rows.ShouldBe([waiting]);
        remarks.ShouldBe([SeriesContinuation.Rounded]);
    }
}
