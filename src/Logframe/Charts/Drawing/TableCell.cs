namespace Logframe.Charts.Drawing;

/// <summary>A cell of the table behind a picture.</summary>
/// <param name="Text">As people read it: "25.3%".</param>
/// <param name="Number">The same as a number, rounded as the text is; null where the cell is words.</param>
internal readonly record struct TableCell(string Text, double? Number = null)
{
    public static implicit operator TableCell(string text) => new(text);

    public override string ToString() => Text;
}
