using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports.Tables;

/// <summary>One part of an indicator, as defined.</summary>
internal sealed record PartRow(DataNature Nature, LogicalFramework Framework, Outcome Level, Indicator Indicator, Measure Measure, FigureSource? Source)
{
    public static IEnumerable<PartRow> All(ExportData data) =>
        from level in data.Framework.Outcomes
        from indicator in level.Indicators
        where data.Choice.Takes(indicator)
        from measure in indicator.Measures
        select new PartRow(data.Nature, data.Framework, level, indicator, measure, FigureSource.Of(data, measure));
}

/// <summary>What is promised, one row per part of an indicator.</summary>
internal static class IndicatorsTable
{
    public static TableShape<PartRow> Shape { get; } = new(
        "indicators",
        "Indicators",
        "One row for each part of each indicator: what is promised, for whom, and where its figures come from. Codes join it to the other tables.",
        ["measure_key"],
        [
            new(SharedFields.Data, row => SharedFields.Nature(row.Nature)),
            new(SharedFields.Code, row => row.Indicator.Code),
            new(SharedFields.Title, row => row.Indicator.Title),
            new(new("level", "Level", FieldType.Text, "The level that the indicator belongs to: G, P or the number of an outcome. Text."), row => row.Level.Code),
            new(new("level_name", "Level name", FieldType.Text, "Name of that level."), row => row.Level.Name),
            new(SharedFields.MeasureKey, row => row.Measure.Key),
            new(SharedFields.Measure, row => row.Measure.Name),
            new(new("statement", "Promise", FieldType.Text, "The promise of the whole indicator in one sentence."), row => Statement.Of(row.Indicator, row.Framework)),
            new(new("status", "Status", FieldType.Text, "How far the partners have agreed the indicator.") { Words = Enum.GetNames<IndicatorStatus>() }, row => row.Indicator.Status.ToString()),
            new(new("areas", "Areas", FieldType.Text, "Areas that the promise is made for, parted by semicolons."), row => string.Join("; ", row.Measure.AreaKeys.Select(key => row.Framework.Area(key).Name))),
            new(new("polarity", "Polarity", FieldType.Text, "Which way is better. Blank where the framework does not say.") { Words = Enum.GetNames<Polarity>() }, row => row.Measure.Polarity?.ToString()),
            new(SharedFields.Unit, row => row.Measure.Unit?.Text),
            new(new("baseline", "Baseline", FieldType.Number, "The agreed starting value. Blank where the framework states none.") { Unit = "as in column unit" }, row => row.Measure.Baseline?.Value),
            new(new("baseline_period", "Baseline period", FieldType.Text, "The period of the baseline, as its source prints it."), row => row.Measure.Baseline?.Period?.Label),
            new(new("deadline", "Deadline", FieldType.Day, "The last day that still counts. Blank where none is set."), row => row.Indicator.Deadline?.LastDay),
            new(new("publisher_indicator", "Publisher's id", FieldType.Text, "The publisher's identifier of the indicator. Text."), row => row.Measure.Verification.FingertipsId is { } id ? $"{id}" : row.Measure.ReturnedAs),
            new(new("published_name", "Published name", FieldType.Text, "The name under which the series is published."), row => row.Measure.Verification.PublishedName),
            new(new("data_set", "Data set", FieldType.Text, "The data set behind it, by the publisher's name."), row => row.Measure.Verification.DataSet),
            new(SharedFields.Source, row => row.Source?.Title),
            new(SharedFields.Licence, row => row.Source?.Licence.Name),
            new(new("attribution", "Attribution", FieldType.Text, "What to write beside the figures when they are published again."), row => row.Source?.Attribution),
            new(SharedFields.Terms, row => row.Source?.Terms),
        ]);
}
