namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The publisher's note on a value, without mark-up, and what it says about disclosure.</summary>
/// <param name="Text">Null where there is no note.</param>
/// <param name="HidesBlank">True where a row that has this note and no value was hidden to protect people.</param>
/// <param name="HidesValue">True where the value itself was hidden, so that a number beside the note must not be shown.</param>
/// <param name="Remark">That the note is not known; null where it is, or where there is none.</param>
internal sealed record ValueNote(string? Text, bool HidesBlank, bool HidesValue, string? Remark)
{
    public static ValueNote Read(string field)
    {
        // The website marks notes with a star; the API prints the same note without.
        var text = FieldText.Plain(field).TrimStart('*', ' ');
        var hidesValue = text.StartsWith("Value suppressed", StringComparison.OrdinalIgnoreCase);
        return new ValueNote(
            text.Length == 0 ? null : text,
            hidesValue || text.Contains("disclosure", StringComparison.OrdinalIgnoreCase),
            hidesValue,
            text.Length == 0 || ValueNotes.IsKnown(text) ? null : "value note not known: " + text);
    }
}
