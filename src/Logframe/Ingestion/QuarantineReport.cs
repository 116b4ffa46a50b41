using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Effects;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>The held cases as tables and lines: what is held, why, and what accepting it would do.</summary>
/// <param name="framework">Names the areas, and the indicators that read the figures.</param>
internal sealed class QuarantineReport(LogicalFramework framework)
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("id", "Case", Width: 4),
        new("feeds", "Feeds", Width: 5),
        new("figures", "What is held", Width: 27),
        new("sentence", "Why", Width: 33),
        new("effect", "If accepted", Width: 22),
    ];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("id", "Case", IsNumber: true), new("state", "State"), new("reason", "Reason"), new("publisher", "Publisher"), new("indicator", "Published indicator"),
        new("feeds", "Feeds"), new("areas", "Areas"), new("periods", "Periods"), new("values", "Values", IsNumber: true), new("standing", "Stands"), new("offered", "Offered"),
        new("run", "Since run", IsNumber: true), new("since", "Since"), new("effect", "If accepted"), new("sentence", "Why"), new("decided_by", "Decided by"), new("decision_reason", "Reason of the decision"),
        new("handed_in_by", "Handed in by"), new("handed_in_on", "Handed in on"), new("file", "File"), new("file_sha256", "SHA-256 of the file"), new("evidence", "Evidence"),
    ];

    private static readonly IReadOnlyList<Column> FigureColumns =
    [
        new("area", "Area", Width: 22), new("series", "Series", Width: 28), new("period", "Period", Width: 11), new("standing", "Stands", Width: 16), new("offered", "Offered", Width: 16),
    ];

    /// <summary>Of a case that waits no longer: what stands now may be what was offered.</summary>
    private static readonly IReadOnlyList<Column> PastFigureColumns = [.. FigureColumns.SkipLast(2), new("standing", "Stood then", Width: 16), new("offered", "Was offered", Width: 16)];

    /// <summary>For people: one row a case.</summary>
    public TableOutput Table(IEnumerable<ListedCase> cases) => new(
        Columns,
        [.. cases.Select(one => (IReadOnlyList<object?>)[(int)one.Case.Id, FedBy(one.Case), Headline(one.Case), one.Case.Offer.Sentence, one.Effects])]);

    /// <summary>For machines, with what was decided.</summary>
    public TableOutput Flat(IEnumerable<ListedCase> cases) => new(
        FlatColumns,
        [
            .. cases.Select(one =>
            {
                var (held, figures) = (one.Case, one.Case.Offer.Figures);
                return (IReadOnlyList<object?>)
                [
                    (int)held.Id, held.State.ToString(), held.Offer.Reason.ToString(), held.Publisher, held.Offer.Indicator, FedBy(held), Areas(figures), Periods(figures), figures.Count,
                    figures is [var single] ? Say(held, single.Standing) : null, figures is [var only] ? Say(held, only.Offered) : null,
                    (int)held.Run, one.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.Effects, held.Offer.Sentence, held.Decision?.By, held.Decision?.Reason,
                    held.Offer.Submission?.By, held.Offer.Submission?.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), held.Offer.Submission?.FileName,
                    held.Offer.Submission?.FileHash, held.Offer.Submission?.Evidence,
                ];
            }),
        ]);

    /// <summary>Every figure of a case.</summary>
    public TableOutput Figures(HeldCase held) => new(
        held.State == HeldState.Held ? FigureColumns : PastFigureColumns,
        [
            .. held.Offer.Figures.Select(figure => (IReadOnlyList<object?>)
            [
                AreaName(figure), SeriesOf(figure.Subject.Series), figure.Subject.PeriodLabel, Say(held, figure.Standing), Say(held, figure.Offered),
            ]),
        ]);

    /// <summary>A case at full length: the reason, and every verdict and sentence that accepting it would change.</summary>
    public IEnumerable<string> Lines(ListedCase one, CaseEffects effects)
    {
        var held = one.Case;
        yield return $"Case {held.Id}: {Headline(held)}";
        yield return held.Offer.Sentence;
        yield return $"Held since run {held.Run}{(one.Since is { } since ? $" of {Overview.Day(DateOnly.FromDateTime(since.UtcDateTime))}" : "")}. Published by {held.Publisher} as {held.Offer.Indicator}; it feeds {FedBy(held)}.";
        if (held.Offer.Submission is { } submission)
        {
            yield return $"Handed in by {submission.By} on {Overview.Day(submission.On)} in {submission.FileName}.{(submission.Evidence is { } evidence ? $" Evidence: {evidence}" : "")}";
        }

        if (held.Decision is { } decision)
        {
            yield return $"{held.State} by {decision.By} on {Overview.Day(DateOnly.FromDateTime(decision.At.UtcDateTime))}: {decision.Reason}";
        }
        else if (held.State == HeldState.Lapsed)
        {
            yield return "The source no longer offers it.";
        }
        else
        {
            yield return "";
            yield return effects.Framework.Count + effects.Views.Count == 0 ? "If accepted, no verdict and no sentence changes." : "If accepted:";
            foreach (var line in effects.Framework.Concat(effects.Views).SelectMany(EffectLines))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> EffectLines(VerdictEffect effect)
    {
        yield return effect.VerdictMoves ? $"  {effect.Text}" : $"  {effect.Subject} stays {effect.Before.Symbol()}, in other words";
        if (effect.SentenceBefore != effect.SentenceAfter)
        {
            yield return $"    now:  {effect.SentenceBefore}";
            yield return $"    then: {effect.SentenceAfter}";
        }
    }

    /// <summary>"Kent 2022/23: 418.06 per 100,000 → 428.54 per 100,000", or how many values of which areas.</summary>
    public string Headline(HeldCase held) => held.Offer.Figures is [var one]
        ? $"{AreaName(one)} {one.Subject.PeriodLabel}: {Say(held, one.Standing)} → {Say(held, one.Offered)}"
        : $"{held.Offer.Figures.Count.ToString("N0", CultureInfo.InvariantCulture)} values of {Areas(held.Offer.Figures)}, {Periods(held.Offer.Figures)}";

    private string FedBy(HeldCase held)
    {
        var fed = Feeds.Of(framework, held.Offer.Indicator);
        return fed.Count == 0 ? "nothing" : string.Join(", ", fed.Select(indicator => indicator.Code));
    }

    private string Areas(IReadOnlyList<HeldFigure> figures)
    {
        var names = figures.Select(AreaName).Distinct().ToList();
        return names.Count == 1 ? names[0] : $"{names.Count.ToString("N0", CultureInfo.InvariantCulture)} areas";
    }

    private static string Periods(IReadOnlyList<HeldFigure> figures)
    {
        var ordered = figures.OrderBy(figure => figure.Subject.SortKey).Select(figure => figure.Subject.PeriodLabel).Distinct().ToList();
        return ordered.Count == 1 ? ordered[0] : $"{ordered[0]} to {ordered[^1]}";
    }

    private string AreaName(HeldFigure figure)
    {
        var code = figure.Subject.Series.AreaCode;
        return framework.Areas.FirstOrDefault(area => ReturnedSeries.CodeOf(area) == code)?.Name ?? code;
    }

    private static string SeriesOf(SeriesKey series) =>
        string.Join(", ", new[] { series.Sex, series.Age, series.Category, $"{series.PeriodMonths} months" }.Where(part => part.Length > 0));

    private string Say(HeldCase held, Observation? side) => side switch
    {
        null => "nothing",
        { Series.CategoryType: ReturnedSeries.Milestone, Note: { } report } => report,
        { Value: { } value, Series.Publisher: ReturnedSeries.Publisher } =>
            framework.Measures.FirstOrDefault(measure => measure.ReturnedAs == held.Offer.Indicator)?.Unit?.Format(value) ?? Unit.Number(value),
        { Value: { } value } => (int.TryParse(held.Offer.Indicator, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? PublishedMeaning.Of(framework, id, null)
            : PublishedMeaning.Unknown).Say(value),
        { State: ValueState.Suppressed } => "suppressed",
        _ => "no value",
    };
}

/// <summary>A case with what its listing adds.</summary>
/// <param name="Case">What is held.</param>
/// <param name="Since">When the run that held it finished; null where the store no longer says.</param>
/// <param name="Effects">What accepting it would do, in a line; for a decided case what became of it.</param>
internal sealed record ListedCase(HeldCase Case, DateTimeOffset? Since, string Effects);
