using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator.Geography;

/// <summary>The areas of a framework outside the usual ones.</summary>
public class CountryTests
{
    private const string County = "E10000007";
    private const string City = "E06000015";
    private const string Board = "E54000058";

    private static readonly Area[] Areas =
    [
        Of("county", AreaKind.UpperTier, County),
        Of("city", AreaKind.UpperTier, City) with { NeighbourOf = "county" },
        Of("north", AreaKind.LowerTier, "E07000038"),
        Of("south", AreaKind.LowerTier, "E07000039"),
        Of("midlands", AreaKind.Region, "E12000004"),
        Of("board", AreaKind.IntegratedCareBoard, Board),
        new("together", "Together", AreaKind.Combined, null, ["county", "city"], "board"),
        Of("gone", AreaKind.Other, "E38000229"),
    ];

    private static readonly Country Served = new(Areas);

    private static readonly PublishedFigures Published = new(2026, Served);

    [Fact]
    public void Holds_every_area_of_a_kind_that_the_source_serves()
    {
        Areas.Where(area => area.Code is { } code && Served.Find(code) is null).Select(area => area.Key).ShouldBe(["gone"]);
        Served.All.Select(place => place.Code).ShouldBeUnique();
        Served.Find("E12000004").ShouldBe(Places.Regions.Single(region => region.Code == "E12000004"));
    }

    [Fact]
    public void Districts_lie_in_the_one_county_and_count_what_it_counts()
    {
        var (county, districts) = Served.Counties.Single(pair => pair.County.Code == County);

        districts.Select(place => place.Code).ShouldBe(["E07000038", "E07000039"]);
        county.Residents.ShouldBe(districts.Sum(place => place.Residents));
        Served.LiesIn(districts[0], "E12000004").ShouldBeTrue();
        AddUp(AreaTypes.LowerTier, county, districts);
    }

    [Fact]
    public void A_board_counts_what_the_areas_count_that_it_may_stand_for() =>
        AddUp(AreaTypes.IntegratedCareBoard, Served.Find(Board)!, [Served.Find(County)!, Served.Find(City)!]);

    [Fact]
    public void Names_the_neighbours_that_the_framework_names() => Served.NeighboursOf(County).Select(place => place.Code).ShouldBe([City]);

    [Fact]
    public void Without_a_single_county_districts_stand_by_themselves()
    {
        var country = new Country([Of("one", AreaKind.UpperTier, "E10000901"), Of("two", AreaKind.UpperTier, "E10000902"), Of("north", AreaKind.LowerTier, "E07000038")]);

        country.Counties.Select(pair => pair.County).ShouldBe([Places.Kent]);
        new PublishedFigures(2026, country).Of(SimulatedIndicators.Find(93015)!).ShouldContain(figure => figure.Place.Code == "E07000038");
    }

    [Fact]
    public void Areas_that_are_always_there_are_not_added_again()
    {
        var country = new Country([Of("kent", AreaKind.UpperTier, Places.Kent.Code), Of("england", AreaKind.Country, Places.England.Code)]);

        country.All.ShouldBe(Places.All);
    }

    [Fact]
    public void The_figures_of_the_usual_areas_stay_as_they_were()
    {
        var indicator = SimulatedIndicators.Find(93085)!;

        Published.Of(indicator).Where(figure => Places.All.Contains(figure.Place)).ShouldBe(Usual.Figures(2026).Of(indicator), ignoreOrder: true);
    }

    [Fact]
    public void What_is_made_up_of_an_area_is_the_same_in_every_run() => new Country(Areas).All.ShouldBe(Served.All);

    private static void AddUp(int type, Place whole, IReadOnlyList<Place> parts)
    {
        var indicator = SimulatedIndicators.All.First(one => one.IsCounted && one.PublishedFor.Contains(type) && one.Numbers is ShownNumbers.CountAndDenominator);
        var figures = Published.Of(indicator)
            .Where(figure => figure.Count is not null)
            .ToLookup(figure => (figure.Place, figure.Year, figure.Stratum));
        var keys = figures.Where(group => group.Key.Place == whole).Select(group => group.Key).ToList();
        keys.ShouldNotBeEmpty();
        foreach (var key in keys)
        {
            parts.Sum(part => figures[key with { Place = part }].Single().Count).ShouldBe(figures[key].Single().Count);
        }
    }

    private static Area Of(string key, AreaKind kind, string code) => new(key, key, kind, code, [], null);
}
