using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Charts;

/// <summary>Charts of every kind, the awkward ones above all.</summary>
internal static class ChartSamples
{
    private static readonly double?[] None = [];

    public static IReadOnlyList<ChartSample> All { get; } =
    [
        new("a.1", "ordinary"),
        new("a.2", "simulated, with floor and doubt") { Nature = DataNature.Simulated, FloorRule = "progress_share", Certainty = Certainty.Uncertain },
        new("a.3", "on course") { Values = [24, 23.5, 23.2, 22.9, 22.8, 22.3, 21.9, 21.6, 21.0, 20.6], Verdict = Verdict.OnCourse, FloorRule = "progress_share" },
        new("a.4", "achieved") { Values = [24, 23.5, 23.2, 22.9, 22.8, 22.3, 21.9, 21.0, 20.1, 19.0], Verdict = Verdict.Achieved },
        new("a.5", "short") { Values = [24, 23.5, 23.2, 22.9, 22.8, 22.3, 22.2, 21.8, 21.7, 21.3], Verdict = Verdict.Short, FloorRule = "progress_share" },
        new("a.6", "stale") { Values = [21.9, 22.5, 23.2, 22.9, 22.8, 22.3, 21.4], Verdict = Verdict.CannotBeJudged, Underlying = Verdict.OnCourse },
        new("b.1", "flat") { Values = [50, 50, 50, 50], England = [50, 50, 50, 50], Interval = null, Baseline = 50, BaselinePeriod = "2015/16", TargetValue = 50, Target = new MaintainTarget(50) },
        new("b.2", "flat without anything else") { Values = [50, 50, 50, 50], England = None, Interval = null, Baseline = null, BaselinePeriod = null, TargetPeriod = null, TargetValue = null, Target = new UnsetTarget(), Verdict = Verdict.CannotBeJudged },
        new("b.3", "zeroes") { Values = [0, 0, 0], England = None, Interval = null, Baseline = 0, BaselinePeriod = "2015/16", TargetValue = 0, Target = new LevelTarget(LevelOperator.AtMost, 0, null) },
        new("b.4", "huge values") { Unit = "per 100000", Values = [1204517, 1310222, 1299871, 1150003], England = [985000, 990000, 1010000, 1020000], Interval = 40000, Baseline = 1310222, BaselinePeriod = "2016/17", TargetValue = 900000, Target = new LevelTarget(LevelOperator.AtMost, 900000, null), Floor = 1150000, FloorRule = "explicit" },
        new("b.5", "tiny values") { Unit = "rate", Values = [0.0021, 0.0019, 0.0024, 0.0018], England = [0.002, 0.002, 0.0021, 0.0021], Interval = 0.0004, Baseline = 0.0021, BaselinePeriod = "2015/16", TargetValue = 0.001, Target = new LevelTarget(LevelOperator.AtMost, 0.001, null) },
        new("b.6", "negative values") { Unit = "percentage points", Values = [-3.2, -1.1, 0.4, 2.2, 1.9], England = [-1, -0.5, 0.2, 0.1, 0.3], Interval = 0.8, Baseline = -3.2, BaselinePeriod = "2015/16", TargetValue = 4, Target = new ChangePointsTarget(7.2), Operator = LevelOperator.AtLeast, Polarity = Polarity.HigherIsBetter },
        new("b.7", "nought to a hundred") { Values = [0, 100, 3, 98, 50], England = [50, 51, 49, 52, 50], Interval = null, Baseline = 100, BaselinePeriod = "2016/17", TargetValue = 100, Target = new LevelTarget(LevelOperator.AtLeast, 100, "national benchmark"), Operator = LevelOperator.AtLeast, Polarity = Polarity.HigherIsBetter },
        new("c.1", "one point") { Values = [23.1], England = [22.9], BaselinePeriod = "2015/16" },
        new("c.2", "one point and nothing else") { Values = [23.1], England = None, Interval = null, Baseline = null, BaselinePeriod = null, TargetPeriod = null, TargetValue = null, Target = new UnsetTarget(), Verdict = Verdict.CannotBeJudged },
        new("c.3", "two points") { Values = [23.1, 21.9], England = [22.9, 22.0], BaselinePeriod = "2015/16", FloorRule = "progress_share" },
        new("c.4", "thirty points") { First = "1994/95", Values = [.. Enumerable.Range(0, 30).Select(i => (double?)(30 - (i * 0.25) + (i % 3)))], England = [.. Enumerable.Range(0, 30).Select(i => (double?)(29 - (i * 0.2)))] },
        new("c.5", "months") { PeriodType = PeriodType.Calendar, First = "Jan 2022", StepMonths = 1, Values = [.. Enumerable.Range(0, 48).Select(i => (double?)(20 + (i % 7)))], England = None, BaselinePeriod = "Jan 2022", TargetPeriod = "Dec 2028" },
        new("c.6", "three years together") { PeriodType = PeriodType.Calendar, First = "2009 - 11", Unit = "years", Values = [78.6, 78.9, 79.1, 79.2, 79.3, 79.2, 79.1, 79.2, 79.4, 78.8, 78.2, 78.4], England = [78.9, 79.2, 79.4, 79.5, 79.5, 79.5, 79.6, 79.6, 79.8, 79.4, 78.9, 79.1], Interval = 0.4, Baseline = 79.4, BaselinePeriod = "2017 - 19", TargetPeriod = "2026 - 28", TargetValue = 80.9, Operator = LevelOperator.AtLeast, Target = new ChangePointsTarget(1.5), Polarity = Polarity.HigherIsBetter },
        new("d.1", "missing middle") { Values = [21.9, 22.5, null, null, 23.8, 23.8, null, 25.1, null, 25.3], Suppressed = [2, 8] },
        new("d.2", "latest suppressed") { Values = [21.9, 22.5, 23, 23.4, 23.8, 23.8, 24, 25.1, null], Suppressed = [8], Verdict = Verdict.CannotBeJudged, Sentence = "The value for 2023/24 is suppressed; the last available was 25.1% in 2022/23." },
        new("d.3", "method break") { Breaks = [new MethodBreak(new DateOnly(2021, 11, 1), "a new questionnaire")], Verdict = Verdict.CannotBeJudged },
        new("d.4", "calculated") { Calculated = true, Area = "Kent and Medway" },
        new("e.1", "England equal to the area") { England = [21.9, 22.5, 23.2, 22.9, 23.8, 23.8, 20.9, 25.1, 22.6, 25.3] },
        new("e.2", "crossing at the end") { Values = [25, 24, 23, 22, 21.5, 21.4, 21.3, 21.2, 21.1, 21.0], England = [18, 19, 19.5, 20, 20.4, 20.6, 20.8, 20.9, 20.95, 21.0], FloorRule = "progress_share", Verdict = Verdict.OnCourse },
        new("e.3", "everything at one level") { Values = [20.1, 20.0, 19.9, 20.0, 20.1, 20.0, 20.0, 20.0, 20.1, 20.0], England = [20, 20, 20, 20, 20, 20, 20, 20, 20, 20.05], Baseline = 20.1, Floor = 20.2, FloorRule = "explicit", Interval = 0.2, Verdict = Verdict.Achieved },
        new("e.4", "wild") { Values = [5, 60, 8, 55, 3, 70, 10, 64, 2, 66], England = [60, 5, 55, 8, 70, 3, 64, 10, 66, 2], Interval = 12, Floor = 40, FloorRule = "explicit", Baseline = 33 },
        new("e.5", "after the deadline") { TargetPeriod = "2022/23", FloorRule = "explicit", Floor = 21.5 },
        new("f.1", "better than England") { Target = new ComparatorTarget(ComparatorRelation.Better, Comparator.England, null, null), TargetValue = 21.8, Operator = LevelOperator.AtMost, BaselinePeriod = null, TargetPeriod = null, Floor = 22.9, FloorRule = "tolerance" },
        new("f.2", "similar to England, no level") { Target = new ComparatorTarget(ComparatorRelation.Similar, Comparator.England, null, null), TargetValue = null, Operator = null, Polarity = null },
        new("f.3", "between") { Target = new BetweenTarget(20, 24), TargetValue = null, Operator = null, Polarity = Polarity.NoJudgement },
        new("f.4", "trend") { Target = new TrendReversalTarget(Reversal.Halt), TargetValue = null, Operator = null },
        new("f.5", "direction") { Target = new DirectionTarget(Way.Decrease), TargetValue = 22.3, Operator = LevelOperator.Below, TargetPeriod = null },
        new("g.1", "long names")
        {
            Title = "Patients with long-term conditions who feel supported to manage their condition in partnership with everyone concerned in their care",
            MeasureName = "Share of patients with at least one long-term condition, disability or illness who say that they had enough support from local services or organisations in the last twelve months to help manage it",
            Area = "Tonbridge and Malling with Tunbridge Wells and Sevenoaks",
            Unit = "per 1000 households",
            Sentence = string.Join(' ', Enumerable.Repeat("Medway was at 25.3 per 1,000 households in 2024/25; it should have been at 21.0 by then.", 4)),
        },
        new("g.2", "a word too long") { Title = new string('W', 90), Area = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" },
    ];

    public static ProgressChart Of(string key) => All.Single(sample => sample.Key == key).Chart().ShouldNotBeNull();
}
