namespace Logframe.Charts.Drawing;

/// <summary>A place in a picture: units to the right of its left edge and down from its top.</summary>
internal readonly record struct Point(double X, double Y)
{
    public Point Moved(double right, double down) => new(X + right, Y + down);
}
