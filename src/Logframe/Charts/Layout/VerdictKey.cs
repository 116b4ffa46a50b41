using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>Names the symbols of verdicts that a picture uses, in the order of the verdicts.</summary>
internal static class VerdictKey
{
    private const double SymbolReach = 8;
    private const double SymbolRoom = 26;
    private const double Gap = 26;

    public static void Add(TextColumn column, IEnumerable<Verdict> verdicts) => Add(column, verdicts, VerdictWords.Word);

    /// <param name="column">Where.</param>
    /// <param name="verdicts">Each is named once.</param>
    /// <param name="words">What stands beside the symbol.</param>
    public static void Add(TextColumn column, IEnumerable<Verdict> verdicts, Func<Verdict, string> words)
    {
        var style = ChartStyle.Foot;
        var marks = new List<Mark>();
        var (left, top) = (column.Left, column.Bottom);
        foreach (var verdict in verdicts.Distinct().Order())
        {
            var width = SymbolRoom + style.WidthOf(words(verdict));
            if (left > column.Left && left + width > column.Left + column.Width)
            {
                (left, top) = (column.Left, top + style.Pitch);
            }

            marks.Add(VerdictSymbol.At(verdict, new Point(left + SymbolReach + 1, top + (style.Pitch / 2)), SymbolReach, ChipColours.Of(verdict).Border));
            marks.Add(new TextMark(new Point(left + SymbolRoom, top + style.Ascent), words(verdict), style));
            left += width + Gap;
        }

        if (marks.Count > 0)
        {
            column.Add(marks, top + style.Pitch);
        }
    }
}
