using System.Globalization;
using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>A run in words: what came, what changed, what was left and what failed.</summary>
internal static class RunReport
{
    private const int ExamplesShown = 12;

    /// <summary>Endings that are the source's ordinary answer rather than trouble.</summary>
    private static readonly HashSet<string> Ordinary =
    [
        nameof(FetchOutcome.Fetched), nameof(FetchOutcome.Unchanged), nameof(FetchOutcome.HeaderOnly), nameof(FetchOutcome.NotFound),
        ReturnIntake.AwaitingOutcome, ReturnIntake.NothingNewOutcome,
        Quarantine.AcceptedOutcome, Quarantine.RefusedOutcome,
    ];

    public static RunEnding EndingOf(RunRecord run) =>
        !HasTrouble(run) ? RunEnding.Whole
        : run.Indicators.All(IsTrouble) ? RunEnding.Failed
        : RunEnding.Partial;

    public static bool HasTrouble(RunRecord run) => run.Indicators.Any(IsTrouble);

    public static IEnumerable<string> Lines(RunRecord run, bool verbose)
    {
        var taken = run.Indicators.Sum(report => report.RowsTaken);
        var left = Sum(run.Indicators.Select(report => report.RowsLeft));
        var fetched = run.Indicators.Count(report => report.Outcome is nameof(FetchOutcome.Fetched) or nameof(FetchOutcome.Partial));
        var unchanged = run.Indicators.Count(IsUnchanged);
        yield return $"{(run.Nature == DataNature.Simulated ? "SIMULATED. " : "")}From {run.Route}: {fetched} of {run.Indicators.Count} indicators{(unchanged > 0 ? $" read, {unchanged} unchanged since they last were" : "")}, {Number(taken)} rows taken, {Number(left.Values.Sum())} left.";

        foreach (var (reason, count) in left)
        {
            yield return $"  left {Number(count)}: {reason}";
        }

        foreach (var (remark, count) in Sum(run.Indicators.Select(report => report.Remarks)))
        {
            yield return $"  noted {Number(count)} times: {remark}";
        }

        foreach (var report in run.Indicators.Where(IsTrouble))
        {
            yield return $"  {report.Indicator} {WordsFor(report.Outcome)}: {report.Message ?? report.Outcome}";
        }

        foreach (var line in WithoutRows(run, verbose))
        {
            yield return line;
        }

        foreach (var line in Ending(run))
        {
            yield return line;
        }
    }

    /// <summary>What the run changed, and what it held.</summary>
    public static IEnumerable<string> Ending(RunRecord run)
    {
        yield return Changed(run.Changes);
        if (run.Indicators.Sum(report => report.Held) is > 0 and var held)
        {
            yield return $"{Number(held)} {(held == 1 ? "value is" : "values are")} held for review: see {(held == 1 ? "it" : "them")} with logframe quarantine";
        }
    }

    public static string Changed(BatchChanges changes) => changes switch
    {
        { Nothing: true, Unchanged: 0 } => "Nothing changed.",
        { Nothing: true } => $"Nothing changed: {Number(changes.Unchanged)} values are as they were.",
        _ => $"{Number(changes.Added)} values added, {Number(changes.Changed)} changed, {Number(changes.Withdrawn)} withdrawn, {Number(changes.Unchanged)} as they were.",
    };

    private static string WordsFor(string outcome) => outcome switch
    {
        nameof(FetchOutcome.Partial) => "came in part",
        nameof(FetchOutcome.Withdrawn) => "has been withdrawn",
        _ => "failed",
    };

    private static IEnumerable<string> WithoutRows(RunRecord run, bool verbose)
    {
        var without = run.Indicators.Where(report => !IsTrouble(report) && !IsUnchanged(report) && report.Outcome != nameof(FetchOutcome.Fetched)).ToList();
        if (verbose)
        {
            return without.Select(report => $"  {report.Indicator}: {report.Message ?? report.Outcome}");
        }

        return without.Count == 0
            ? []
            : [$"  nothing for {without.Count}: {string.Join(", ", without.Take(ExamplesShown).Select(report => report.Indicator))}{(without.Count > ExamplesShown ? " …" : "")}"];
    }

    public static bool IsTrouble(IndicatorReport report) => IsTrouble(report.Outcome);

    public static bool IsTrouble(string outcome) => !Ordinary.Contains(outcome);

    private static bool IsUnchanged(IndicatorReport report) => report.Outcome == nameof(FetchOutcome.Unchanged);

    private static SortedDictionary<string, int> Sum(IEnumerable<IReadOnlyDictionary<string, int>> counts)
    {
        var sums = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, count) in counts.SelectMany(one => one))
        {
            sums[key] = sums.GetValueOrDefault(key) + count;
        }

        return sums;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
