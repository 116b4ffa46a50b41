using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Effects;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Reports;

/// <summary>The verdict of each indicator as a table, exceptions first.</summary>
internal static class StatusTable
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("code", "", Width: 5),
        new("title", "Indicator", Width: 25),
        new("verdict", "Where it stands", Width: 18),
        new("latest", "Latest", Width: 16),
        new("expected", "Should be", Width: 9),
        new("direction", "Moving", Width: 14),
    ];

    private static readonly IReadOnlyList<Column> ReasonColumns =
    [
        new("code", "", Width: 5),
        new("title", "Indicator", Width: 40),
        new("reason", "Why", Width: 47),
    ];

    private static readonly IReadOnlyList<Column> HeldColumns =
    [
        new("code", "", Width: 5),
        new("title", "Indicator", Width: 40),
        new("held", "What is held", Width: 47),
    ];

    private static readonly IReadOnlyList<Column> LevelColumns =
    [
        new("level", "Level", Width: 28),
        new("verdict", "Where it stands", Width: 18),
        new("judged", "Judged", Width: 8),
        new("could_be_chance", "Chance", Width: 6),
        new("reasons", "Not judged", Width: 27),
    ];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("code", "Code"), new("title", "Indicator"), new("level", "Level"), new("verdict", "Verdict"), new("could_be_chance", "Could be chance"), new("methods_disagree", "Methods disagree"),
        new("reason", "Reason"), new("area", "Area"), new("value", "Value", IsNumber: true), new("period", "Period"), new("months_old", "Months old", IsNumber: true), new("expected", "Should be", IsNumber: true),
        new("target", "Target", IsNumber: true), new("deadline", "Deadline"), new("unit", "Unit"), new("direction", "Direction"), new("held_for_review", "Held for review", IsNumber: true), new("sentence", "Sentence"),
    ];

    /// <summary>The groups that a person reads, each with its heading.</summary>
    public static IEnumerable<(string Heading, TableOutput Table)> Groups(IReadOnlyList<IndicatorAssessment> indicators)
    {
        var exceptions = Overview.Exceptions(indicators);
        if (exceptions.Count > 0)
        {
            yield return ("Needs attention", new TableOutput(Columns, [.. exceptions.Select(Row)]));
        }

        var good = indicators.Where(one => one.Verdict is Verdict.Achieved or Verdict.OnCourse).ToList();
        if (good.Count > 0)
        {
            yield return ("On course or achieved", new TableOutput(Columns, [.. good.Select(Row)]));
        }

        var rest = indicators.Where(one => one.Verdict == Verdict.CannotBeJudged && !one.IsException).ToList();
        if (rest.Count > 0)
        {
            yield return ("Cannot be judged", new TableOutput(ReasonColumns, [.. rest.Select(one => (IReadOnlyList<object?>)[one.Indicator.Code, one.Indicator.Title, one.ReasonText])]));
        }
    }

    /// <summary>Where each level stands, with how much of it is known.</summary>
    public static TableOutput Levels(IReadOnlyList<OutcomeAssessment> outcomes) => new(
        LevelColumns,
        [
            .. outcomes.Select(one => (IReadOnlyList<object?>)
            [
                Overview.LevelName(one.Outcome),
                Overview.Standing(one.Standing),
                $"{one.Judged} of {one.Indicators.Count}",
                one.CouldBeChance == 0 ? "" : one.CouldBeChance.ToString(CultureInfo.InvariantCulture),
                Overview.Reasons(one.Reasons),
            ]),
        ]);

    /// <summary>One row per indicator for machines, exceptions first.</summary>
    public static TableOutput Flat(FrameworkAssessment assessment, IReadOnlyList<IndicatorAssessment> indicators, IReadOnlyDictionary<string, HeldForReview> held) => new(
        FlatColumns,
        [.. Overview.Exceptions(indicators).Concat(indicators.Where(one => !one.IsException)).Select(one => FlatRow(assessment, one, held.GetValueOrDefault(one.Indicator.Code)?.Count ?? 0))]);

    /// <summary>The indicators of which figures are held for review.</summary>
    public static TableOutput Held(IReadOnlyList<IndicatorAssessment> indicators, IReadOnlyDictionary<string, HeldForReview> held) => new(
        HeldColumns,
        [.. indicators.Select(one => (IReadOnlyList<object?>)[one.Indicator.Code, one.Indicator.Title, held[one.Indicator.Code].Sentence])]);

    private static IReadOnlyList<object?> Row(IndicatorAssessment one)
    {
        var deciding = DecidingPart.Of(one);
        var (measure, area) = deciding;
        var words = new Phrasing(measure, area.Area);
        return
        [
            one.Indicator.Code,
            one.Indicator.Title + (deciding.NameIn(one) is { } part ? $" ({part})" : ""),
            Standing(one),
            area.Current is { Value: { } value } current ? $"{words.Beside(value, area.Expected)} ({current.Period.Label})" : null,
            area is { Expected: { } expected, Current.Value: { } held } ? words.Apart(held, expected).Second : null,
            area.Direction == DirectionOfTravel.CannotCompare ? null : area.Direction.Words(),
        ];
    }

    private static string Standing(IndicatorAssessment one) => one switch
    {
        { Verdict: Verdict.CannotBeJudged } => $"{one.Verdict.Symbol()} last {one.UnderlyingVerdict.Symbol()} {one.UnderlyingVerdict.Word().ToLowerInvariant()}",
        _ => $"{one.Verdict.Symbol()} {one.Verdict.Word()}{(Overview.CouldBeChance(one) ? " (could be chance)" : "")}",
    };

    private static IReadOnlyList<object?> FlatRow(FrameworkAssessment assessment, IndicatorAssessment one, int held)
    {
        var (measure, area) = (one.Carrier.Measure, one.Carrier.Carrier);
        return
        [
            one.Indicator.Code,
            one.Indicator.Title,
            Overview.LevelName(assessment.Framework.Outcomes.First(outcome => outcome.Indicators.Contains(one.Indicator))),
            one.Verdict.Word(),
            Overview.CouldBeChance(one),
            one.MethodsDisagree,
            one.ReasonText,
            area.Area.Name,
            area.Current?.Value,
            area.Current?.Period.Label,
            DataAge.Months(area, assessment.AsOf),
            area.Expected,
            area.TargetValue,
            one.Indicator.Deadline?.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            measure.Unit?.Text,
            area.Direction.Words(),
            held,
            one.Sentence,
        ];
    }
}
