using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>Lists the places that a label could take near the points that it names, the best first.</summary>
/// <param name="room">No label leaves it.</param>
/// <param name="obstacles">What is drawn there.</param>
internal sealed class LabelSpots(Box room, Obstacles obstacles)
{
    /// <summary>A label that costs more than this is better put into the key.</summary>
    public const double HighestCost = 120;

    /// <summary>Places listed for one label.</summary>
    public const int Most = 20;

    private const double LaterBlockCost = 3;
    private const double LeaderFrom = 24;
    private const double MarkReach = 12;
    private const double TextReach = 3;

    private static readonly double[] Distances = [9, 16, 26, 38, 52, 68, 86, 106, 130];

    /// <summary>Directions from the point, with the price of each: to the right is where a reader looks first.</summary>
    private static readonly (int Across, int Down, double Cost)[] Directions =
        [(1, 0, 0), (1, -1, 1), (1, 1, 2), (0, -1, 3), (0, 1, 4), (-1, -1, 6), (-1, 1, 7), (-1, 0, 8)];

    public IReadOnlyList<LabelSpot> For(PlotLabel label) =>
    [
        .. label.Points
            .SelectMany(point => label.Blocks.SelectMany((block, rank) => Near(block, point.At, point.Cost + (rank * LaterBlockCost), label.Nearness)))
            .Where(spot => spot.Cost < HighestCost)
            .OrderBy(spot => spot.Cost)
            .Take(Most),
    ];

    private IEnumerable<LabelSpot> Near(LabelBlock block, Point point, double basePrice, double nearness)
    {
        foreach (var distance in Distances)
        {
            foreach (var (across, down, price) in Directions)
            {
                var box = BoxAt(block, point, across, down, distance);
                if (!room.Holds(box) || obstacles.Touch(box))
                {
                    continue;
                }

                var leader = distance >= LeaderFrom ? Leader(box, point) : null;
                if (leader is null || !obstacles.Touch(leader.Value, point))
                {
                    var crossed = obstacles.CostOf(box) + (leader is { } line ? obstacles.CostOf(line) : 0);
                    yield return new LabelSpot(block, box, AnchorOf(across), leader, basePrice + (nearness * (price + (distance / 2))) + crossed);
                }
            }
        }
    }

    private static TextAnchor AnchorOf(int across) => across switch { 1 => TextAnchor.Start, 0 => TextAnchor.Middle, _ => TextAnchor.End };

    private static Box BoxAt(LabelBlock block, Point point, int across, int down, double distance)
    {
        // On a diagonal both gaps count, so each is a little shorter.
        var gap = across != 0 && down != 0 ? distance * 0.75 : distance;
        var left = across switch { 1 => point.X + gap, 0 => point.X - (block.Width / 2), _ => point.X - gap - block.Width };
        var top = down switch { 1 => point.Y + gap, 0 => point.Y - (block.Height / 2), _ => point.Y - gap - block.Height };
        return new Box(left, top, left + block.Width, top + block.Height);
    }

    /// <summary>From just outside the mark at the point to just before the words.</summary>
    private static Segment? Leader(Box box, Point point)
    {
        var to = new Point(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));
        var line = new Segment(point, to);
        return line.Length <= MarkReach + TextReach ? null : new Segment(line.At(MarkReach / line.Length), line.At(1 - (TextReach / line.Length)));
    }
}
