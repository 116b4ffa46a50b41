using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Web.Site.Feeds;

/// <summary>News of runs: what they brought, and what they did not bring.</summary>
internal static class RunNews
{
    /// <summary>Runs that are told of, of each kind.</summary>
    private const int Most = 20;

    /// <param name="framework">Whose indicators are named.</param>
    /// <param name="runs">Latest first.</param>
    public static IEnumerable<NewsEntry> Of(LogicalFramework framework, IReadOnlyList<RunRecord> runs)
    {
        var codes = Codes(framework);
        return runs.Where(run => !run.Changes.Nothing).Take(Most).Select(run => Figures(run, codes))
            .Concat(runs.Where(RunReport.HasTrouble).Take(Most).Select(Trouble));
    }

    private static NewsEntry Figures(RunRecord run, ILookup<string, string> codes)
    {
        var changed = run.Indicators.Where(report => !report.Changes.Nothing).SelectMany(report => codes[report.Indicator]).Distinct().ToList();
        return new NewsEntry(
            $"run/{run.Id}/{run.Finished:O}/figures",
            NewsKind.Figures,
            run.Finished,
            changed switch
            {
                [] => "New figures, of no indicator of this framework",
                [var only] => $"New figures for {only}",
                _ => $"New figures for {changed.Count} indicators",
            },
            $"{RunReport.Changed(run.Changes)} From {run.Route}.{(changed.Count == 0 ? "" : $" They concern {Listed.And(changed)}.")}",
            changed is [var one] ? one : null);
    }

    private static NewsEntry Trouble(RunRecord run) => new(
        $"run/{run.Id}/{run.Finished:O}/trouble",
        NewsKind.Trouble,
        run.Finished,
        RunReport.EndingOf(run) == RunEnding.Failed ? "A refresh failed" : "A refresh came in part",
        string.Join(" ", RunReport.Lines(run, verbose: false).Select(line => line.Trim())),
        Indicator: null);

    /// <summary>The codes of the promises that read an identifier of a publisher.</summary>
    private static ILookup<string, string> Codes(LogicalFramework framework) =>
        (from indicator in framework.Indicators
         from measure in indicator.Measures
         from read in new[] { measure.Verification.FingertipsId?.ToString(CultureInfo.InvariantCulture), measure.StatedAs, measure.ReturnedAs }
         where read is not null
         select (read, indicator.Code)).Distinct().ToLookup(pair => pair.read, pair => pair.Code);
}
