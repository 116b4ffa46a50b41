namespace Logframe.Charts.Drawing;

/// <summary>An upright rectangle in a picture; its edges belong to it.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Point Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    public static Box Around(IEnumerable<Point> points)
    {
        var box = new Box(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var point in points)
        {
            box = new Box(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y));
        }

        return box;
    }

    public static Box Around(Point centre, double reach) => new(centre.X - reach, centre.Y - reach, centre.X + reach, centre.Y + reach);

    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Box Moved(double right, double down) => new(Left + right, Top + down, Right + right, Bottom + down);

    public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Point point) => Left <= point.X && point.X <= Right && Top <= point.Y && point.Y <= Bottom;

    public bool Holds(Box other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;
}
