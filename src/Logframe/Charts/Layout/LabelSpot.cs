using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A place that a label could take.</summary>
/// <param name="Block">Its words, arranged for the place.</param>
/// <param name="Box">The space that they take.</param>
/// <param name="Anchor">Which edge of the words stays at the point.</param>
/// <param name="Leader">A thin line from the point to the words; null where they stand close.</param>
/// <param name="Cost">How far it is from what a reader would like best.</param>
internal sealed record LabelSpot(LabelBlock Block, Box Box, TextAnchor Anchor, Segment? Leader, double Cost)
{
    private const double Clearance = 3;

    /// <summary>True where two labels can both stand: neither words on words nor a leader through words or another leader.</summary>
    public bool Suits(LabelSpot other) =>
        !Box.Grown(Clearance).Touches(other.Box)
        && Leader?.Crosses(other.Box) != true
        && other.Leader?.Crosses(Box) != true
        && !(Leader is { } mine && other.Leader is { } theirs && mine.Meets(theirs));
}
