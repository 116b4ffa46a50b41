using System.Text;

namespace Logframe.Web.Metrics;

/// <summary>Counts that only grow.</summary>
internal sealed class CounterFamily(string name, string help) : MetricFamily(name, "counter", help)
{
    protected override int Cells => 1;

    protected override void Add(double[] cells, double value) => cells[0] += value;

    protected override void Write(StringBuilder text, string labels, double[] cells) => Line(text, Name, labels, cells[0]);
}
