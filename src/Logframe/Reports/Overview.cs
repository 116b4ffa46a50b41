using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports;

/// <summary>The words and the order of an overview: exceptions first, then the framework from goal to last outcome.</summary>
internal static class Overview
{
    public const string Page = "index.html";

    public const string Stylesheet = "logframe.css";

    /// <summary>What needs attention: off course before short, and among equals the order of the framework.</summary>
    public static IReadOnlyList<IndicatorAssessment> Exceptions(IEnumerable<IndicatorAssessment> indicators) =>
    [
        .. indicators
            .Where(indicator => indicator.IsException)
            .OrderBy(indicator => indicator.Verdict switch { Verdict.OffCourse => 0, Verdict.CannotBeJudged => 1, _ => 2 }),
    ];

    public static string Anchor(IndicatorAssessment indicator) =>
        "ovi-" + indicator.Indicator.Code.ToLowerInvariant().Replace('.', '-');

    public static bool CouldBeChance(IndicatorAssessment indicator) =>
        indicator.Verdict != Verdict.CannotBeJudged && indicator.Carrier.Carrier.Certainty == Certainty.Uncertain;

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string LevelName(Outcome outcome) => outcome.Level switch
    {
        OutcomeLevel.Goal => "Goal",
        OutcomeLevel.Purpose => "Purpose",
        _ => $"Outcome {outcome.Code}: {outcome.Name}",
    };

    /// <summary>The whole in one sentence: how many can be judged, and how they stand.</summary>
    public static string Lead(IReadOnlyCollection<IndicatorAssessment> indicators)
    {
        var total = indicators.Count;
        var counts = indicators.GroupBy(indicator => indicator.Verdict).ToDictionary(group => group.Key, group => group.Count());
        var judged = total - counts.GetValueOrDefault(Verdict.CannotBeJudged);
        if (judged == 0)
        {
            return $"None of the {total} indicators can be judged today.";
        }

        var standing = Enum.GetValues<Verdict>()
            .Where(verdict => verdict != Verdict.CannotBeJudged && counts.ContainsKey(verdict))
            .Select(verdict => $"{counts[verdict]} {(counts[verdict] == 1 ? "is" : "are")} {verdict.Word().ToLowerInvariant()}");
        return $"Of {total} indicators, {judged} can be judged today: {Join([.. standing])}.";
    }

    /// <summary>Why the rest cannot be judged, the commonest reason first.</summary>
    public static string NotJudged(FrameworkAssessment assessment) => Join(
    [
        .. assessment.Indicators
            .Where(indicator => indicator.Reason is not null)
            .GroupBy(indicator => indicator.Reason!.Value)
            .OrderByDescending(group => group.Count())
            .Select(group => $"{group.Count()} {Words(group.Key)}"),
    ]);

    public static string CountLine(OutcomeAssessment outcome) => string.Join(
        "  ",
        Enum.GetValues<Verdict>()
            .Where(verdict => outcome.Count(verdict) > 0)
            .Select(verdict => $"{verdict.Symbol()} {outcome.Count(verdict)} {verdict.Word().ToLowerInvariant()}"));

    private static string Words(NotJudgedReason reason) => reason switch
    {
        NotJudgedReason.NoTarget => "without a target",
        NotJudgedReason.NoSource => "without a source that can be fetched",
        NotJudgedReason.NoData => "without data",
        NotJudgedReason.SeriesNotFound => "whose series was not found",
        NotJudgedReason.TooEarly => "too early",
        NotJudgedReason.Stale => "with stale data",
        NotJudgedReason.Suppressed => "with a suppressed value",
        NotJudgedReason.MethodBreak => "with a break in method",
        NotJudgedReason.NoBaseline => "without a baseline",
        NotJudgedReason.NoComparator => "without a comparator",
        NotJudgedReason.ComparatorPeriodMismatch => "whose comparator is of another period",
        NotJudgedReason.NoConfidenceInterval => "without a confidence interval",
        NotJudgedReason.PolarityNotStated => "that do not say which way is better",
        NotJudgedReason.TooFewPoints => "with too few points",
        NotJudgedReason.AreaMissing => "with an area missing",
        NotJudgedReason.OnlyApproximate => "known only approximately",
        NotJudgedReason.NothingReported => "on which nothing has been reported",
        NotJudgedReason.PartMissing => "with a part missing",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    private static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };
}
