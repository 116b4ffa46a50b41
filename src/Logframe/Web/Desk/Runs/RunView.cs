using Logframe.Core.Definition;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Web.Desk.Runs;

/// <summary>What the page of one run shows.</summary>
/// <param name="Run">The run.</param>
/// <param name="Framework">Whose indicators it fed.</param>
internal sealed record RunView(RunRecord Run, LogicalFramework Framework)
{
    public RunEnding Ending => RunReport.EndingOf(Run);

    public IReadOnlyList<IndicatorReport> Faults => [.. Run.Indicators.Where(RunReport.IsTrouble)];

    /// <summary>Rows left over all indicators, by reason.</summary>
    public IReadOnlyList<(string Reason, int Rows)> Left => Sum(report => report.RowsLeft);

    /// <summary>Things to know about rows taken, by how often they occurred.</summary>
    public IReadOnlyList<(string Reason, int Rows)> Remarks => Sum(report => report.Remarks);

    public static string PathOf(long run) => FormattableString.Invariant($"{RunsView.Path}/{run}");

    private List<(string Reason, int Rows)> Sum(Func<IndicatorReport, IReadOnlyDictionary<string, int>> counts) =>
    [
        .. Run.Indicators.SelectMany(counts).GroupBy(count => count.Key, count => count.Value)
            .Select(reason => (reason.Key, reason.Sum())).OrderByDescending(reason => reason.Item2).ThenBy(reason => reason.Key, StringComparer.Ordinal),
    ];
}
