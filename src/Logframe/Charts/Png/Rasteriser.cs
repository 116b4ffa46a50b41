using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>Fills closed outlines on a grid of pixels, each pixel by the exact share of it that an outline covers.</summary>
/// <remarks>
/// Every edge leaves in each row the height that it spans, at the column where it passes; adding these up from left to right gives
/// the share covered, because an outline that goes down on one side comes up on the other. Outlines filled together must turn the
/// same way round where they overlap (as the parts of a stroke and of a TrueType glyph do), and a hole turns the other way.
/// </remarks>
internal sealed class Rasteriser(PixelGrid pixels)
{
    private readonly float[] _heights = new float[(pixels.Width + 2) * pixels.Height];
    private readonly int _stride = pixels.Width + 2;
    private readonly RowSpan[] _touched = NewSpans(pixels.Height);
    private int _firstRow = int.MaxValue;
    private int _lastRow = -1;

    /// <summary>Adds an outline, closed from its last point to its first, to what the next <see cref="Fill"/> paints.</summary>
    public void Add(ReadOnlySpan<Point> outline)
    {
        if (outline.Length == 0)
        {
            return;
        }

        var from = outline[^1];
        foreach (var to in outline)
        {
            AddEdge(from, to);
            from = to;
        }
    }

    /// <summary>Paints what has been added and forgets it.</summary>
    public void Fill(Colour colour)
    {
        for (var row = _firstRow; row <= _lastRow; row++)
        {
            ref var span = ref _touched[row];
            var heights = _heights.AsSpan(row * _stride, _stride);
            var cover = 0f;
            for (var column = span.First; column <= span.Last; column++)
            {
                cover += heights[column];
                heights[column] = 0;
                if (column < pixels.Width && MathF.Abs(cover) > 1 / 512f)
                {
                    pixels.Blend(column, row, colour, MathF.Min(1, MathF.Abs(cover)));
                }
            }

            span = RowSpan.Untouched;
        }

        _firstRow = int.MaxValue;
        _lastRow = -1;
    }

    private static RowSpan[] NewSpans(int rows)
    {
        var spans = new RowSpan[rows];
        Array.Fill(spans, RowSpan.Untouched);
        return spans;
    }

    private void AddEdge(Point from, Point to)
    {
        var (upper, lower, sign) = from.Y < to.Y ? (from, to, 1) : (to, from, -1);
        var top = Math.Max(upper.Y, 0);
        var bottom = Math.Min(lower.Y, pixels.Height);
        if (top >= bottom)
        {
            return;
        }

        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        var last = Math.Min((int)bottom, pixels.Height - 1);
        for (var row = (int)top; row <= last; row++)
        {
            var start = Math.Max(top, row);
            var end = Math.Min(bottom, row + 1);
            if (end > start)
            {
                AddWithinRow(row, upper.X + ((start - upper.Y) * slope), upper.X + ((end - upper.Y) * slope), sign * (end - start));
            }
        }

        _firstRow = Math.Min(_firstRow, (int)top);
        _lastRow = Math.Max(_lastRow, last);
    }

    private void AddWithinRow(int row, double oneX, double otherX, double height)
    {
        var left = Math.Clamp(Math.Min(oneX, otherX), 0, pixels.Width);
        var right = Math.Clamp(Math.Max(oneX, otherX), 0, pixels.Width);
        var first = (int)left;
        var last = (int)right;
        if (first == last)
        {
            Leave(row, first, height, ((left + right) / 2) - first);
        }
        else
        {
            var heightPerColumn = height / (right - left);
            Leave(row, first, heightPerColumn * (first + 1 - left), (left + 1 - first) / 2);
            for (var column = first + 1; column < last; column++)
            {
                Leave(row, column, heightPerColumn, 0.5);
            }

            Leave(row, last, heightPerColumn * (right - last), (right - last) / 2);
        }

        _touched[row] = _touched[row].With(first, last + 1);
    }

    /// <summary>An edge covers the part of its own pixel that lies to its right, and all of the pixels beyond.</summary>
    private void Leave(int row, int column, double height, double distanceIntoPixel)
    {
        var beyond = height * distanceIntoPixel;
        var at = (row * _stride) + column;
        _heights[at] += (float)(height - beyond);
        _heights[at + 1] += (float)beyond;
    }

    /// <summary>The columns of one row in which an edge has left something.</summary>
    private readonly record struct RowSpan(int First, int Last)
    {
        public static RowSpan Untouched { get; } = new(int.MaxValue, -1);

        public RowSpan With(int first, int last) => new(Math.Min(First, first), Math.Max(Last, last));
    }
}
