using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>The verdicts that moved between two days, as sentences for people and as rows for machines.</summary>
internal static class ChangesTable
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("data", "Data"), new("since", "Since"), new("as_of", "As of"), new("code", "Code"), new("title", "Indicator"), new("moved", "Moved"), new("then", "Then"), new("now", "Now"),
        new("figure_then", "Figure then"), new("figure_now", "Figure now"), new("cause", "Cause"), new("share_percent", "Share, %", IsNumber: true), new("suffices_alone", "Enough alone"),
        new("distance", "Moved it by", IsNumber: true), new("scale", "Measured in"), new("unit", "Unit"), new("details", "What changed"), new("sentence", "Sentence"),
    ];

    /// <summary>One row per promise that moved and cause.</summary>
    public static TableOutput Flat(FrameworkChanges changes, IReadOnlyList<IndicatorChange> moved) => new(
        Columns,
        [
            .. from change in moved
               from part in ChangeSentence.Percentages(change)
               let carrier = change.Now.Carrier
               select (IReadOnlyList<object?>)
               [
                   changes.Now.Nature.Mark(), Day(changes.Then.AsOf), Day(changes.Now.AsOf),
                   change.Code, change.Now.Indicator.Title, change.VerdictMoved ? "verdict" : "figure", ChangeSentence.Standing(change.Then), ChangeSentence.Standing(change.Now),
                   ChangeSentence.Figure(change.Then, change.Now), ChangeSentence.Figure(change.Now, change.Then), part.Cause.Cause.Words(), part.Percent, part.Cause.SufficesAlone,
                   part.Cause.Moved, change.Move?.Scale.ToString().ToLowerInvariant(), change.Move is null ? null : carrier.Measure.Unit?.Difference.Text,
                   string.Join("; ", part.Cause.Details), ChangeSentence.Say(change),
               ],
        ]);

    /// <summary>How many moved, how many did not, what was promised since and what no longer is.</summary>
    public static string Lead(FrameworkChanges changes, IReadOnlyList<IndicatorChange> moved, string? level)
    {
        var verdicts = moved.Count(change => change.VerdictMoved);
        var unmoved = level is null ? changes.Unmoved : changes.Now.Outcomes.First(one => one.Outcome.Code == level).Indicators.Count(indicator => !IsTold(changes, indicator.Indicator.Code));
        var lead = $"{Count(verdicts, "verdict")} moved; {Count(moved.Count - verdicts, "other")} with another figure; {Number(unmoved)} as before.";
        return lead
            + (changes.Added.Count > 0 ? $" Promised since: {string.Join(", ", changes.Added)}." : "")
            + (changes.Dropped.Count > 0 ? $" No longer promised: {string.Join(", ", changes.Dropped)}." : "");
    }

    /// <summary>Sentences under headings, the worst news first; a group without any is left out.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Sentences)> Groups(IReadOnlyList<IndicatorChange> moved)
    {
        var groups = moved.ToLookup(ChangeKinds.Of);
        return Enum.GetValues<ChangeKind>().Where(groups.Contains).Select(kind => (kind.Heading(), (IReadOnlyList<string>)[.. groups[kind].Select(ChangeSentence.Say)]));
    }

    private static bool IsTold(FrameworkChanges changes, string code) => changes.Added.Contains(code) || changes.Moved.Any(change => change.Code == code);

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
