namespace Logframe.Reports.Exports.Tables;

/// <summary>The series that verdicts rest on, one row per value.</summary>
internal static class ValuesTable
{
    public static TableShape<ValueRow> Shape { get; } = new(
        "values",
        "Values behind the verdicts",
        "One row for each value of a series that a verdict rests on: one part of an indicator, one area, one period. In the unit in which the framework judges it.",
        ["measure_key", "area", "period", "view"],
        [
            new(SharedFields.Data, row => SharedFields.Nature(row.Of.Framework.Nature)),
            new(SharedFields.Code, row => row.Of.Indicator.Indicator.Code),
            new(SharedFields.MeasureKey, row => row.Of.Measure.Key),
            new(SharedFields.Measure, row => row.Of.Measure.Name),
            new(SharedFields.Area, row => row.Of.At.Area.Name),
            new(SharedFields.AreaCode, row => row.Of.At.Area.Code),
            new(SharedFields.Period, row => row.Point.Period.Label),
            new(SharedFields.PeriodStart, row => row.Point.Period.Start),
            new(SharedFields.PeriodEnd, row => row.Point.Period.End),
            new(new("value", "Value", FieldType.Number, "The value. Blank where there is none: see state. Never zero for missing.") { Unit = InUnit }, row => row.Point.Value),
            new(new("lower_95", "Lower 95%", FieldType.Number, "Lower limit of the 95% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Point.Interval?.Lower),
            new(new("upper_95", "Upper 95%", FieldType.Number, "Upper limit of the 95% confidence interval. Blank where none is published.") { Unit = InUnit }, row => row.Point.Interval?.Upper),
            new(SharedFields.Count, row => row.Point.Count),
            new(SharedFields.Denominator, row => row.Point.Denominator),
            new(SharedFields.State, row => row.Point.State.ToString()),
            new(SharedFields.Note, row => row.Point.Note),
            new(SharedFields.Unit, row => row.Of.Measure.Unit?.Text),
            new(new("calculated", "Calculated", FieldType.YesNo, "Whether this product made the value from published ones, such as by adding up areas."), row => row.Point.Calculated),
            new(new("england_value", "England", FieldType.Number, "England's value of the same period. Blank where none is published.") { Unit = InUnit }, row => row.England?.Value),
            new(SharedFields.Source, row => row.Point.Provenance is not null ? "partner return" : row.Of.Source?.Title),
            new(SharedFields.KnownFrom, row => row.Point.KnownFrom),
            new(new("break_before", "Break before", FieldType.Text, "What changed in method or boundary since the value before: the two must not be compared."), row => row.BreakBefore),
            new(SharedFields.ReturnedBy, row => row.Point.Provenance?.ReturnedBy),
            new(SharedFields.ReturnedOn, row => row.Point.Provenance?.ReturnedOn),
            new(SharedFields.ApprovedBy, row => row.Point.Provenance?.ApprovedBy),
            new(SharedFields.ApprovedOn, row => row.Point.Provenance?.ApprovedOn),
            new(SharedFields.Evidence, row => row.Point.Provenance?.Evidence),
            new(SharedFields.View, row => row.Of.View?.Name),
            new(SharedFields.Licence, row => row.Of.Source?.Licence.Name),
            new(SharedFields.Terms, row => row.Of.Source?.Terms),
        ]);

    private const string InUnit = "as in column unit";
}
