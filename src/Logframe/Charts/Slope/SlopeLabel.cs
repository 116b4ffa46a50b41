using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Slope;

/// <summary>What stands beside the end of a line: the promise and how far it is from what its figure is held against, now and then.</summary>
internal sealed class SlopeLabel
{
    private const char NoBreak = '\u00A0';

    private readonly IReadOnlyList<string> _lines;
    private readonly TextStyle _style;

    private SlopeLabel(IReadOnlyList<string> lines, TextStyle style) => (_lines, _style) = (lines, style);

    public double Pitch => _style.Pitch;

    public double Height => (_lines.Count * _style.Pitch) + (_lines.Count > 1 ? 5 : 0);

    public static SlopeLabel Of(SlopeLine line, double width, TextStyle style) =>
        new(TextWrap.Lines($"{line.Label} {Together(SlopeWords.Change(line), style, width)}", style, width), style);

    /// <summary>The code alone, where there is no room for more.</summary>
    public static SlopeLabel OfCode(SlopeLine line, TextStyle style) => new([line.Code], style);

    /// <summary>Two figures that are compared are not torn apart, where one line has room for them.</summary>
    private static string Together(string words, TextStyle style, double width) =>
        style.WidthOf(words) < width ? words.Replace(' ', NoBreak) : words;

    public IEnumerable<Mark> At(Point corner) =>
        _lines.Select((line, i) => new TextMark(corner.Moved(0, (i * _style.Pitch) + _style.Ascent), line, _style));
}
