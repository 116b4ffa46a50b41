namespace Logframe.Sources.Returns;

/// <summary>Something wrong in a return.</summary>
/// <param name="Place">The cell, as a person finds it: "F14 (value)" in a workbook, "row 14, column "value"" in a CSV; blank for the file as a whole.</param>
/// <param name="Sentence">What is wrong, and how to put it right.</param>
internal sealed record ReturnFault(string Place, string Sentence)
{
    public override string ToString() => Place.Length == 0 ? Sentence : $"{Place}: {Sentence}";
}
