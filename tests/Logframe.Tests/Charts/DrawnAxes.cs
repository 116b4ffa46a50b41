using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Logframe.Tests.Charts;

/// <summary>The value axes of a picture as a reader finds them: labels with numbers, under each other or beside each other, and the values that lie between them.</summary>
/// <param name="marks">Every mark of the picture.</param>
internal sealed partial class DrawnAxes(IReadOnlyList<XElement> marks)
{
    /// <summary>From the base line of digits to their middle, in their size.</summary>
    private const double CentreOfDigits = 0.36;

    private readonly List<(XElement Text, double Value)> _labels =
        [.. marks.Where(mark => mark.Name.LocalName == "text").Select(text => (text, ValueOf(text.Value))).Where(label => label.Item2 is not null).Select(label => (label.text, label.Item2!.Value))];

    /// <summary>Of the labels that stand beside each other, those at the top: an axis of times lies below.</summary>
    public DrawnAxis Across
    {
        get
        {
            var row = _labels.Where(label => label.Text.Attribute("text-anchor")?.Value == "middle").GroupBy(label => Number(label.Text, "y")).Where(row => row.Count() > 1).MinBy(row => row.Key)!;
            List<(double Place, double Value)> ticks = [.. row.Select(label => (Number(label.Text, "x"), label.Value))];
            return new DrawnAxis(ticks, DrawnAxis.UnitOf(ticks));
        }
    }

    /// <summary>The largest column of labels, those that end at the axis before any others; it begins anew where they rise. All its axes have one scale.</summary>
    public IReadOnlyList<DrawnAxis> Upwards
    {
        get
        {
            var axes = new List<List<(double Place, double Value)>>();
            var beside = _labels.Where(label => label.Text.Attribute("font-weight") is null).ToLookup(label => label.Text.Attribute("text-anchor")?.Value ?? "start");
            var column = beside[beside["end"].Skip(1).Any() ? "end" : "start"].GroupBy(label => Number(label.Text, "x")).MaxBy(group => group.Count())!;
            foreach (var tick in column.Select(label => (Place: Number(label.Text, "y") - (CentreOfDigits * Number(label.Text, "font-size")), label.Value)).OrderBy(tick => tick.Place))
            {
                if (axes.Count == 0 || tick.Value >= axes[^1][^1].Value)
                {
                    axes.Add([]);
                }

                axes[^1].Add(tick);
            }

            var unit = DrawnAxis.UnitOf(axes.MaxBy(axis => axis.Count)!);
            return [.. axes.Select(axis => new DrawnAxis(axis, unit))];
        }
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static double? ValueOf(string words) => words == "needed" ? 0
        : Tick().Match(words) is { Success: true } found
            ? double.Parse(found.Groups[2].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (found.Groups[1].Value is "-" or "−" ? -1 : 1)
            : null;

    [GeneratedRegex(@"^([+\-−]?)(\d[\d,]*(?:\.\d+)?)%?$")]
    private static partial Regex Tick();
}
