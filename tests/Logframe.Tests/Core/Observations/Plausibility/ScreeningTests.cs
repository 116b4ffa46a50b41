using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class ScreeningTests
{
    private const string Kent = "E10000016";

    private static readonly IReadOnlyList<Observation> Level = Published.Series([50, 50, 50, 50, 50, 50]);

    private static readonly Observation Jump = Published.Figure(2016, 80);

    [Fact]
    public void What_stands_and_what_is_plausible_passes()
    {
        var next = Published.Figure(2016, 51);

        var (passed, screening) = Screen(Level, [.. Level, next]);

        passed.ShouldBe([.. Level, next]);
        screening.Suspicions.ShouldBeEmpty();
    }

    [Fact]
    public void A_jump_is_held_and_the_rest_goes_on()
    {
        var kent = Published.Figure(2016, 49, area: Kent);

        var (passed, screening) = Screen(Level, [.. Level, Jump, kent]);

        passed.ShouldBe([.. Level, kent]);
        screening.Suspicions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            held => held.Reason.ShouldBe(HoldReason.Jump),
            held => held.Figures.ShouldBe([new HeldFigure(Jump, null)]));
    }

    [Fact]
    public void A_revision_is_held_and_what_stood_goes_on_standing()
    {
        var revised = Published.Figure(2012, 70);

        var (passed, screening) = Screen(Level, [.. Level.Select(row => row.SortKey == revised.SortKey ? revised : row)]);

        passed.ShouldBe(Level, ignoreOrder: true);
        screening.Suspicions.ShouldHaveSingleItem().Figures.ShouldBe([new HeldFigure(revised, Level[2])]);
    }

    [Fact]
    public void A_first_load_holds_no_history_and_still_no_impossible_value()
    {
        var impossible = Published.Figure(2012, 170);
        Observation[] rows = [.. Published.Series([10, 90, 10, 90, 10, 90, 10]).Where(row => row.SortKey != impossible.SortKey), impossible];

        var (passed, screening) = Screen([], rows);

        passed.ShouldBe(rows[..^1]);
        screening.Suspicions.ShouldHaveSingleItem().Reason.ShouldBe(HoldReason.OutOfRange);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_passes_to_the_store_which_refuses_it(double value)
    {
        var (revised, next) = (Level[2] with { Value = value }, Jump with { Value = value });

        Screen(Level, [.. Level.Where(row => row.SortKey != revised.SortKey), revised, next]).Passed.ShouldContain(row => row.Value.Equals(value), 2);
        Screen([], [next]).Passed.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_older_period_that_is_published_late_is_no_jump()
    {
        var late = Published.Figure(2009, 90);

        Screen(Level, [late, .. Level]).Screening.Suspicions.ShouldBeEmpty();
    }

    [Fact]
    public void A_collapse_holds_every_change_and_withdrawal_of_the_answer()
    {
        var standing = Areas(20);
        var changed = standing[0] with { Note = "as revised" };

        var (passed, screening) = Screen(standing, [changed, .. standing.Skip(10)], complete: true);

        passed.ShouldBe(standing, ignoreOrder: true);
        screening.Suspicions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            held => held.Reason.ShouldBe(HoldReason.RowCollapse),
            held => held.Figures.Count.ShouldBe(10),
            held => held.Figures.ShouldContain(new HeldFigure(changed, standing[0])),
            held => held.Figures.ShouldContain(new HeldFigure(null, standing[9])));
    }

    [Fact]
    public void What_a_part_of_an_answer_lacks_is_no_collapse() => Screen(Areas(20), [Areas(20)[0]], complete: false).Screening.Suspicions.ShouldBeEmpty();

    [Fact]
    public void A_few_withdrawals_pass()
    {
        var (passed, screening) = Screen(Areas(20), Areas(20).Skip(2), complete: true);

        passed.Count.ShouldBe(18);
        screening.Suspicions.ShouldBeEmpty();
    }

    [Fact]
    public void A_change_of_unit_holds_the_whole_answer()
    {
        var (passed, screening) = Screen(Areas(20), Areas(20).Select(row => row with { Value = row.Value / 10 }), complete: true);

        passed.ShouldBe(Areas(20), ignoreOrder: true);
        screening.Suspicions.ShouldHaveSingleItem().Reason.ShouldBe(HoldReason.UnitChange);
    }

    [Fact]
    public void What_was_held_is_not_judged_again_while_it_is_offered_unchanged()
    {
        var held = new WithheldCase(1, IsRefused: false, [new HeldFigure(Jump, null)]);

        var (passed, screening) = Screen(Level, [.. Level, Jump], held: held);

        passed.ShouldBe(Level);
        screening.Suspicions.ShouldBeEmpty();
        screening.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_refused_stays_withheld_though_no_rule_speaks_against_it_now()
    {
        var offered = Published.Figure(2016, 51);
        var refused = new WithheldCase(1, IsRefused: true, [new HeldFigure(offered, null)]);

        var (passed, screening) = Screen(Level, [.. Level, offered], held: refused);

        passed.ShouldBe(Level);
        screening.Suspicions.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_is_dropped_when_the_source_offers_something_else()
    {
        var held = new WithheldCase(1, IsRefused: false, [new HeldFigure(Jump, null)]);
        var corrected = Jump with { Value = 51 };

        var (passed, screening) = Screen(Level, [.. Level, corrected], held: held);

        passed.ShouldBe([.. Level, corrected]);
        screening.Dropped.ShouldBe([held]);
    }

    [Fact]
    public void A_case_is_dropped_when_a_whole_answer_lacks_it_and_not_when_a_part_does()
    {
        var held = new WithheldCase(1, IsRefused: false, [new HeldFigure(Jump, null)]);

        Screen(Level, Level, complete: true, held).Screening.Dropped.ShouldBe([held]);
        Screen(Level, Level.Take(1), complete: false, held).Screening.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_is_dropped_and_made_anew_when_what_it_would_replace_has_moved()
    {
        var revised = Published.Figure(2012, 70);
        var held = new WithheldCase(1, IsRefused: false, [new HeldFigure(revised, Published.Figure(2012, 49))]);

        var screening = Screen(Level, [.. Level.Where(row => row.SortKey != revised.SortKey), revised], complete: true, held).Screening;

        screening.Dropped.ShouldBe([held]);
        screening.Suspicions.ShouldHaveSingleItem().Figures.ShouldBe([new HeldFigure(revised, Level[2])]);
    }

    [Fact]
    public void Withdrawals_that_were_held_stay_held()
    {
        var standing = Areas(20);
        var first = Screen(standing, standing.Skip(10), complete: true).Screening.Suspicions.Single();
        var held = new WithheldCase(1, IsRefused: true, first.Figures);

        var (passed, screening) = Screen(standing, standing.Skip(10), complete: true, held);

        passed.ShouldBe(standing, ignoreOrder: true);
        screening.Suspicions.ShouldHaveSingleItem().Figures.ShouldBe(first.Figures);
    }

    [Fact]
    public void Each_series_is_a_case_until_there_are_too_many()
    {
        Suspicions(12).Count.ShouldBe(12);
        Suspicions(13).ShouldHaveSingleItem().Sentence.ShouldEndWith("12 more values are held for the same reason, 13 series in all.");

        static IReadOnlyList<Suspicion> Suspicions(int areas)
        {
            var standing = Enumerable.Range(0, areas).SelectMany(area => Published.Series([50, 50, 50, 50, 50, 50], area: $"E{area:00000000}")).ToList();
            var jumps = Enumerable.Range(0, areas).Select(area => Published.Figure(2016, 90, area: $"E{area:00000000}"));
            return Screen(standing, [.. standing, .. jumps]).Screening.Suspicions;
        }
    }

    [Fact]
    public void The_order_of_the_rows_alters_nothing()
    {
        Observation[] rows = [.. Level, Jump, Published.Figure(2017, 95), Published.Figure(2018, 50.5)];

        var (forwards, backwards) = (Screen(Level, rows), Screen(Level, rows.Reverse()));

        forwards.Passed.ShouldBe(backwards.Passed, ignoreOrder: true);
        forwards.Screening.Suspicions.Single().ShouldSatisfyAllConditions(
            one => one.Figures.Select(figure => figure.Subject.PeriodLabel).ShouldBe(["2016", "2017"]),
            one => one.Figures.ShouldBe(backwards.Screening.Suspicions.Single().Figures));
    }

    private static List<Observation> Areas(int count) => [.. Enumerable.Range(0, count).Select(area => Published.Figure(2020, 10 + area, area: $"E{area:00000000}"))];

    private static (IReadOnlyList<Observation> Passed, Screening Screening) Screen(
        IReadOnlyList<Observation> standing, IEnumerable<Observation> rows, bool complete = false, params IReadOnlyList<WithheldCase> held)
    {
        var screening = new Screening(standing, held, Published.Percent, Published.Usual, complete);
        return ([.. screening.Pass(rows)], screening);
    }
}
