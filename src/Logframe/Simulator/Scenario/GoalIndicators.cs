using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Scenario;

/// <summary>Indicators of the goal: how long people live, and how unequally.</summary>
internal static class GoalIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        // Falls in the pandemic and recovers by the end.
        new()
        {
            Id = 90366,
            Name = "Life expectancy at birth",
            DataSource = "Office for National Statistics",
            Kind = ValueKind.LifeExpectancy,
            Unit = SourceUnit.Years,
            YearType = YearType.Calendar,
            Polarity = Polarity.HigherIsBetter,
            BaseShare = 0.5,
            First = 2010,
            YearsBehind = 3,
            Spread = -0.02,
            StandardError = 0.5,
            PublishedFor = [England, Region, UpperTier, LowerTier, IntegratedCareBoard],
            Numbers = ShownNumbers.Neither,
            Limits = ShownLimits.NinetyFiveOnly,
            Series =
            [
                new("Male", "All ages")
                {
                    Months = 36,
                    England = [(2010, 78.9), (2017, 79.6), (2020, 78.9), (2023, 79.7)],
                    Kent = [(2010, 79.5), (2017, 80.1), (2020, 79.3), (2023, 80.4)],
                    Medway = [(2010, 78.2), (2017, 78.7), (2020, 77.6), (2023, 78.7)],
                },
                new("Female", "All ages")
                {
                    Months = 36,
                    England = [(2010, 82.8), (2017, 83.2), (2020, 82.8), (2023, 83.5)],
                    Kent = [(2010, 83.2), (2017, 83.5), (2020, 83.0), (2023, 83.9)],
                    Medway = [(2010, 82.1), (2017, 82.5), (2020, 81.9), (2023, 82.6)],
                },
            ],
            Story = [new Revised(2026, Places.Medway, 2021, ByPercent: 0.3)],
        },

        // England's own figure is a gap over the whole country, not something that areas are compared with.
        new()
        {
            Id = 92901,
            Name = "Inequality in life expectancy at birth",
            DataSource = "Office for Health Improvement and Disparities",
            Kind = ValueKind.SlopeIndexOfInequality,
            Unit = SourceUnit.Years,
            YearType = YearType.Calendar,
            Polarity = Polarity.NoJudgement,
            BaseShare = 0.5,
            First = 2010,
            YearsBehind = 4,
            Spread = 0.25,
            StandardError = 1.9,
            PublishedFor = [England, Region, UpperTier, LowerTier],
            Numbers = ShownNumbers.DenominatorOnly,
            Limits = ShownLimits.NinetyFiveOnly,
            Series =
            [
                new("Male", "All ages")
                {
                    Months = 36,
                    England = [(2010, 9.2), (2017, 9.6), (2020, 10.7), (2023, 10.3)],
                    Kent = [(2010, 7.4), (2017, 7.7), (2020, 8.4), (2023, 7.9)],
                    Medway = [(2010, 8.4), (2017, 9.6), (2020, 11.6), (2023, 10.2)],
                },
                new("Female", "All ages")
                {
                    Months = 36,
                    England = [(2010, 6.9), (2017, 7.6), (2020, 8.4), (2023, 8.0)],
                    Kent = [(2010, 4.9), (2017, 5.4), (2020, 6.2), (2023, 5.9)],
                    Medway = [(2010, 6.0), (2017, 6.7), (2020, 7.4), (2023, 8.2)],
                },
            ],
        },
    ];
}
