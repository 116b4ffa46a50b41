using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>Names the marks that an overview uses.</summary>
internal static class SpineKey
{
    public static void Add(TextColumn column, SpineChart chart) =>
        MarkKey.Add(column, chart.Rows.SelectMany(row => row.Figures).Select(figure => figure.Element).Distinct().Order().Select(element => (Sample(element), SpineMarks.NameOf(element))));

    private static Func<Point, IEnumerable<Mark>> Sample(SpineElement element) => at => [SpineMarks.Sample(element, at)];
}
