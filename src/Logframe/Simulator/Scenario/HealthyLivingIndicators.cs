using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Scenario;

/// <summary>Indicators of how people live: activity, weight, alcohol, drugs and sexual health.</summary>
internal static class HealthyLivingIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        // Close to the path, from a survey whose limits are wide.
        new()
        {
            Id = 93015,
            Name = "Percentage of physically inactive adults",
            DataSource = "Sport England, Active Lives Adult Survey",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.November,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.003,
            First = 2015,
            Spread = 0.2,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Numbers = ShownNumbers.DenominatorOnly,
            Series =
            [
                new("Persons", "19+ yrs")
                {
                    England = [(2015, 22.3), (2019, 22.9), (2020, 23.4), (2024, 21.8)],
                    Kent = [(2015, 22.0), (2019, 22.3), (2020, 22.0), (2024, 20.4)],
                    Medway = [(2015, 25.1), (2019, 24.4), (2020, 23.8), (2024, 22.4)],
                },
            ],
            Breakdowns = [new BySex(0.86)],
            Story = [new Hidden(Places.Named("Sevenoaks"), 2022, Hidden.SmallSample)],
        },

        // Rises where it should fall.
        new()
        {
            Id = 93088,
            Name = "Overweight (including obesity) prevalence in adults",
            DataSource = "Office for Health Improvement and Disparities, based on the Active Lives Adult Survey",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.November,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.0026,
            First = 2015,
            Spread = 0.06,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Numbers = ShownNumbers.DenominatorOnly,
            Series =
            [
                new("Persons", "18+ yrs")
                {
                    England = [(2015, 61.2), (2020, 63.3), (2024, 64.6)],
                    Kent = [(2015, 61.8), (2020, 63.2), (2024, 66.4)],
                    Medway = [(2015, 65.9), (2020, 69.3), (2024, 68.1)],
                },
            ],
            Breakdowns = [new BySex(1.16)],
        },

        // Ends with 2022/23: the gap was narrowing when the series was replaced.
        new()
        {
            Id = 92588,
            Name = "Obesity: QOF prevalence",
            DataSource = "NHS England, Quality and Outcomes Framework (QOF)",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.79,
            First = 2012,
            Ended = 2022,
            Spread = 0.2,
            PublishedFor = [England, Region, UpperTier, IntegratedCareBoard],
            Series =
            [
                new("Persons", "18+ yrs")
                {
                    England = [(2012, 10.7), (2018, 10.1), (2020, 6.9), (2022, 11.4)],
                    Kent = [(2012, 10.9), (2018, 10.4), (2020, 7.2), (2022, 11.8)],
                    Medway = [(2012, 12.6), (2018, 12.3), (2020, 8.8), (2022, 13.9)],
                },
            ],
            Breakdowns =
            [
                new ByDeprivation(
                    CategoryType.SmallAreaQuintiles,
                    [Places.England, Places.Kent, Places.Medway],
                    [(2012, 3.6), (2018, 4.1), (2021, 3.3), (2022, 3.1)]),
            ],
        },

        // The older method, which stops before the agreed baseline.
        new()
        {
            Id = 91414,
            Name = "Admission episodes for alcohol-related conditions (Narrow) - Old Method",
            DataSource = "NHS England, Hospital Episode Statistics",
            Kind = ValueKind.DirectlyStandardisedRate,
            Unit = SourceUnit.PerHundredThousand,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 1,
            First = 2008,
            Ended = 2018,
            Spread = 0.25,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "All ages")
                {
                    England = [(2008, 605), (2014, 635), (2018, 664)],
                    Kent = [(2008, 498), (2014, 527), (2018, 535)],
                    Medway = [(2008, 470), (2014, 435), (2018, 483)],
                },
            ],
        },

        // The method of today: down since the baseline, and the year between was revised upwards a year later.
        new()
        {
            Id = 93764,
            Name = "Admission episodes for alcohol-related conditions (Narrow)",
            DataSource = "NHS England, Hospital Episode Statistics",
            Kind = ValueKind.DirectlyStandardisedRate,
            Unit = SourceUnit.PerHundredThousand,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 1,
            First = 2016,
            Spread = 0.25,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "All ages")
                {
                    England = [(2016, 494), (2019, 519), (2020, 456), (2021, 494), (2024, 505)],
                    Kent = [(2016, 424), (2019, 447), (2020, 390), (2021, 421), (2024, 405)],
                    Medway = [(2016, 401), (2019, 417), (2020, 375), (2021, 405), (2024, 391)],
                },
            ],
            Story = [new Revised(2025, Places.Kent, 2022, ByPercent: 2.5), new Revised(2026, Places.Medway, 2023, ByPercent: -2)],
        },

        new()
        {
            Id = 92432,
            Name = "Deaths from drug misuse",
            DataSource = "Office for National Statistics",
            Kind = ValueKind.DirectlyStandardisedRate,
            Unit = SourceUnit.PerHundredThousand,
            YearType = YearType.Calendar,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 1,
            First = 2010,
            YearsBehind = 4,
            Spread = 0.5,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "All ages")
                {
                    Months = 36,
                    England = [(2010, 3.1), (2018, 5.0), (2022, 5.8)],
                    Kent = [(2010, 2.9), (2018, 4.6), (2022, 5.3)],
                    Medway = [(2010, 3.0), (2018, 4.9), (2022, 6.0)],
                },
            ],
        },

        // Rises from the pandemic, and is still well below England's.
        new()
        {
            Id = 91307,
            Name = "STI testing rate (exclude chlamydia aged under 25) per 100,000",
            DataSource = "UK Health Security Agency (UKHSA)",
            Kind = ValueKind.CrudeRate,
            Unit = SourceUnit.PerHundredThousand,
            YearType = YearType.Calendar,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.64,
            First = 2012,
            YearsBehind = 1,
            Spread = 0.1,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "15-64 yrs")
                {
                    England = [(2012, 2560), (2019, 4530), (2020, 3020), (2025, 4360)],
                    Kent = [(2012, 1690), (2019, 3140), (2020, 2050), (2025, 3090)],
                    Medway = [(2012, 1980), (2019, 3420), (2020, 2380), (2025, 3350)],
                },
            ],
            Story = [new Noted(null, 2025, Noted.ProvisionalPopulation)],
        },
    ];
}
