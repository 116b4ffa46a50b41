using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator.Scenario;

public sealed class StoryTests
{
    /// <summary>Baselines that the framework states, with the place whose figure comes nearest to what it speaks of.</summary>
    [Theory]
    [InlineData(90631, "E10000016", 2021, 65.8, 0.8)]
    [InlineData(93085, "E54000032", 2021, 10.2, 0.4)]
    [InlineData(93758, "E10000016", 2020, 7.3, 0.6)]
    [InlineData(93886, "E10000016", 2020, 8, 0.6)]
    [InlineData(92445, "E10000016", 2021, 28.1, 1.8)]
    [InlineData(92445, "E06000035", 2021, 20.1, 3.5)]
    [InlineData(93736, "E06000035", 2022, 15.8, 0.3)]
    [InlineData(93015, "E10000016", 2020, 22.3, 0.8)]
    [InlineData(93088, "E10000016", 2020, 64.1, 1.2)]
    [InlineData(93764, "E10000016", 2021, 418.7, 8)]
    [InlineData(90584, "E10000016", 2021, 84.5, 1.2)]
    [InlineData(90584, "E06000035", 2021, 61.7, 3.5)]
    public void Figures_stand_near_the_baselines_of_the_framework(int id, string area, int year, double baseline, double near)
    {
        Headline(2026, id, area, year)!.Value!.Value.ShouldBe(baseline, near);
    }

    [Fact]
    public void A_method_break_lowers_the_level_after_two_years_without_figures()
    {
        Headline(2026, 90631, "E10000016", 2018)!.Value!.Value.ShouldBeGreaterThan(73);
        Headline(2026, 90631, "E10000016", 2019).ShouldBeNull();
        Headline(2026, 90631, "E10000016", 2020).ShouldBeNull();
        Headline(2026, 90631, "E10000016", 2021)!.Value!.Value.ShouldBeLessThan(67);
    }

    [Fact]
    public void Each_later_vintage_adds_a_period_to_every_indicator_that_lives()
    {
        foreach (var indicator in SimulatedIndicators.All)
        {
            int Newest(int vintage) => Usual.Figures(vintage).Of(indicator).Max(figure => figure.Year);
            var added = indicator.Ended is null ? 1 : 0;

            (Newest(2025) - Newest(2024)).ShouldBe(added, $"{indicator.Id}");
            (Newest(2026) - Newest(2025)).ShouldBe(added, $"{indicator.Id}");
        }
    }

    [Theory]
    [InlineData(2025, 93764, "E10000016", 2022)]
    [InlineData(2026, 93560, "E54000032", 2024)]
    [InlineData(2025, 92445, "E92000001", 2022)]
    [InlineData(2026, 93085, "E06000035", 2022)]
    [InlineData(2026, 90366, "E06000035", 2021)]
    public void A_vintage_revises_what_the_one_before_said(int vintage, int id, string area, int year)
    {
        Headline(vintage, id, area, year)!.Value.ShouldNotBe(Headline(vintage - 1, id, area, year)!.Value);
        Headline(vintage, id, area, year - 1)!.Value.ShouldBe(Headline(vintage - 1, id, area, year - 1)!.Value);
    }

    [Theory]
    [InlineData(2025, 811, "E06000035", 2015)]
    [InlineData(2026, 93758, "E06000035", 2021)]
    [InlineData(2026, 90584, "E06000035", 2022)]
    public void A_vintage_withdraws_what_the_one_before_held(int vintage, int id, string area, int year)
    {
        Headline(vintage - 1, id, area, year).ShouldNotBeNull();
        Headline(vintage, id, area, year).ShouldBeNull();
    }

    [Fact]
    public void Hides_a_figure_behind_a_note()
    {
        var hidden = Headline(2026, 92445, "E06000035", 2024)!;

        hidden.Value.ShouldBeNull();
        hidden.Note.ShouldBe("Value suppressed as sample size was too small to produce a reliable estimate");
    }

    [Fact]
    public void Notes_a_figure_that_stays()
    {
        var noted = Headline(2026, 91307, "E06000035", 2025)!;

        noted.Value.ShouldNotBeNull();
        noted.Note.ShouldBe("Value based on provisional population data");
    }

    [Fact]
    public void Makes_no_standardised_rate_from_fewer_than_ten_cases()
    {
        var rates = Usual.Figures(2026).Of(SimulatedIndicators.Find(92432)!);

        rates.ShouldAllBe(figure => figure.Count == null || figure.Count >= 10);
        rates.ShouldContain(figure => figure.Note == "Value cannot be calculated as number of cases is too small");
    }

    [Fact]
    public void Gives_every_indicator_for_England_Kent_Medway_and_their_neighbours()
    {
        Place[] wanted = [Places.England, Places.Kent, Places.Medway, .. Places.NeighboursOfKent, .. Places.NeighboursOfMedway];
        foreach (var indicator in SimulatedIndicators.All)
        {
            var places = Usual.Figures(2026).Of(indicator).Select(figure => figure.Place).ToHashSet();
            wanted.Where(place => !places.Contains(place)).ShouldBeEmpty($"{indicator.Id}");
        }
    }

    private static Figure? Headline(int vintage, int id, string area, int year)
    {
        var indicator = SimulatedIndicators.Find(id)!;
        return Usual.Figures(vintage).Of(indicator).SingleOrDefault(figure =>
            figure.Place.Code == area
            && figure.Year == year
            && figure.Stratum == new Stratum(indicator.Series[0].Sex, indicator.Series[0].Age, indicator.Series[0].Months, null, 0));
    }
}
