using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A straight piece of a line.</summary>
internal readonly record struct Segment(Point From, Point To)
{
    /// <summary>Lines closer than this look like one.</summary>
    private const double Touching = 2;

    public double Length => Math.Sqrt(Math.Pow(To.X - From.X, 2) + Math.Pow(To.Y - From.Y, 2));

    /// <param name="share">0 at its beginning, 1 at its end.</param>
    public Point At(double share) => new(double.Lerp(From.X, To.X, share), double.Lerp(From.Y, To.Y, share));

    /// <summary>True where some of it lies inside a box: narrows the stretch inside, axis by axis, until none is left.</summary>
    public bool Crosses(Box box)
    {
        var (enter, leave) = (0.0, 1.0);
        return Narrow(To.X - From.X, From.X - box.Left, box.Right - From.X, ref enter, ref leave)
            && Narrow(To.Y - From.Y, From.Y - box.Top, box.Bottom - From.Y, ref enter, ref leave);
    }

    /// <summary>True where the two cross (each has the ends of the other on both its sides) or run along each other.</summary>
    public bool Meets(Segment other) =>
        (Side(other.From) * Side(other.To) < 0 && other.Side(From) * other.Side(To) < 0)
        || other.Crosses(Box.Around(At(0.5), Touching))
        || other.Crosses(Box.Around(To, Touching));

    private double Side(Point point) => ((To.X - From.X) * (point.Y - From.Y)) - ((To.Y - From.Y) * (point.X - From.X));

    private static bool Narrow(double direction, double beyondLow, double beforeHigh, ref double enter, ref double leave)
    {
        if (direction == 0)
        {
            return beyondLow > 0 && beforeHigh > 0;
        }

        var (low, high) = (-beyondLow / direction, beforeHigh / direction);
        enter = Math.Max(enter, Math.Min(low, high));
        leave = Math.Min(leave, Math.Max(low, high));
        return enter < leave;
    }
}
