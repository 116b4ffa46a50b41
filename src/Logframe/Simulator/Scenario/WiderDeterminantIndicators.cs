using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Scenario;

/// <summary>Indicators of the social and economic causes of ill health.</summary>
internal static class WiderDeterminantIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        // Rises where it should fall.
        new()
        {
            Id = 93758,
            Name = "Loneliness: percentage of adults who feel lonely often or always",
            DataSource = "Sport England, Active Lives Adult Survey",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.November,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.003,
            First = 2020,
            Spread = 0.25,
            PublishedFor = [England, Region, UpperTier],
            Numbers = ShownNumbers.DenominatorOnly,
            Series =
            [
                new("Persons", "16+ yrs")
                {
                    England = [(2020, 7.1), (2024, 7.0)],
                    Kent = [(2020, 7.2), (2024, 8.4)],
                    Medway = [(2020, 7.9), (2024, 9.6)],
                },
            ],
            Story = [new Withdrawn(2026, Places.Medway, 2021, 2021)],
        },

        // The survey of one year was too small in Medway to say anything of its newest year.
        new()
        {
            Id = 92445,
            Name = "Smoking prevalence in adults in routine and manual occupations (aged 18 to 64) - current smokers (APS)",
            DataSource = "Annual Population Survey (APS)",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Calendar,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.0006,
            First = 2011,
            Spread = 0.2,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Numbers = ShownNumbers.DenominatorOnly,
            Series =
            [
                new("Persons", "18-64 yrs")
                {
                    England = [(2011, 30.4), (2019, 24.5), (2021, 23.6), (2024, 19.2)],
                    Kent = [(2011, 32.6), (2019, 28.9), (2021, 28.1), (2024, 22.6)],
                    Medway = [(2011, 34.0), (2019, 25.7), (2021, 20.1), (2024, 18.0)],
                },
                new("Persons", "18-64 yrs")
                {
                    Months = 36,
                    YearsBehind = 4,
                    England = [(2011, 29.4), (2019, 23.3), (2022, 19.4)],
                    Kent = [(2011, 31.5), (2019, 28.3), (2022, 24.1)],
                    Medway = [(2011, 32.3), (2019, 22.1), (2022, 18.0)],
                },
            ],
            Story = [new Hidden(Places.Medway, 2024, Hidden.SmallSample), new Revised(2025, null, 2022, ByPercent: -1.5)],
        },

        // Above what was promised already.
        new()
        {
            Id = 93886,
            Name = "The percentage of the population who are in contact with secondary mental health services "
                + "and on the Care Plan Approach, that are in paid employment (aged 18 to 69)",
            DataSource = "NHS England, Adult Social Care Outcomes Framework",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.0032,
            First = 2015,
            Spread = -0.3,
            PublishedFor = [England, Region, UpperTier],
            Series =
            [
                new("Persons", "18-69 yrs")
                {
                    England = [(2015, 7.0), (2019, 9.0), (2020, 9.0), (2024, 9.6)],
                    Kent = [(2015, 7.4), (2019, 8.2), (2020, 8.1), (2024, 11.4)],
                    Medway = [(2015, 6.2), (2019, 7.3), (2020, 7.5), (2024, 9.9)],
                },
            ],
        },

        // Rises and stays under England's figure.
        new()
        {
            Id = 93884,
            Name = "The percentage of the population who are in receipt of long-term support for a learning disability "
                + "that are in paid employment (aged 18 to 64 years)",
            DataSource = "NHS England, Adult Social Care Outcomes Framework",
            Kind = ValueKind.Proportion,
            Unit = SourceUnit.Percent,
            YearType = YearType.Financial,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.0024,
            First = 2014,
            Spread = -0.2,
            PublishedFor = [England, Region, UpperTier],
            Series =
            [
                new("Persons", "18-64 yrs")
                {
                    England = [(2014, 6.0), (2020, 5.1), (2024, 5.3)],
                    Kent = [(2014, 6.9), (2020, 3.9), (2024, 4.6)],
                    Medway = [(2014, 4.2), (2020, 3.1), (2024, 3.4)],
                },
            ],
            Story = [new Hidden(Places.Named("Bury"), 2023, Hidden.SmallCount)],
        },

        // Falls in Kent below the level promised, in Medway not nearly enough. No limits are published, and England's newest figure is late.
        new()
        {
            Id = 93736,
            Name = "Homelessness: households owed a duty under the Homelessness Reduction Act",
            DataSource = "Ministry of Housing, Communities and Local Government",
            Kind = ValueKind.CrudeRate,
            Unit = SourceUnit.PerThousand,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 0.42,
            First = 2019,
            Spread = 0.3,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Limits = ShownLimits.None,
            Series =
            [
                new("Not applicable", "Not applicable")
                {
                    England = [(2019, 12.3), (2020, 11.3), (2024, 13.6)],
                    Kent = [(2019, 12.9), (2020, 12.2), (2024, 11.2)],
                    Medway = [(2019, 15.1), (2020, 14.8), (2022, 15.8), (2024, 14.4)],
                },
            ],
            Story = [new NotPublished(Places.England, 2024, 2024)],
        },

        // Falls faster than in England and is now below it.
        new()
        {
            Id = 11202,
            Name = "Violent crime - violence offences per 1,000 population",
            DataSource = "Home Office, police recorded crime",
            Kind = ValueKind.CrudeRate,
            Unit = SourceUnit.PerThousand,
            YearType = YearType.Financial,
            Polarity = Polarity.LowerIsBetter,
            BaseShare = 1,
            First = 2010,
            Spread = 0.3,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Series =
            [
                new("Persons", "All ages")
                {
                    England = [(2010, 14.3), (2015, 17.2), (2021, 34.9), (2024, 31.9)],
                    Kent = [(2010, 13.6), (2015, 19.5), (2021, 38.2), (2024, 29.1)],
                    Medway = [(2010, 17.5), (2015, 24.1), (2021, 47.9), (2024, 37.2)],
                },
            ],
            Story = [new Revised(2025, Places.Kent, 2023, ByPercent: 2.2)],
        },
    ];
}
