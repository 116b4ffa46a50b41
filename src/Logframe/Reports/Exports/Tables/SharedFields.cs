using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports.Tables;

/// <summary>Columns that several tables have, described once.</summary>
internal static class SharedFields
{
    public static IReadOnlyList<string> Verdicts { get; } = [.. Enum.GetValues<Verdict>().Select(verdict => verdict.Word())];

    public static TidyField Data { get; } = new("data", "Data", FieldType.Text, "Whether the figures are real or made up to show the product.") { Words = ["published", "SIMULATED"] };

    public static TidyField Code { get; } = new("code", "Code", FieldType.Text, "Code of the indicator in the framework. Text: 1.10 and 1.1 are two indicators.");

    public static TidyField Title { get; } = new("title", "Indicator", FieldType.Text, "Short name of the indicator.");

    public static TidyField MeasureKey { get; } = new("measure_key", "Part", FieldType.Text, "The part of the indicator: its code, with a letter where it has several parts.");

    public static TidyField Measure { get; } = new("measure", "Measure", FieldType.Text, "What the part measures.");

    public static TidyField Area { get; } = new("area", "Area", FieldType.Text, "Name of the area.");

    public static TidyField AreaCode { get; } = new("area_code", "Area code", FieldType.Text, "ONS code of the area. Blank for several areas together, which have none.");

    public static TidyField Period { get; } = new("period", "Period", FieldType.Text, "The period as its source prints it, such as 2022/23 or 2021 - 23.");

    public static TidyField PeriodStart { get; } = new("period_start", "From", FieldType.Day, "First day of the period.");

    public static TidyField PeriodEnd { get; } = new("period_end", "To", FieldType.Day, "Last day of the period.");

    public static TidyField Count { get; } = new("count", "Count", FieldType.Number, "Numerator behind the value; may be a fraction. Blank where none is published.");

    public static TidyField Denominator { get; } = new("denominator", "Denominator", FieldType.Number, "Population or base behind the value. Blank where none is published.");

    public static TidyField Note { get; } = new("note", "Note", FieldType.Text, "The publisher's note on the value.");

    public static TidyField KnownFrom { get; } = new("known_from", "Known from", FieldType.Moment, "When the figure became known to this store.");

    public static TidyField Unit { get; } = new("unit", "Unit", FieldType.Text, "Unit of the numbers in this row. Blank where the framework states none.");

    public static TidyField ReturnedBy { get; } = new("returned_by", "Returned by", FieldType.Text, "Who returned the figure. Blank for published figures.");

    public static TidyField ReturnedOn { get; } = new("returned_on", "Returned on", FieldType.Day, "When it was returned.");

    public static TidyField ApprovedBy { get; } = new("approved_by", "Approved by", FieldType.Text, "Who approved it; never the one who returned it.");

    public static TidyField ApprovedOn { get; } = new("approved_on", "Approved on", FieldType.Moment, "When it was approved.");

    public static TidyField Evidence { get; } = new("evidence", "Evidence", FieldType.Text, "Where a returned figure can be checked.");

    public static TidyField AsOf { get; } = new("as_of", "As of", FieldType.Day, "The day on which the reader stands: nothing that became known later counts.");

    public static TidyField View { get; } = new("view", "View", FieldType.Text, "Name of the area that the framework is looked at for. Blank for the framework as it is promised, which alone carries its verdicts.");

    public static TidyField Source { get; } = new("source", "Source", FieldType.Text, "Who publishes the figures, with the publisher's identifier.");

    public static TidyField Licence { get; } = new("licence", "Licence", FieldType.Text, "On which licence the figures may be used again: OGL-UK-3.0 is the Open Government Licence v3.0. The notes say what to write beside them.")
    {
        Words = [.. new[] { Exports.Licence.OpenGovernment, Exports.Licence.OfPartners, Exports.Licence.Simulated }.Select(licence => licence.Name)],
    };

    public static TidyField Terms { get; } = new("terms", "Terms", FieldType.Text, "What third parties demand beside the licence. Blank where nothing is known to be demanded.");

    public static TidyField State { get; } = new("state", "State", FieldType.Text, "Whether there is a value, and if not why: hidden by the publisher to protect people, or missing.")
    {
        Words = Enum.GetNames<ValueState>(),
    };

    public static string Nature(DataNature nature) => nature.Mark();
}
