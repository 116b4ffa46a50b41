using Logframe.Core.Observations;
using Logframe.Reports.Exports;

namespace Logframe.Reports.Office.Sheets;

/// <summary>What stands in a worksheet in place of nothing: letters in brackets, as government statistics use them, each explained in the notes.</summary>
internal static class Shorthand
{
    public const string NotAvailable = "[x]";
    public const string Confidential = "[c]";
    public const string NotApplicable = "[z]";

    public static IReadOnlyList<ExportNote> Notes { get; } =
    [
        new(NotAvailable, "not available: no number is published, or none can be given"),
        new(Confidential, "confidential: the publisher hides the number to protect people"),
        new(NotApplicable, "not applicable: there is nothing to say here"),
    ];

    /// <summary>A cell as it stands, or the shorthand for why it is blank.</summary>
    /// <param name="cell">Null where it is blank.</param>
    /// <param name="field">Its column.</param>
    /// <param name="isHidden">The publisher hides the numbers of its row.</param>
    public static object Of(object? cell, TidyField field, bool isHidden) => cell switch
    {
        null or "" => field.Type is not (FieldType.Number or FieldType.Whole) ? NotApplicable : isHidden ? Confidential : NotAvailable,
        _ => cell,
    };

    public static bool IsHidden(TidyTable table, IReadOnlyList<object?> row) =>
        table.Fields.Index().Any(field => field.Item.Name == "state" && row[field.Index] is nameof(ValueState.Suppressed));
}
