using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>Names marks in lines: a sample of each with its words beside it.</summary>
internal static class MarkKey
{
    /// <summary>From the middle of a sample to its edge.</summary>
    public const double SampleReach = 9;

    private const double SampleRoom = 26;
    private const double Gap = 26;

    /// <param name="column">Where.</param>
    /// <param name="entries">How each mark is drawn around a point, and what it is.</param>
    public static void Add(TextColumn column, IEnumerable<(Func<Point, IEnumerable<Mark>> Sample, string Words)> entries)
    {
        var style = ChartStyle.Foot;
        var marks = new List<Mark>();
        var (left, top) = (column.Left, column.Bottom);
        foreach (var (sample, words) in entries)
        {
            var width = SampleRoom + style.WidthOf(words);
            if (left > column.Left && left + width > column.Left + column.Width)
            {
                (left, top) = (column.Left, top + style.Pitch);
            }

            marks.AddRange(sample(new Point(left + SampleReach, top + (style.Pitch / 2))));
            marks.Add(new TextMark(new Point(left + SampleRoom, top + style.Ascent), words, style));
            left += width + Gap;
        }

        if (marks.Count > 0)
        {
            column.Add(marks, top + style.Pitch);
        }
    }
}
