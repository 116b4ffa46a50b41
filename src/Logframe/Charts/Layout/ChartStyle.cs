using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The colours, text styles and strokes of charts: grey for context, one blue for the subject, one green for the promise.</summary>
/// <remarks>No text is smaller than 9 point on an A4 page, which is 18.7 units.</remarks>
internal static class ChartStyle
{
    public static readonly Colour Ink = Colour.Of("0b0c0c");
    public static readonly Colour Grey = Colour.Of("505a5f");
    public static readonly Colour GridGrey = Colour.Of("e3e6e8");
    public static readonly Colour ComparatorGrey = Colour.Of("7d888d");
    public static readonly Colour Blue = Colour.Of("1d4f91");
    public static readonly Colour IntervalBlue = Colour.Of("5f87c0");
    public static readonly Colour BandBlue = Colour.Of("eaf0f9");
    public static readonly Colour Green = Colour.Of("00612e");
    public static readonly Colour GoodTint = Colour.Of("e6f2ea");
    public static readonly Colour Amber = Colour.Of("8a4b00");
    public static readonly Colour Red = Colour.Of("b3261e");

    public static readonly TextStyle Title = new(27, true, Ink);
    public static readonly TextStyle Subtitle = new(19, false, Grey);
    public static readonly TextStyle Sentence = new(20, false, Ink);
    public static readonly TextStyle Warning = new(20, true, Red);
    public static readonly TextStyle Axis = new(19, false, Grey);
    public static readonly TextStyle Foot = new(19, false, Grey);
    public static readonly TextStyle Latest = new(24, true, Blue);
    public static readonly TextStyle Comparator = new(19, false, Grey);
    public static readonly TextStyle Promise = new(19, false, Green);
    public static readonly TextStyle Target = new(19, true, Green);
    public static readonly TextStyle Floor = new(19, false, Amber);

    public static readonly Stroke Grid = new(GridGrey, 1);
    public static readonly Stroke ZeroLine = new(ComparatorGrey, 1.5);
    public static readonly Stroke AxisLine = new(Grey, 1.5);
    public static readonly Stroke ComparatorLine = new(ComparatorGrey, 2.5);
    public static readonly Stroke SubjectLine = new(Blue, 4);
    public static readonly Stroke BandEdge = new(IntervalBlue, 1);
    public static readonly Stroke IntervalLine = new(IntervalBlue, 3);
    public static readonly Stroke TargetLine = new(Green, 2.5);
    public static readonly Stroke PathLine = new(Green, 2.5, new Dash(10, 7));
    public static readonly Stroke FloorLine = new(Amber, 2.5, new Dash(3, 5));
    public static readonly Stroke BreakLine = new(Grey, 1.5, new Dash(2, 4));
    public static readonly Stroke WarningBorder = new(Red, 2, new Dash(8, 5));
}
