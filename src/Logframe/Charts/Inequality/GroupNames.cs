using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Inequality;

/// <summary>The names of the groups: left of their rows, or over them where the picture is narrow.</summary>
internal sealed class GroupNames
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly bool _above;

    private GroupNames(IReadOnlyList<IReadOnlyList<string>> names, bool above) => (_names, _above) = (names, above);

    public double Width => _names.SelectMany(lines => lines).Max(ChartStyle.Sentence.WidthOf);

    public static GroupNames Of(InequalityChart chart, double width, bool above) =>
        new([.. chart.Groups.Select(group => TextWrap.Lines(group.Name, ChartStyle.Sentence, width))], above);

    /// <summary>Of all rows together.</summary>
    public double Height(double row) => _names.Sum(lines => HeightOf(lines, row));

    /// <summary>The middle line of a row's marks.</summary>
    public double Line(int index, double top, double row)
    {
        var above = top + _names.Take(index).Sum(lines => HeightOf(lines, row));
        return _above ? above + TextHeight(_names[index]) + (row / 2) : above + (HeightOf(_names[index], row) / 2);
    }

    public IEnumerable<TextMark> At(double left, double top, double row)
    {
        foreach (var lines in _names)
        {
            var first = _above ? top + 2 : top + ((HeightOf(lines, row) - TextHeight(lines)) / 2);
            for (var i = 0; i < lines.Count; i++)
            {
                yield return new TextMark(new Point(left, first + (i * ChartStyle.Sentence.Pitch) + ChartStyle.Sentence.Ascent), lines[i], ChartStyle.Sentence);
            }

            top += HeightOf(lines, row);
        }
    }

    private double HeightOf(IReadOnlyList<string> lines, double row) => _above ? TextHeight(lines) + row : Math.Max(row, TextHeight(lines) + 8);

    private static double TextHeight(IReadOnlyList<string> lines) => lines.Count * ChartStyle.Sentence.Pitch;
}
