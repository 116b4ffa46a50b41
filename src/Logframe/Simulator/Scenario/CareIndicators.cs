using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Scenario;

/// <summary>Indicators of finding illness early and of care: screening, stage at diagnosis, reablement and the end of life.</summary>
internal static class CareIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        // Far from the national ambition.
        new()
        {
            Id = 93671,
            Name = "Percentage of cancers diagnosed at stages 1 and 2",
            DataSource = "NHS England, National Disease Registration Service",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Calendar,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.0038,
            First = 2013,
            YearsBehind = 3,
            Spread = -0.05,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Limits = ShownLimits.NinetyFiveOnly,
            Series =
            [
                new("Persons", "All ages")
                {
                    England = [(2013, 53.0), (2019, 54.9), (2020, 52.3), (2024, 58.1)],
                    Kent = [(2013, 51.8), (2019, 54.2), (2020, 52.6), (2024, 57.6)],
                    Medway = [(2013, 52.2), (2019, 55.0), (2020, 52.0), (2024, 55.9)],
                },
            ],
            Story = [new Hidden(Places.Kent, 2019, Hidden.PoorQuality), new Hidden(Places.Medway, 2019, Hidden.PoorQuality)],
        },

        new()
        {
            Id = 91720,
            Name = "Cancer screening coverage: bowel cancer",
            DataSource = "NHS England, Bowel Cancer Screening Programme",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.EndPoint,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.16,
            First = 2015,
            YearsBehind = 1,
            Spread = -0.1,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Series =
            [
                new("Persons", "60-74 yrs")
                {
                    England = [(2015, 57.3), (2019, 60.1), (2022, 70.3), (2025, 71.9)],
                    Kent = [(2015, 58.6), (2019, 61.5), (2022, 71.8), (2025, 73.4)],
                    Medway = [(2015, 54.8), (2019, 57.9), (2022, 68.2), (2025, 69.9)],
                },
            ],
        },

        new()
        {
            Id = 93560,
            Name = "Cancer screening coverage: cervical cancer (aged 25 to 49 years old)",
            DataSource = "NHS England, Cervical Screening Programme",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.EndPoint,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.165,
            First = 2010,
            YearsBehind = 1,
            Spread = -0.06,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Series =
            [
                new("Female", "25-49 yrs")
                {
                    England = [(2010, 74.1), (2019, 69.8), (2025, 65.9)],
                    Kent = [(2010, 77.6), (2019, 74.3), (2025, 70.4)],
                    Medway = [(2010, 76.0), (2019, 72.0), (2025, 67.7)],
                },
            ],
            Story = [new Revised(2026, Places.Kent, 2024, ByPercent: -0.4)],
        },

        new()
        {
            Id = 93561,
            Name = "Cancer screening coverage: cervical cancer (aged 50 to 64 years old)",
            DataSource = "NHS England, Cervical Screening Programme",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.EndPoint,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.1,
            First = 2010,
            YearsBehind = 1,
            Spread = -0.06,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Series =
            [
                new("Female", "50-64 yrs")
                {
                    England = [(2010, 80.1), (2019, 76.2), (2025, 74.4)],
                    Kent = [(2010, 81.2), (2019, 77.9), (2025, 76.9)],
                    Medway = [(2010, 79.4), (2019, 76.1), (2025, 74.8)],
                },
            ],
        },

        // Fell in the pandemic and has nearly recovered.
        new()
        {
            Id = 22001,
            Name = "Cancer screening coverage: breast cancer",
            DataSource = "NHS England, Breast Screening Programme",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.EndPoint,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.115,
            First = 2010,
            YearsBehind = 1,
            Spread = -0.1,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Series =
            [
                new("Female", "53-70 yrs")
                {
                    England = [(2010, 76.9), (2019, 74.6), (2021, 64.1), (2025, 70.3)],
                    Kent = [(2010, 77.8), (2019, 75.8), (2021, 61.9), (2025, 69.6)],
                    Medway = [(2010, 74.6), (2019, 71.2), (2021, 58.0), (2025, 65.7)],
                },
            ],
            Story = [new Hidden(Places.Named("Ashford"), 2021, Hidden.MissingInSource)],
        },

        new()
        {
            Id = 93474,
            Name = "Percentage of deaths that occur in hospital",
            DataSource = "Office for National Statistics, deaths registrations",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Calendar,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.0098,
            First = 2009,
            Spread = 0.05,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Series =
            [
                new("Persons", "All ages")
                {
                    England = [(2009, 54.5), (2019, 44.9), (2020, 41.9), (2024, 42.6)],
                    Kent = [(2009, 49.8), (2019, 42.3), (2020, 39.8), (2024, 36.6)],
                    Medway = [(2009, 56.7), (2019, 46.0), (2020, 43.6), (2024, 39.5)],
                },
            ],
        },

        // Few people a year in Medway: the limits are wide, and a year that did not add up was taken back.
        new()
        {
            Id = 90584,
            Name = "Percentage of people aged 65 and over who were still at home 91 days after discharge from hospital into reablement services",
            DataSource = "NHS England, Adult Social Care Outcomes Framework",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.00062,
            First = 2011,
            Spread = -0.03,
            PublishedFor = [England, Region, UpperTier],
            Series =
            [
                new("Persons", "65+ yrs")
                {
                    England = [(2011, 82.7), (2019, 82.0), (2021, 81.8), (2024, 83.6)],
                    Kent = [(2011, 83.5), (2019, 85.8), (2021, 84.5), (2024, 86.4)],
                    Medway = [(2011, 80.0), (2019, 74.2), (2021, 61.7), (2024, 80.4)],
                },
            ],
            Story = [new Withdrawn(2026, Places.Medway, 2022, 2022)],
        },
    ];
}
