using System.Text;

namespace Logframe.Web.Metrics;

/// <summary>What is so at the moment of reading; a series that is no longer measured is gone.</summary>
internal sealed class GaugeFamily(string name, string help) : MetricFamily(name, "gauge", help)
{
    protected override int Cells => 1;

    public override void BeginReading() => Forget();

    protected override void Add(double[] cells, double value) => cells[0] = value;

    protected override void Write(StringBuilder text, string labels, double[] cells) => Line(text, Name, labels, cells[0]);
}
