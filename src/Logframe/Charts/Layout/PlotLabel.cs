using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A label that wants a place in the plot.</summary>
/// <param name="Element">What it names.</param>
/// <param name="Blocks">Its words as they may stand in the plot, the best arrangement first.</param>
/// <param name="KeyText">Its words in the key, should the plot have no room.</param>
/// <param name="Points">What it may stand at; empty where there is nothing to point at.</param>
/// <param name="Colour">Of its leader.</param>
internal sealed record PlotLabel(ChartElement Element, IReadOnlyList<LabelBlock> Blocks, string KeyText, IReadOnlyList<LabelPoint> Points, Colour Colour)
{
    private const double LeaderWidth = 1.25;

    /// <summary>How much more than other labels it wants to stand close to its point, and on the better sides of it.</summary>
    public double Nearness { get; init; } = 1;

    public TextStyle Style => Blocks[0].Lines[0].Style;

    public IEnumerable<Mark> At(LabelSpot spot)
    {
        if (spot.Leader is { } leader)
        {
            yield return new PolylineMark([leader.From, leader.To], new Stroke(Colour, LeaderWidth));
        }

        foreach (var text in spot.Block.At(spot.Box, spot.Anchor))
        {
            yield return text;
        }
    }
}
