using Logframe.Core.Definition;
using Logframe.Simulator;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator.Figures;

/// <summary>Figures of the simulator must hold together as published figures do.</summary>
public sealed class AgreementTests
{
    private static readonly PublishedFigures Published = Usual.Figures(SimulatorHost.NewestVintage);

    public static TheoryData<int> Indicators => [.. SimulatedIndicators.All.Select(indicator => indicator.Id)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_value_is_its_count_over_its_denominator(int id)
    {
        var indicator = SimulatedIndicators.Find(id)!;
        foreach (var figure in Published.Of(indicator).Where(figure => figure.Count is not null))
        {
            double.IsInteger(figure.Count!.Value).ShouldBeTrue();
            var crude = figure.Count.Value / figure.Denominator!.Value * indicator.Unit.Multiplier;
            figure.Value!.Value.ShouldBe(crude, indicator.Kind is ValueKind.DirectlyStandardisedRate ? 0.08 * crude : 1e-9 * crude);
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Limits_hold_the_value_and_the_wider_ones_hold_the_narrower(int id)
    {
        var indicator = SimulatedIndicators.Find(id)!;
        foreach (var figure in Published.Of(indicator).Where(figure => figure.Value is not null))
        {
            (figure.Interval95 is null).ShouldBe(indicator.Limits is ShownLimits.None);
            if (figure.Interval95 is not { } inner)
            {
                continue;
            }

            inner.Lower.ShouldBeLessThan(figure.Value!.Value);
            inner.Upper.ShouldBeGreaterThan(figure.Value.Value);
            (figure.Interval998 is null).ShouldBe(indicator.Limits is not ShownLimits.Both);
            if (figure.Interval998 is { } outer)
            {
                outer.Lower.ShouldBeLessThan(inner.Lower);
                outer.Upper.ShouldBeGreaterThan(inner.Upper);
            }

            if (indicator.Kind is ValueKind.Proportion)
            {
                inner.Lower.ShouldBeGreaterThanOrEqualTo(0);
                inner.Upper.ShouldBeLessThanOrEqualTo(100);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_row_without_a_value_has_no_other_number_and_says_why(int id)
    {
        foreach (var figure in Published.Of(SimulatedIndicators.Find(id)!).Where(figure => figure.Value is null))
        {
            figure.Note.ShouldNotBeNullOrEmpty();
            (figure.Interval95, figure.Interval998, figure.Count, figure.Denominator).ShouldBe((null, null, null, null));
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void No_count_from_one_to_four_is_shown(int id)
    {
        Published.Of(SimulatedIndicators.Find(id)!).ShouldAllBe(figure => figure.Count == null || figure.Count == 0 || figure.Count > 4);
    }

    [Fact]
    public void The_board_counts_what_Kent_and_Medway_count()
    {
        var indicators = SimulatedIndicators.All
            .Where(indicator => indicator.PublishedFor.Contains(AreaTypes.IntegratedCareBoard) && indicator.IsCounted)
            .ToList();
        indicators.Count.ShouldBeGreaterThan(6);
        foreach (var indicator in indicators)
        {
            AddUp(indicator, Places.KentAndMedwayBoard, [Places.Kent, Places.Medway]);
        }
    }

    [Fact]
    public void The_board_lies_between_Kent_and_Medway_where_nothing_is_counted()
    {
        var figures = Published.Of(SimulatedIndicators.Find(90366)!).Where(figure => figure.Stratum.Sex == "Male").ToLookup(figure => figure.Place);
        foreach (var (kent, medway, board) in figures[Places.Kent].Zip(figures[Places.Medway], figures[Places.KentAndMedwayBoard]))
        {
            board.Value!.Value.ShouldBeInRange(medway.Value!.Value, kent.Value!.Value);
        }

        figures[Places.KentAndMedwayBoard].ShouldNotBeEmpty();
    }

    [Fact]
    public void Districts_count_what_Kent_counts()
    {
        var indicators = SimulatedIndicators.All
            .Where(indicator => indicator.PublishedFor.Contains(AreaTypes.LowerTier) && indicator.Numbers is ShownNumbers.CountAndDenominator)
            .ToList();
        indicators.Count.ShouldBeGreaterThan(8);
        foreach (var indicator in indicators)
        {
            AddUp(indicator, Places.Kent, Places.Districts);
        }
    }

    [Fact]
    public void Parts_of_a_breakdown_add_up_to_the_whole()
    {
        var figures = Published.Of(SimulatedIndicators.Find(92588)!).Where(figure => figure.Place == Places.Medway && figure.Year == 2021).ToList();
        var parts = figures.Where(figure => figure.Stratum.CategoryType is not null).ToList();
        var whole = figures.Single(figure => figure.Stratum.CategoryType is null);

        parts.Count.ShouldBe(5);
        parts.Sum(figure => figure.Count).ShouldBe(whole.Count);
        parts.Sum(figure => figure.Denominator).ShouldBe(whole.Denominator);
        (parts[0].Value - parts[4].Value).ShouldNotBeNull().ShouldBe(3.3, 0.2);

        var sexes = Published.Of(SimulatedIndicators.Find(90631)!).Where(figure => figure.Place == Places.Kent && figure.Year == 2021).ToList();
        sexes.Where(figure => figure.Stratum.Sex != "Persons").Sum(figure => figure.Count)
            .ShouldBe(sexes.Single(figure => figure.Stratum.Sex == "Persons").Count);
    }

    private static void AddUp(SimulatedIndicator indicator, Place whole, IReadOnlyList<Place> parts)
    {
        var figures = Published.Of(indicator);
        var checkedPeriods = 0;
        foreach (var total in figures.Where(figure => figure.Place == whole))
        {
            var shares = figures.Where(figure => parts.Contains(figure.Place) && figure.Stratum == total.Stratum && figure.Year == total.Year).ToList();
            if (total.Count is null || shares.Count < parts.Count || shares.Any(share => share.Count is null))
            {
                continue;
            }

            shares.Sum(share => share.Count).ShouldBe(total.Count);
            shares.Sum(share => share.Denominator).ShouldBe(total.Denominator);
            checkedPeriods++;
        }

        checkedPeriods.ShouldBeGreaterThan(3, $"{indicator.Id}");
    }
}
