namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The notes on values that are known. There are some hundreds, made by a few patterns: most are told by how they begin.</summary>
/// <remarks>A note that is not known is kept and reported: it may say something about the value that the product ought to heed.</remarks>
internal static class ValueNotes
{
    private static readonly string[] Beginnings =
    [
        "Aggregated from ",
        "Confidence intervals ",
        "Data has been ",
        "Data quality ",
        "Data removed",
        "Disclosure control ",
        "Due to boundary changes",
        "Gap in favour of ",
        "Interpret with caution",
        "There is a data quality issue",
        "Value based on ",
        "Value cannot be calculated",
        "Value estimated",
        "Value excludes ",
        "Value for ",
        "Value is modelled ",
        "Value missing",
        "Value not available",
        "Value not published",
        "Value presented but ",
        "Value suppressed ",
        "Value was corrected",
        "Ward value has been estimated",
    ];

    public static bool IsKnown(string note) => Beginnings.Any(beginning => note.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
