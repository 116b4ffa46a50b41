using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Scenario;

/// <summary>Indicators of the best start in life.</summary>
internal static class BestStartIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        // Not assessed in two years of the pandemic; assessed by a new framework afterwards, which lowers the level. Then on course.
        new()
        {
            Id = 90631,
            Name = "School readiness: percentage of children achieving a good level of development at the end of Reception",
            DataSource = "Department for Education (DfE), Early Years Foundation Stage Profile (EYFS Profile)",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Academic,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.0115,
            First = 2012,
            Spread = -0.06,
            PublishedFor = [England, Region, UpperTier],
            Series =
            [
                new("Persons", "5 yrs")
                {
                    England = [(2012, 51.7), (2015, 69.3), (2018, 71.8), (2019, 71.8), (2021, 65.2), (2024, 68.3)],
                    Kent = [(2012, 63.5), (2015, 74.8), (2018, 74.0), (2019, 74.0), (2021, 66.1), (2024, 69.2)],
                    Medway = [(2012, 57.2), (2015, 73.3), (2018, 73.7), (2019, 73.7), (2021, 64.0), (2024, 66.6)],
                },
            ],
            Breakdowns = [new BySex(0.83)],
            Story = [new NotPublished(null, 2019, 2020), new Revised(2025, Places.Kent, 2022, ByPercent: 0.6)],
        },

        // Jumps in the pandemic, when too few children were measured to publish one year, and comes back slowly.
        new()
        {
            Id = 90323,
            Name = "Year 6 prevalence of obesity (including severe obesity)",
            DataSource = "NHS England, National Child Measurement Programme",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Academic,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.0112,
            First = 2010,
            Spread = 0.2,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "10-11 yrs")
                {
                    England = [(2010, 19.0), (2018, 20.2), (2021, 23.4), (2024, 22.0)],
                    Kent = [(2010, 18.3), (2018, 19.2), (2021, 22.3), (2024, 21.4)],
                    Medway = [(2010, 20.2), (2018, 21.9), (2021, 25.6), (2024, 25.1)],
                },
            ],
            Breakdowns = [new ByDeprivation(CategoryType.AuthorityDeciles, [Places.England], [(2010, 7.5), (2024, 11.5)])],
            Story = [new NotPublished(null, 2020, 2020)],
        },

        // Falls, but more slowly than promised.
        new()
        {
            Id = 93085,
            Name = "Smoking status at time of delivery",
            DataSource = "NHS England, Statistics on women's smoking status at time of delivery",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.0098,
            First = 2013,
            Spread = 0.45,
            PublishedFor = [England, Region, UpperTier, IntegratedCareBoard],
            Series =
            [
                new("Female", "All ages")
                {
                    England = [(2013, 12.0), (2018, 10.6), (2021, 9.1), (2024, 6.9)],
                    Kent = [(2013, 13.1), (2018, 13.2), (2021, 10.1), (2024, 8.6)],
                    Medway = [(2013, 17.4), (2018, 15.7), (2021, 11.1), (2024, 9.5)],
                },
            ],
            Breakdowns = [new ByDeprivation(CategoryType.AuthorityDeciles, [Places.England], [(2013, 9.6), (2024, 5.2)])],
            Story =
            [
                new Revised(2026, Places.Medway, 2022, ByPercent: 3.5),
                new Noted(Places.Kent, 2023, Noted.DoubtfulQuality),
            ],
        },

        // Better since the pandemic; not yet at the national benchmark.
        new()
        {
            Id = 811,
            Name = "Children in care immunisations",
            DataSource = "Department for Education (DfE), Children looked after return",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.00082,
            First = 2014,
            Spread = -0.02,
            PublishedFor = [England, Region, UpperTier],
            Series =
            [
                new("Persons", "<18 yrs")
                {
                    England = [(2014, 87.8), (2019, 87.8), (2021, 85.1), (2024, 82.6)],
                    Kent = [(2014, 88.0), (2019, 84.1), (2021, 83.4), (2024, 91.9)],
                    Medway = [(2014, 90.2), (2019, 91.0), (2021, 89.7), (2024, 93.1)],
                },
            ],
            Story = [new Withdrawn(2025, Places.Medway, 2015, 2015)],
        },
    ];
}
