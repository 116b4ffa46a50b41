using System.Xml.Linq;

namespace Logframe.Reports.Office.Slides;

/// <summary>A slide: its title, what stands below it, and what the speaker reads.</summary>
/// <param name="Title">By which screen readers and outlines know it.</param>
/// <param name="Shapes">Below the title, in reading order; ids from <see cref="FirstShape"/> on.</param>
/// <param name="Notes">Said with it: sources and what a sceptic would ask.</param>
internal sealed record Slide(string Title, IReadOnlyList<XElement> Shapes, string Notes)
{
    public const int FirstShape = 10;

    /// <summary>Relationship of the chart on the slide.</summary>
    public const string ChartPart = "rId3";

    /// <summary>The chart on it; null for none.</summary>
    public ChartFigures? Chart { get; init; }
}
