using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Definition;

namespace Logframe.Charts.Spine;

/// <summary>The common axis of percents better than what figures are held against.</summary>
/// <param name="Values">Its ends and steps.</param>
internal sealed record SpineScale(ValueScale Values)
{
    private const double WidthPerHeight = 0.65;

    /// <summary>Beyond this far from what it is held against a figure stands at the edge, so that one promise does not press all others together.</summary>
    public const double Furthest = 60;

    private const double Least = 5;

    public static ValueFormat Format { get; } = new(Unit.Of("%"), 0);

    public static SpineScale Of(SpineChart chart, double width)
    {
        var reach = chart.Rows.SelectMany(row => row.Figures).Select(figure => Math.Clamp(figure.Percent, -Furthest, Furthest)).ToList();
        return new SpineScale(ValueScale.Covering([.. reach, -Least, Least], null, null, width * WidthPerHeight));
    }

    public bool Holds(double percent) => percent >= Values.From && percent <= Values.To;

    public double X(double percent, Box plot) => Values.X(Math.Clamp(percent, Values.From, Values.To), plot);
}
