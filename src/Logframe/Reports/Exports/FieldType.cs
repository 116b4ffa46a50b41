namespace Logframe.Reports.Exports;

/// <summary>What the cells of an exported column hold. A blank cell is missing, whatever the type.</summary>
internal enum FieldType
{
    Text,

    /// <summary>With a point for decimals and nothing between thousands.</summary>
    Number,

    Whole,

    /// <summary>2026-03-31.</summary>
    Day,

    /// <summary>2026-03-31T09:00:00Z, in universal time.</summary>
    Moment,

    /// <summary>TRUE or FALSE, which spreadsheets, R and Python all read as such.</summary>
    YesNo,
}

/// <summary>The types of fields in the words of others.</summary>
internal static class FieldTypes
{
    /// <summary>As a Frictionless table schema names it.</summary>
    public static string SchemaWord(this FieldType type) => type switch
    {
        FieldType.Text => "string",
        FieldType.Number => "number",
        FieldType.Whole => "integer",
        FieldType.Day => "date",
        FieldType.Moment => "datetime",
        FieldType.YesNo => "boolean",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of field."),
    };

    /// <summary>For people.</summary>
    public static string Words(this FieldType type) => type switch
    {
        FieldType.Text => "text",
        FieldType.Number => "number",
        FieldType.Whole => "whole number",
        FieldType.Day => "day (YYYY-MM-DD)",
        FieldType.Moment => "moment (YYYY-MM-DDTHH:MM:SSZ)",
        FieldType.YesNo => "TRUE or FALSE",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of field."),
    };
}
