using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>What a label must not touch, and the lines that it should rather not cross.</summary>
internal sealed class Obstacles
{
    private readonly List<Box> _boxes = [];
    private readonly List<(Segment Line, double Cost)> _lines = [];

    public void Add(Box box) => _boxes.Add(box);

    public void Add(IReadOnlyList<Point> line, double cost)
    {
        for (var i = 1; i < line.Count; i++)
        {
            _lines.Add((new Segment(line[i - 1], line[i]), cost));
        }
    }

    public bool Touch(Box box)
    {
        foreach (var other in _boxes)
        {
            if (box.Touches(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a leader runs into a mark other than that of the point it comes from, at whose edge it begins.</summary>
    public bool Touch(Segment leader, Point from)
    {
        foreach (var box in _boxes)
        {
            if (!box.Holds(from) && leader.Crosses(box))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The price of all lines that pass through a box.</summary>
    public double CostOf(Box box)
    {
        var cost = 0.0;
        foreach (var (line, price) in _lines)
        {
            cost += line.Crosses(box) ? price : 0;
        }

        return cost;
    }

    /// <summary>A leader over a line disturbs less than words over it.</summary>
    public double CostOf(Segment leader)
    {
        var cost = 0.0;
        foreach (var (line, price) in _lines)
        {
            cost += leader.Meets(line) ? price / 3 : 0;
        }

        return cost;
    }
}
