namespace Logframe.Charts;

/// <summary>What is put beside a picture in a document, for readers who cannot see it: a line to paste as alternative text, then the long description.</summary>
internal static class AlternativeText
{
    public static string Of(Chart chart) => $"{chart.Caption.Title}\n\n{chart.Sentence}\n\n{chart.Caption.Description}\n";
}
