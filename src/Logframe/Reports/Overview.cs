using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;

namespace Logframe.Reports;

/// <summary>The words and the order of an overview: exceptions first, then the framework from goal to last outcome.</summary>
internal static class Overview
{
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
            return $"None of the {total} indicators can be judged.";
        }

        var standing = Enum.GetValues<Verdict>()
            .Where(verdict => verdict != Verdict.CannotBeJudged && counts.ContainsKey(verdict))
            .Select(verdict => $"{counts[verdict]} {(counts[verdict] == 1 ? "is" : "are")} {verdict.Word().ToLowerInvariant()}");
        return $"Of {total} indicators, {judged} can be judged: {Listed.And(standing)}.";
    }

    /// <summary>Why the rest cannot be judged, the commonest reason first.</summary>
    public static string NotJudged(FrameworkAssessment assessment) =>
        Reasons([.. assessment.Indicators
            .Where(indicator => indicator.Reason is not null)
            .CountBy(indicator => indicator.Reason!.Value)
            .OrderByDescending(reason => reason.Value)]);

    /// <summary>"12 without data, 3 without a target and 1 with stale data".</summary>
    public static string Reasons(IReadOnlyList<KeyValuePair<NotJudgedReason, int>> reasons) =>
        Listed.And(reasons.Select(reason => $"{reason.Value} {reason.Key.Words()}"));

    /// <summary>The verdict of a level; one that is withheld says what was last known where that was bad.</summary>
    public static string Standing(LevelStanding standing) =>
        standing is { TooFewJudged: true, Underlying: Verdict.OffCourse }
            ? $"{standing.Verdict.Symbol()} too few judged, some {standing.Underlying.Symbol()} off course"
        : standing.TooFewJudged ? $"{standing.Verdict.Symbol()} too few judged"
        : $"{standing.Verdict.Symbol()} {standing.Verdict.Word()}{(standing.HeldBack ? " (gap widens)" : "")}";

    /// <summary>Where the published rule sets take different sides, with the codes; empty where nowhere.</summary>
    public static string Disagreement(IEnumerable<IndicatorAssessment> indicators)
    {
        var codes = indicators.Where(indicator => indicator.MethodsDisagree).Select(indicator => indicator.Indicator.Code).ToList();
        return codes.Count == 0 ? "" : $"{codes.Count} where the methods disagree: {Listed.And(codes)}.";
    }

    public static string CountLine(OutcomeAssessment outcome) => string.Join(
        "  ",
        Enum.GetValues<Verdict>()
            .Where(verdict => outcome.Count(verdict) > 0)
            .Select(verdict => $"{verdict.Symbol()} {outcome.Count(verdict)} {verdict.Word().ToLowerInvariant()}"));
}
