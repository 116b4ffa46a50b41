using System.Diagnostics.Metrics;
using System.Text;

namespace Logframe.Web.Metrics;

/// <summary>What one instrument has measured, by its labels.</summary>
internal abstract class MetricFamily(string name, string type, string help)
{
    private readonly SortedDictionary<string, double[]> _series = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public static MetricFamily Of(Instrument instrument)
    {
        var help = instrument.Description ?? instrument.Name;
        return instrument switch
        {
            Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } => new HistogramFamily(PrometheusName.Of(instrument), help, bounds),
            Counter<long> => new CounterFamily(PrometheusName.Of(instrument) + "_total", help),
            _ => new GaugeFamily(PrometheusName.Of(instrument), help),
        };
    }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = PrometheusName.Labels(tags);
        lock (_series)
        {
            if (!_series.TryGetValue(labels, out var cells))
            {
                _series[labels] = cells = new double[Cells];
            }

            Add(cells, value);
        }
    }

    public virtual void BeginReading()
    {
    }

    /// <summary>The family in the text format; empty while it has no series.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        lock (_series)
        {
            if (_series.Count == 0)
            {
                return "";
            }

            text.Append("# HELP ").Append(Name).Append(' ').Append(PrometheusName.Escape(help)).Append('\n');
            text.Append("# TYPE ").Append(Name).Append(' ').Append(type).Append('\n');
            foreach (var (labels, cells) in _series)
            {
                Write(text, labels, cells);
            }
        }

        return text.ToString();
    }

    protected abstract int Cells { get; }

    protected abstract void Add(double[] cells, double value);

    protected abstract void Write(StringBuilder text, string labels, double[] cells);

    protected void Forget()
    {
        lock (_series)
        {
            _series.Clear();
        }
    }

    protected static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(PrometheusName.Number(value)).Append('\n');
    }
}
