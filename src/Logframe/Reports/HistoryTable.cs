using System.Globalization;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>What became of the figures of an indicator: revisions stand out, and each is told with its run and its reason.</summary>
internal static class HistoryTable
{
    private const int ReasonWidth = 44;

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("data", "Data"), new("code", "Code"), new("measure_key", "Part"), new("area", "Area"), new("area_code", "Area code"), new("sex", "Sex"), new("age", "Age"), new("category", "Category"),
        new("period", "Period"), new("change", "Change"), new("value", "Value", IsNumber: true), new("value_before", "Before", IsNumber: true), new("lower_95", "Lower 95%", IsNumber: true), new("upper_95", "Upper 95%", IsNumber: true),
        new("state", "State"), new("note", "Note"), new("known_from", "Known from"), new("known_to", "Known to"), new("run", "Run", IsNumber: true), new("route", "Route"), new("reason", "Reason"),
        new("verdict_before", "Verdict before the run"), new("verdict_after", "Verdict after the run"),
    ];

    private static readonly IReadOnlyList<Column> Columns =
    [
        new("period", "Period", NoWrap: true), new("value", "Value", IsNumber: true, NoWrap: true), new("known_from", "Known from", NoWrap: true), new("known_to", "Known to", NoWrap: true),
        new("run", "Run", IsNumber: true), new("reason", "Why it is so", Width: ReasonWidth),
    ];

    /// <summary>One row per version of a figure.</summary>
    public static TableOutput Flat(string code, DataNature nature, IReadOnlyList<HistoryEntry> entries) => new(
        FlatColumns,
        [
            .. from entry in entries
               let version = entry.Version
               let row = version.Figure?.Observation
               let key = version.Series
               select (IReadOnlyList<object?>)
               [
                   nature.Mark(), code, entry.Measure.Key, entry.Area, key.AreaCode, key.Sex, key.Age, key.Category,
                   version.PeriodLabel, Mark(version), row?.Value, version.Before?.Value, row?.Interval95?.Lower, row?.Interval95?.Upper,
                   row?.State.ToString() ?? "Withdrawn", row?.Note, Moment(version.KnownFrom), version.KnownTo is { } end ? Moment(end) : null, (int)version.Run, entry.Run.Route, Reason(entry),
                   entry.Run.Before is { } before ? ChangeSentence.Standing(before) : null, entry.Run.After is { } after ? ChangeSentence.Standing(after) : null,
               ],
        ]);

    /// <summary>How much changed, in one line.</summary>
    public static string Lead(IReadOnlyList<HistoryEntry> entries)
    {
        var figures = entries.Select(entry => (entry.Version.Series, entry.Version.SortKey)).Distinct().Count();
        var moved = entries.Select(entry => entry.Run).Distinct().Count(run => run.MovedVerdict);
        string[] told =
        [
            Count(figures, "figure"), $"{Number(entries.Count(entry => IsRevision(entry.Version)))} revised", $"{Number(entries.Count(entry => entry.Version.Figure is null))} withdrawn",
            $"{Number(entries.Count(entry => Mark(entry.Version) == "changed"))} with another note, count or mark",
        ];
        return $"{string.Join(", ", told)}; the verdict moved in {Count(moved, "run")}.";
    }

    /// <summary>The revisions and withdrawals alone, each in a line.</summary>
    public static IEnumerable<string> Revisions(IReadOnlyList<HistoryEntry> entries) =>
        from entry in entries
        where IsRevision(entry.Version) || entry.Version.Figure is null
        select $"  {(entry.Version.Figure is null ? "✕" : "≠")} {Series(entry)}, {entry.Version.PeriodLabel}: {Reason(entry)} (run {Number(entry.Version.Run)}, {Overview.Day(Date(entry.Version.KnownFrom))})";

    /// <summary>What stands above the columns of <see cref="ThenAndNow"/>.</summary>
    public static IReadOnlyList<string> ThenAndNowColumns { get; } = ["Period", "Area", "As first known", "As now known", "What happened"];

    /// <summary>Each figure that reads otherwise now than when it was first known, with all that happened to it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ThenAndNow(IReadOnlyList<HistoryEntry> entries) =>
    [
        .. from figure in entries.GroupBy(entry => (entry.Measure.Key, entry.Version.Series, entry.Version.SortKey))
           where figure.Any(entry => IsRevision(entry.Version) || entry.Version.Figure is null)
           let last = figure.Last()
           select (IReadOnlyList<string>)
           [
               last.Version.PeriodLabel,
               Series(last),
               $"{Figure(figure.First(), figure.First().Version.Figure?.Observation)} ({Overview.Day(Date(figure.First().Version.KnownFrom))})",
               last.Version.Figure is null ? "withdrawn" : Figure(last, last.Version.Figure.Observation),
               string.Join("; ", figure.Skip(1).Select(entry => $"{Overview.Day(Date(entry.Version.KnownFrom))}: {Reason(entry)}")),
           ],
    ];

    /// <summary>A table for each series.</summary>
    public static IEnumerable<(string Heading, TableOutput Table)> Tables(IReadOnlyList<HistoryEntry> entries) =>
        entries.GroupBy(entry => (entry.Measure.Key, entry.Version.Series)).Select(series => (
            $"{series.Key.Key} {Series(series.First())}, {SeriesSelection.Describe(series.Key.Series)}",
            new TableOutput(Columns, [.. series.Select(entry => (IReadOnlyList<object?>)
            [
                entry.Version.PeriodLabel, Figure(entry, entry.Version.Figure?.Observation), Iso(entry.Version.KnownFrom), entry.Version.KnownTo is { } end ? Iso(end) : "now",
                (int)entry.Version.Run, (IsRevision(entry.Version) ? "≠ " : entry.Version.Figure is null ? "✕ " : "") + Reason(entry),
            ])])));

    /// <summary>Each run with its route and what it did to the verdict.</summary>
    public static IEnumerable<string> Runs(IReadOnlyList<HistoryEntry> entries) =>
        from run in entries.Select(entry => entry.Run).Distinct().OrderBy(run => run.Id)
        let verdict = (run.Before, run.After) switch
        {
            (not null, { } after) when !run.MovedVerdict => $"the verdict stayed {ChangeSentence.Standing(after)}",
            ({ } before, { } after) => $"moved the verdict from {ChangeSentence.Standing(before)} to {ChangeSentence.Standing(after)}",
            _ => "the framework of the day did not know this indicator",
        }
        select $"  Run {Number(run.Id)}, {Overview.Day(Date(run.Finished))}, {run.Route}: {verdict}";

    private static bool IsRevision(FigureVersion version) =>
        version.Kinds[0] is RevisionKind.ValueRevised or RevisionKind.ValueGiven or RevisionKind.ValueSuppressed or RevisionKind.ValueMissing or RevisionKind.LimitsRevised or RevisionKind.PublishedAgain;

    private static string Mark(FigureVersion version) => version.Kinds[0] == RevisionKind.FirstPublished ? "first"
        : version.Figure is null ? "withdrawn"
        : IsRevision(version) ? "revised"
        : "changed";

    private static string Reason(HistoryEntry entry)
    {
        var version = entry.Version;
        var words = version.Kinds[0] switch
        {
            RevisionKind.Withdrawn => $"withdrawn; it was {Figure(entry, version.Before)}",
            RevisionKind.ValueRevised or RevisionKind.ValueGiven or RevisionKind.ValueSuppressed or RevisionKind.ValueMissing =>
                $"revised from {Figure(entry, version.Before)} to {Figure(entry, version.Figure?.Observation)}",
            RevisionKind.NoteChanged => $"note changed to \"{version.Figure?.Observation.Note ?? "none"}\"",
            _ => string.Join(", ", version.Kinds.Select(kind => kind.Words())),
        };
        return words
            + (entry.Accepted is { } accepted ? $"; accepted from quarantine by {accepted}" : "")
            + (version.Figure?.Provenance is { } provenance ? $"; {provenance}" : "");
    }

    private static string Series(HistoryEntry entry) =>
        entry.Area + (entry.Version.Series.Category.Length > 0 ? $" ({entry.Version.Series.Category})" : "");

    private static string Figure(HistoryEntry entry, Observation? row)
    {
        if (row?.Value is not { } value)
        {
            return row switch
            {
                null => "",
                { Series.CategoryType: ReturnedSeries.Milestone, Note: { } report } => report,
                { State: ValueState.Suppressed } => "suppressed",
                _ => "no value",
            };
        }

        // A small revision is told with the decimal in which it shows.
        var decimals = entry.Measure.Verification.Decimals ?? 1;
        var others = new[] { entry.Version.Before?.Value, entry.Version.Figure?.Observation.Value }.OfType<double>().Where(other => other != value);
        while (decimals < 6 && others.Any(other => Math.Round(other, decimals) == Math.Round(value, decimals)))
        {
            decimals++;
        }

        return (entry.Measure.Verification.PublishedUnit ?? entry.Measure.Unit)?.Format(value, decimals) ?? Unit.Number(value, decimals);
    }

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Date(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    private static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
