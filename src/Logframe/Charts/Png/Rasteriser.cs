using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>Fills closed outlines on a grid of pixels, each pixel by the share of it that an outline covers.</summary>
/// <remarks>
/// Every edge leaves in each row the height that it spans, at the column where it passes; adding these up from left to right gives
/// the share covered, because an outline that goes down on one side comes up on the other. Outlines filled together must turn the
/// same way round where they overlap (as the parts of a stroke and of a TrueType glyph do), and a hole turns the other way.
/// </remarks>
internal sealed class Rasteriser(PixelGrid pixels)
{
    /// <summary>As many look the same in print as 256 would, and make a file of half the size.</summary>
    private const float EdgeShades = 16;

    private readonly List<Point[]> _outlines = [];

    /// <summary>Heights left by edges, row by row of the window; all zero between fills.</summary>
    private float[] _heights = [];

    /// <summary>Adds an outline, closed from its last point to its first, to what the next <see cref="Fill"/> paints.</summary>
    public void Add(Point[] outline) => _outlines.Add(outline);

    /// <summary>Paints what has been added and forgets it.</summary>
    public void Fill(Colour colour)
    {
        var window = Window.Around(_outlines, pixels);
        if (_heights.Length < window.Cells)
        {
            _heights = new float[window.Cells];
        }

        foreach (var outline in _outlines)
        {
            var from = outline.Length > 0 ? outline[^1] : default;
            foreach (var to in outline)
            {
                AddEdge(window, from, to);
                from = to;
            }
        }

        for (var row = 0; row < window.Rows; row++)
        {
            FillRow(window.Top + row, window.Left, colour, _heights.AsSpan(row * window.Stride, window.Stride));
        }

        _outlines.Clear();
    }

    private void AddEdge(Window window, Point from, Point to)
    {
        var (upper, lower, sign) = from.Y < to.Y ? (from, to, 1) : (to, from, -1);
        var top = Math.Max(upper.Y - window.Top, 0);
        var bottom = Math.Min(lower.Y - window.Top, window.Rows);
        if (top >= bottom)
        {
            return;
        }

        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        for (var row = (int)top; row < bottom; row++)
        {
            var start = Math.Max(top, row);
            var end = Math.Min(bottom, row + 1);
            var startX = upper.X - window.Left + ((window.Top + start - upper.Y) * slope);
            AddWithinRow(window, row, startX, startX + ((end - start) * slope), sign * (end - start));
        }
    }

    private void AddWithinRow(Window window, int row, double oneX, double otherX, double height)
    {
        var left = Math.Clamp(Math.Min(oneX, otherX), 0, window.Columns);
        var right = Math.Clamp(Math.Max(oneX, otherX), 0, window.Columns);
        var first = (int)left;
        var last = (int)right;
        var heights = _heights.AsSpan(row * window.Stride, window.Stride);
        if (first == last)
        {
            Leave(heights, first, height, ((left + right) / 2) - first);
            return;
        }

        var heightPerColumn = height / (right - left);
        Leave(heights, first, heightPerColumn * (first + 1 - left), (left + 1 - first) / 2);
        for (var column = first + 1; column < last; column++)
        {
            Leave(heights, column, heightPerColumn, 0.5);
        }

        Leave(heights, last, heightPerColumn * (right - last), (right - last) / 2);
    }

    /// <summary>An edge covers the part of its own pixel that lies to its right, and all of the pixels beyond.</summary>
    private static void Leave(Span<float> heights, int column, double height, double distanceIntoPixel)
    {
        var beyond = height * distanceIntoPixel;
        heights[column] += (float)(height - beyond);
        heights[column + 1] += (float)beyond;
    }

    /// <summary>Between the columns where edges have left something, the share covered stays the same.</summary>
    private void FillRow(int row, int left, Colour colour, Span<float> heights)
    {
        var cover = 0f;
        for (var at = 0; at < heights.Length;)
        {
            cover += heights[at];
            var next = heights[(at + 1)..].IndexOfAnyExcept(0f);
            var end = next < 0 ? heights.Length : at + 1 + next;
            var count = Math.Min(end, pixels.Width - left) - at;
            var shade = MathF.Min(1, MathF.Round(MathF.Abs(cover) * EdgeShades) / EdgeShades);
            if (shade > 0 && count > 0)
            {
                pixels.Blend(row, left + at, count, colour, shade);
            }

            at = end;
        }

        heights.Clear();
    }

    /// <summary>The part of the grid that some outlines reach.</summary>
    private readonly record struct Window(int Left, int Top, int Columns, int Rows)
    {
        /// <summary>Each row keeps two cells more, for what the edges in its last column leave beyond it.</summary>
        public int Stride => Columns + 2;

        public int Cells => Stride * Rows;

        public static Window Around(List<Point[]> outlines, PixelGrid pixels)
        {
            var box = Box.Around(outlines.SelectMany(outline => outline));
            var left = (int)Math.Clamp(Math.Floor(box.Left), 0, pixels.Width);
            var top = (int)Math.Clamp(Math.Floor(box.Top), 0, pixels.Height);
            var right = (int)Math.Clamp(Math.Ceiling(box.Right), left, pixels.Width);
            var bottom = (int)Math.Clamp(Math.Ceiling(box.Bottom), top, pixels.Height);
            return new Window(left, top, right - left, bottom - top);
        }
    }
}
