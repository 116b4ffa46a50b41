using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Png;

namespace Logframe.Charts;

/// <summary>How a chart is to come out: the space for it, its colours and the size of its words.</summary>
/// <param name="Size">The space, in units of ordinary text.</param>
internal sealed record ChartLook(ChartSize Size)
{
    public const double SmallestTextScale = 1;
    public const double LargestTextScale = 2;

    public static ChartLook Page { get; } = new(ChartSize.Page);

    public static ChartLook Narrow { get; } = new(ChartSize.Narrow);

    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>From 1 to 2: the layout flows anew, so that larger words take nothing away.</summary>
    public double TextScale
    {
        get;
        init => field = value is >= SmallestTextScale and <= LargestTextScale
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Text is scaled by {SmallestTextScale} to {LargestTextScale}.");
    } = SmallestTextScale;

    /// <summary>Pixels of a PNG per unit.</summary>
    public double PixelsPerUnit { get; init; } = PngCanvas.PrintScale;

    public ChartSize LayoutSize => Size.ForText(TextScale);

    /// <summary>Draws a picture that was laid out in <see cref="LayoutSize"/> on a white canvas.</summary>
    public void Print(Picture picture, IChartCanvas canvas)
    {
        if (Theme == Theme.Light && TextScale == SmallestTextScale)
        {
            picture.DrawOn(canvas);
            return;
        }

        var printing = new PrintingCanvas(canvas, Theme, TextScale);
        printing.Rectangle(picture.Bounds, 0, Colour.White, null);
        picture.DrawOn(printing);
    }
}
