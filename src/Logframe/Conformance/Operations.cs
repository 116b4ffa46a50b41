using Logframe.Conformance.Adapters;

namespace Logframe.Conformance;

/// <summary>Every operation that the product answers, in the order of methods.md.</summary>
internal static class Operations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        .. IntervalAdapters.All,
        .. TwoFigureAdapters.All,
        .. CombiningAdapters.All,
        .. BenchmarkAdapters.All,
        .. QuantileAdapters.All,
        .. GoalAdapters.All,
        .. RecentTrendAdapters.All,
        .. PeriodAdapters.All,
        .. PathAdapters.All,
        .. FittedTrendAdapters.All,
        .. PublishedMethodAdapters.All,
        .. TargetAdapters.All,
        .. ComparatorAdapters.All,
        .. RatingAdapters.All,
        .. StatusAdapters.All,
        .. AssessmentAdapter.All,
        .. ControlChartAdapters.All,
        .. InequalityAdapters.All,
        .. DisplayAdapters.All,
    ];
}
