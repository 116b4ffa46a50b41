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
        foreach (var row in shown.OrderByDescending(row => row.Observation.SortKey).Take(MostNamed))
        {
            yield return Row(row, promise, AreaName(row.Observation.Series.AreaCode, now) ?? AreaName(row.Observation.Series.AreaCode, then) ?? row.Observation.Series.AreaCode);
        }

        if (shown.Count > MostNamed)
        {
            yield return $"{shown.Count - MostNamed} more figures";
        }
    }

    private static string Row(RowChange row, IndicatorAssessment promise, string area)
    {
        var series = row.Observation.Series;
        var place = $"{row.Observation.PeriodLabel} in {area}{(series.Category.Length > 0 ? $" ({series.Category})" : "")}";
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
        var measure = promise.Measures.Select(each => each.Measure)
            .FirstOrDefault(each => $"{each.Verification.FingertipsId}" == vintage?.Observation.Series.Indicator) ?? promise.Carrier.Measure;
        return vintage?.Observation switch
        {
            { Value: { } value } => (measure.Verification.PublishedUnit ?? measure.Unit)?.Format(value, measure.Verification.Decimals) ?? Unit.Number(value),
            { State: ValueState.Suppressed } => "suppressed",
            _ => "no value",
        };
    }

    private static string? AreaName(string code, LogicalFramework framework) => framework.Areas.FirstOrDefault(area => area.Code == code)?.Name;
}
