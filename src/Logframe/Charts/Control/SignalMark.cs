using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Charts.Control;

/// <summary>What a signal means for the promise: each has a shape of its own, so that nobody needs its colour.</summary>
internal enum SignalMeaning
{
    /// <summary>Within what usually varies: a circle.</summary>
    Usual,

    /// <summary>A special cause on the good side: a square.</summary>
    Improvement,

    /// <summary>A special cause on the bad side: a triangle.</summary>
    Worsening,

    /// <summary>A special cause where neither side is better: a diamond.</summary>
    Change,
}

/// <summary>Draws the points of a control chart.</summary>
internal static class SignalMark
{
    private const double Reach = 7;

    public static SignalMeaning MeaningOf(ControlPoint? point, Polarity? polarity)
    {
        bool? high = point switch
        {
            ControlPoint.AboveUpperLimit or ControlPoint.TrendIncreasing or ControlPoint.TwoOfThreeAbove or ControlPoint.ShiftAbove => true,
            ControlPoint.BelowLowerLimit or ControlPoint.TrendDecreasing or ControlPoint.TwoOfThreeBelow or ControlPoint.ShiftBelow => false,
            _ => null,
        };
        return (high, polarity) switch
        {
            (null, _) => SignalMeaning.Usual,
            (true, Polarity.HigherIsBetter) or (false, Polarity.LowerIsBetter) => SignalMeaning.Improvement,
            (false, Polarity.HigherIsBetter) or (true, Polarity.LowerIsBetter) => SignalMeaning.Worsening,
            _ => SignalMeaning.Change,
        };
    }

    public static string WordsOf(SignalMeaning meaning) => meaning switch
    {
        SignalMeaning.Usual => "within what usually varies",
        SignalMeaning.Improvement => "special cause, improving",
        SignalMeaning.Worsening => "special cause, worsening",
        SignalMeaning.Change => "special cause",
        _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "Not a meaning of a signal."),
    };

    public static Mark At(SignalMeaning meaning, Point centre) => meaning switch
    {
        SignalMeaning.Usual => new CircleMark(centre, Reach - 2, ChartStyle.Blue),
        SignalMeaning.Improvement => new RectangleMark(Box.Around(centre, Reach), ChartStyle.Green, new Stroke(Colour.White, 1.5)),
        SignalMeaning.Worsening => new PolygonMark(
            [centre.Moved(0, -Reach - 2), centre.Moved(Reach + 2, Reach), centre.Moved(-Reach - 2, Reach)], ChartStyle.Red, new Stroke(Colour.White, 1.5)),
        SignalMeaning.Change => VerdictSymbol.Diamond(centre, Reach + 2, ChartStyle.Ink),
        _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "Not a meaning of a signal."),
    };
}
