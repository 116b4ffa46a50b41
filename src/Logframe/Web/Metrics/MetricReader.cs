using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Logframe.Web.Metrics;

/// <summary>Listens to one meter and keeps what it measures until it is read.</summary>
/// <remarks>Counts add up from the start of the process; gauges are asked anew at each reading.</remarks>
internal sealed class MetricReader : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _reading = new();

    public MetricReader(Meter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, meter))
            {
                listener.EnableMeasurementEvents(instrument, _families.GetOrAdd(instrument, MetricFamily.Of));
            }
        };
        _listener.SetMeasurementEventCallback<int>((_, value, tags, state) => ((MetricFamily)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, state) => ((MetricFamily)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, state) => ((MetricFamily)state!).Record(value, tags));
        _listener.Start();
    }

    /// <summary>Every family in the order of its name.</summary>
    public string Read()
    {
        lock (_reading)
        {
            foreach (var family in _families.Values)
            {
                family.BeginReading();
            }

            _listener.RecordObservableInstruments();
            return string.Concat(_families.Values.OrderBy(family => family.Name, StringComparer.Ordinal).Select(family => family.Text()));
        }
    }

    public void Dispose() => _listener.Dispose();
}
