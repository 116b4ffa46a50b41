using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>Names the marks that an overview uses.</summary>
internal static class SpineKey
{
    private const double MarkRoom = 26;
    private const double MarkMiddle = 9;
    private const double Gap = 26;

    public static void Add(TextColumn column, SpineChart chart)
    {
        var style = ChartStyle.Foot;
        var marks = new List<Mark>();
        var (left, top) = (column.Left, column.Bottom);
        foreach (var element in chart.Rows.SelectMany(row => row.Figures).Select(figure => figure.Element).Distinct().Order())
        {
            var name = SpineMarks.NameOf(element);
            var width = MarkRoom + style.WidthOf(name);
            if (left > column.Left && left + width > column.Left + column.Width)
            {
                (left, top) = (column.Left, top + style.Pitch);
            }

            marks.Add(SpineMarks.Sample(element, new Point(left + MarkMiddle, top + (style.Pitch / 2))));
            marks.Add(new TextMark(new Point(left + MarkRoom, top + style.Ascent), name, style));
            left += width + Gap;
        }

        column.Add(marks, top + style.Pitch);
    }
}
