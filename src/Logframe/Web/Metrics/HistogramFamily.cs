using System.Text;

namespace Logframe.Web.Metrics;

/// <summary>How measurements are spread over buckets, each of which counts all up to its bound.</summary>
internal sealed class HistogramFamily(string name, string help, IReadOnlyList<double> bounds) : MetricFamily(name, "histogram", help)
{
    /// <summary>One cell a bucket, one for all, one for the sum.</summary>
    protected override int Cells => bounds.Count + 2;

    protected override void Add(double[] cells, double value)
    {
        for (var i = 0; i < bounds.Count; i++)
        {
            cells[i] += value <= bounds[i] ? 1 : 0;
        }

        cells[^2]++;
        cells[^1] += value;
    }

    protected override void Write(StringBuilder text, string labels, double[] cells)
    {
        var before = labels.Length > 0 ? labels + "," : "";
        for (var i = 0; i < bounds.Count; i++)
        {
            Line(text, Name + "_bucket", $"{before}le=\"{PrometheusName.Number(bounds[i])}\"", cells[i]);
        }

        Line(text, Name + "_bucket", before + "le=\"+Inf\"", cells[^2]);
        Line(text, Name + "_sum", labels, cells[^1]);
        Line(text, Name + "_count", labels, cells[^2]);
    }
}
