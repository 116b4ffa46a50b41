namespace Logframe.Reports.Exports;

/// <summary>A column of an exported table: the one place where it is described, for the schema, the notes and the dictionary alike.</summary>
/// <param name="Name">For machines: lower case, words joined by underscores.</param>
/// <param name="Heading">For people.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means, in a sentence.</param>
internal sealed record TidyField(string Name, string Heading, FieldType Type, string Description)
{
    /// <summary>In what its numbers are; null for text and where the numbers have no unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Every word that a cell can hold; empty where it is free text or no text.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
