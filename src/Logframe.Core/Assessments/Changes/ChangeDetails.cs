using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Changes;

/// <summary>Says what a cause changed.</summary>
internal static class ChangeDetails
{
    private const int MostNamed = 3;

    public static IEnumerable<string> Of(ChangeCause cause, World then, World now, IndicatorAssessment promise, IReadOnlyList<RowChange> rows)
    {
        var code = promise.Indicator.Code;
        return DefinitionDifferences.Of(cause, then.Framework, now.Framework, code)
            .Concat(cause == ChangeCause.ChangedMethod && then.Methods.Version != now.Methods.Version ? [$"methods {then.Methods.Version} became {now.Methods.Version}"] : [])
            .Concat(cause == ChangeCause.TimePassed ? [$"from {Phrasing.Day(then.AsOf)} to {Phrasing.Day(now.AsOf)}"] : [])
            .Concat(Rows(rows, promise, then.Framework, now.Framework));
    }

    private static IEnumerable<string> Rows(IReadOnlyList<RowChange> rows, IndicatorAssessment promise, LogicalFramework then, LogicalFramework now)
    {
        // A row of which only the printed marks or counts changed says little beside one with another value.
        var telling = rows.Where(row => row.Then?.Observation.Value != row.Now?.Observation.Value || row.Then?.Observation.State != row.Now?.Observation.State).ToList();
        var shown = telling.Count > 0 ? telling : rows;
        var bySex = shown.Select(row => row.Observation.Series.Sex).Distinct().Count() > 1;
        var byAge = shown.Select(row => row.Observation.Series.Age).Distinct().Count() > 1;
        foreach (var row in shown.OrderByDescending(row => row.Observation.SortKey).Take(MostNamed))
        {
            yield return Row(row, bySex, byAge, promise, AreaName(row.Observation.Series.AreaCode, now) ?? AreaName(row.Observation.Series.AreaCode, then) ?? row.Observation.Series.AreaCode);
        }

        if (shown.Count > MostNamed)
        {
            yield return shown.Count == MostNamed + 1 ? "1 more figure" : $"{shown.Count - MostNamed} more figures";
        }
    }

    private static string Row(RowChange row, bool bySex, bool byAge, IndicatorAssessment promise, string area)
    {
        var series = row.Observation.Series;
        var group = string.Join(", ", new[] { bySex ? series.Sex : "", byAge ? series.Age : "", series.Category }.Where(word => word.Length > 0));
        var place = $"{row.Observation.PeriodLabel} in {area}{(group.Length > 0 ? $" ({group})" : "")}";
        var (before, after) = (Figure(row.Then, promise), Figure(row.Now, promise));
        return (row.Then, row.Now) switch
        {
            (null, _) => $"{place}: {after}",
            (_, null) => $"{place}: {before} was withdrawn",
            _ when before == after => $"{place}: {string.Join(", ", Revision.Between(row.Then.Observation, row.Now.Observation).Select(revision => revision.Words()))}",
            _ => $"{place}: {before} became {after}",
        };
    }

    private static string Figure(Vintage? vintage, IndicatorAssessment promise)
    {
        if (vintage is null)
        {
            return "";
        }

        var row = vintage.Observation;
        var measure = promise.Measures.Select(each => each.Measure).FirstOrDefault(each => ReadSeries.Reads(each, row.Series)) ?? promise.Carrier.Measure;
        return row switch
        {
            { Value: { } value } when PublishedPoints.InUnitOf(measure, row.Series, value) is var read => measure.Unit?.Format(read, measure.Verification.Decimals) ?? Unit.Number(read),
            { Series.CategoryType: ReturnedSeries.Milestone, Note: { } report } => report,
            { State: ValueState.Suppressed } => "suppressed",
            _ => "no value",
        };
    }

    private static string? AreaName(string code, LogicalFramework framework) => framework.Areas.FirstOrDefault(area => ReturnedSeries.CodeOf(area) == code)?.Name;
}
