using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts.Layout;

/// <summary>Finds what would spoil a picture: words on words, words on marks, words outside, words too small to print.</summary>
internal static class Collisions
{
    private const double LeastPoints = 9;

    /// <summary>Larger shapes are areas that words may stand on.</summary>
    private const double LargestMark = 30;

    public static IEnumerable<string> In(Picture picture)
    {
        var texts = picture.Marks.OfType<TextMark>().ToList();
        var symbols = picture.Marks.Select(mark => mark is FigureMark figure ? figure.Mark : mark).Where(mark => mark is CircleMark or PolygonMark or RectangleMark && mark.Bounds is { Width: < LargestMark, Height: < LargestMark }).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            foreach (var other in texts.Skip(i + 1).Where(other => text.Bounds.Touches(other.Bounds)))
            {
                yield return $"\"{text.Text}\" touches \"{other.Text}\"";
            }

            foreach (var symbol in symbols.Where(symbol => text.Bounds.Touches(symbol.Bounds)))
            {
                yield return $"\"{text.Text}\" lies on a {symbol.GetType().Name} at {symbol.Bounds}";
            }

            if (!picture.Bounds.Holds(text.Bounds))
            {
                yield return $"\"{text.Text}\" leaves the picture";
            }

            if (Picture.PointsOf(text.Style) < LeastPoints)
            {
                yield return $"\"{text.Text}\" is set in {Picture.PointsOf(text.Style):0.0} point";
            }
        }

        foreach (var mark in picture.Marks.Where(mark => !picture.Bounds.Holds(mark.Bounds)))
        {
            yield return $"{mark} leaves the picture";
        }
    }
}
