using Logframe.Core.Observations;

namespace Logframe.Reports.Exports.Tables;

/// <summary>The figures as their sources print them: those that stand, and every version there ever was.</summary>
internal static class FiguresTable
{
    private const string InUnit = "as in column unit";

    private static readonly IReadOnlyList<TidyColumn<FigureRow>> _figure =
    [
        new(SharedFields.Data, row => SharedFields.Nature(row.Nature)),
        new(SharedFields.Code, row => row.Indicator.Code),
        new(SharedFields.MeasureKey, row => row.Measure.Key),
        new(SharedFields.Area, row => row.Area.Name),
        new(new("area_code", "Area code", FieldType.Text, "Code under which the figure is published; of several areas together, their key in the framework."), row => row.Series.AreaCode),
        new(new("publisher", "Publisher", FieldType.Text, "Who publishes: fingertips, or returns for what partners return."), row => row.Series.Publisher),
        new(new("publisher_indicator", "Publisher's id", FieldType.Text, "The publisher's identifier of the indicator. Text."), row => row.Series.Indicator),
        new(new("sex", "Sex", FieldType.Text, "As the publisher prints it."), row => row.Series.Sex),
        new(new("age", "Age", FieldType.Text, "As the publisher prints it."), row => row.Series.Age),
        new(new("category_type", "Category type", FieldType.Text, "Kind of breakdown. Blank for the headline series."), row => Blank(row.Series.CategoryType)),
        new(new("category", "Category", FieldType.Text, "Member of the breakdown. Blank for the headline series."), row => Blank(row.Series.Category)),
        new(SharedFields.Period, row => row.Version.PeriodLabel),
        new(SharedFields.PeriodStart, row => row.Period?.Start),
        new(SharedFields.PeriodEnd, row => row.Period?.End),
        new(new("period_months", "Months", FieldType.Whole, "Length of the period as its source states it.") { Unit = "months" }, row => row.Series.PeriodMonths),
        new(new("value", "Value", FieldType.Number, "The value as published, unrounded. Blank where there is none: see state. Never zero for missing.") { Unit = InUnit }, row => row.Figure?.Value),
        new(new("lower_95", "Lower 95%", FieldType.Number, "Lower limit of the 95% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Figure?.Interval95?.Lower),
        new(new("upper_95", "Upper 95%", FieldType.Number, "Upper limit of the 95% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Figure?.Interval95?.Upper),
        new(new("lower_998", "Lower 99.8%", FieldType.Number, "Lower limit of the 99.8% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Figure?.Interval998?.Lower),
        new(new("upper_998", "Upper 99.8%", FieldType.Number, "Upper limit of the 99.8% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Figure?.Interval998?.Upper),
        new(SharedFields.Count, row => row.Figure?.Count),
        new(SharedFields.Denominator, row => row.Figure?.Denominator),
        new(SharedFields.Note, row => row.Figure?.Note),
        new(new("published_trend", "Published trend", FieldType.Text, "The trend that the publisher prints beside the latest value.") { Words = Enum.GetNames<PublishedTrend>() }, row => row.Figure?.Trend?.ToString()),
        new(new("published_comparison", "Published comparison", FieldType.Text, "The comparison with England that the publisher prints beside the value.") { Words = Enum.GetNames<PublishedComparison>() }, row => row.Figure?.ComparedToEngland?.ToString()),
        new(new("unit", "Unit", FieldType.Text, "Unit in which the source publishes. Blank where the framework states none."), row => row.Unit?.Text),
        new(SharedFields.KnownFrom, row => row.Version.KnownFrom),
        new(new("run", "Run", FieldType.Whole, "Number of the run that brought the figure; logframe runs lists them."), row => (int)row.Version.Run),
        new(new("route", "Route", FieldType.Text, "How the run came by it: live, from a folder, by a file, by a decision."), row => row.Route),
        new(SharedFields.ReturnedBy, row => row.Provenance?.ReturnedBy),
        new(SharedFields.ReturnedOn, row => row.Provenance?.ReturnedOn),
        new(SharedFields.ApprovedBy, row => row.Provenance?.ApprovedBy),
        new(SharedFields.ApprovedOn, row => row.Provenance?.ApprovedOn),
        new(SharedFields.Evidence, row => row.Provenance?.Evidence),
        new(SharedFields.Source, row => row.Source?.Title),
        new(SharedFields.Licence, row => row.Source?.Licence.Name),
        new(SharedFields.Terms, row => row.Source?.Terms),
    ];

    private static readonly string[] _key = ["measure_key", "area_code", "sex", "age", "category", "period"];

    public static TableShape<FigureRow> Shape { get; } = new(
        "figures",
        "Published figures",
        "One row for each figure that stands, of every area and group that the framework reads, in the unit in which its source publishes.",
        _key,
        [.. _figure, new(SharedFields.State, row => row.State)]);

    public static TableShape<FigureRow> Vintages { get; } = new(
        "vintages",
        "Every version of every figure",
        "One row for each version of a figure that was ever known: revised, suppressed and withdrawn ones included.",
        [.. _key, "run"],
        [
            .. _figure,
            new(SharedFields.State with { Description = "Whether there was a value, and if not why: hidden, missing, or withdrawn by the publisher.", Words = [.. Enum.GetNames<ValueState>(), "Withdrawn"] }, row => row.State),
            new(new("known_to", "Known to", FieldType.Moment, "When another version took its place. Blank while it stands."), row => row.Version.KnownTo),
            new(new("value_before", "Value before", FieldType.Number, "The value of the version before. Blank for the first.") { Unit = InUnit }, row => row.Version.Before?.Value),
            new(new("change", "Change", FieldType.Text, "What is different from the version before, parted by commas."), row => string.Join(", ", row.Version.Kinds.Select(kind => kind.Words()))),
        ]);

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
