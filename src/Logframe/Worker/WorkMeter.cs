using System.Diagnostics.Metrics;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Store;

namespace Logframe.Worker;

/// <summary>Counts what the hosted worker does. Every label comes from a closed list, so that the number of series is bounded.</summary>
internal sealed class WorkMeter
{
    /// <summary>The fault of a source that failed before a run could be kept.</summary>
    private const string NoRun = "NoRun";

    private const string Stopped = "stopped";

    private static readonly double[] Durations = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];

    private readonly Counter<long> _runs;
    private readonly Counter<long> _rows;
    private readonly Counter<long> _values;
    private readonly Counter<long> _faults;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _received;
    private readonly Histogram<double> _duration;

    public WorkMeter(Meter meter)
    {
        _runs = meter.CreateCounter<long>("logframe.runs", null, "Refreshes that ended, by how");
        _rows = meter.CreateCounter<long>("logframe.rows", null, "Rows that sources sent: taken, or left with a reason");
        _values = meter.CreateCounter<long>("logframe.values", null, "Values after comparison with what stood");
        _faults = meter.CreateCounter<long>("logframe.faults", null, "Indicators that could not be fetched, by the name of the fault");
        _requests = meter.CreateCounter<long>("logframe.requests", null, "Requests to sources, retries included");
        _received = meter.CreateCounter<long>("logframe.received", "By", "Bytes received from sources");
        _duration = meter.CreateHistogram("logframe.run.duration", "s", "How long refreshes took", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Durations });
    }

    /// <summary>Names every label once, so that a series is there before anything has happened.</summary>
    public void Announce()
    {
        foreach (var ending in Enum.GetNames<RunEnding>().Select(Label).Append(Stopped))
        {
            _runs.Add(0, Tag("outcome", ending));
        }

        foreach (var fault in Enum.GetNames<FetchOutcome>().Where(RunReport.IsTrouble).Append(NoRun))
        {
            _faults.Add(0, Tag("fault", fault));
        }

        CountRows(0, 0);
        CountValues(BatchChanges.None);
        _requests.Add(0);
        _received.Add(0);
    }

    public void CountStopped() => _runs.Add(1, Tag("outcome", Stopped));

    public void Count(RefreshOutcome outcome)
    {
        _runs.Add(1, Tag("outcome", Label(outcome.Ending.ToString())));
        _duration.Record((outcome.Finished - outcome.Started).TotalSeconds);
        foreach (var result in outcome.Results)
        {
            Count(result.Run);
        }

        if (outcome.Trouble is not null)
        {
            Count(run: null);
        }
    }

    private void Count(RunRecord? run)
    {
        if (run is null)
        {
            _faults.Add(1, Tag("fault", NoRun));
            return;
        }

        foreach (var report in run.Indicators)
        {
            CountRows(report.RowsTaken, report.RowsLeft.Values.Sum());
            _requests.Add(report.Requests);
            _received.Add(report.Bytes);
            if (RunReport.IsTrouble(report))
            {
                _faults.Add(1, Tag("fault", report.Outcome));
            }
        }

        CountValues(run.Changes);
    }

    private void CountRows(int taken, int left)
    {
        _rows.Add(taken, Tag("fate", "taken"));
        _rows.Add(left, Tag("fate", "left"));
    }

    private void CountValues(BatchChanges changes)
    {
        _values.Add(changes.Added, Tag("change", "added"));
        _values.Add(changes.Changed, Tag("change", "changed"));
        _values.Add(changes.Withdrawn, Tag("change", "withdrawn"));
        _values.Add(changes.Unchanged, Tag("change", "unchanged"));
    }

    private static string Label(string word) => word.ToLowerInvariant();

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
