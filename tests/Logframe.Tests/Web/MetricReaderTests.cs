using System.Diagnostics.Metrics;
using Logframe.Tests.Support;
using Logframe.Web.Metrics;

namespace Logframe.Tests.Web;

/// <summary>What a meter measures, read in the Prometheus text format.</summary>
public sealed class MetricReaderTests
{
    [Fact]
    public void Counts_add_up_and_carry_unit_and_suffix()
    {
        using var meter = new Meter("test");
        using var reader = new MetricReader(meter);
        var received = meter.CreateCounter<long>("logframe.received", "By", "Bytes received");

        received.Add(40);
        received.Add(2);

        var read = Exposition.Parse(reader.Read());
        read["logframe_received_bytes_total"].ShouldBe(42);
        read.Families["logframe_received_bytes_total"].ShouldBe("counter");
        Exposition.Parse(reader.Read())["logframe_received_bytes_total"].ShouldBe(42, "reading does not alter a count");
    }

    [Fact]
    public void Each_label_value_has_its_own_series()
    {
        using var meter = new Meter("test");
        using var reader = new MetricReader(meter);
        var runs = meter.CreateCounter<long>("runs", null, "Runs");

        runs.Add(1, new KeyValuePair<string, object?>("outcome", "whole"));
        runs.Add(2, new KeyValuePair<string, object?>("outcome", "failed"));

        var read = Exposition.Parse(reader.Read());
        read["runs_total{outcome=\"whole\"}"].ShouldBe(1);
        read["runs_total{outcome=\"failed\"}"].ShouldBe(2);
    }

    [Fact]
    public void Backslashes_quotation_marks_and_line_ends_are_escaped()
    {
        using var meter = new Meter("test");
        using var reader = new MetricReader(meter);
        var runs = meter.CreateCounter<long>("runs", null, "A \\ and\na new line");

        runs.Add(1, new KeyValuePair<string, object?>("path", "C:\\\"x\"\ny"));

        var text = reader.Read();
        text.ShouldContain(@"# HELP runs_total A \\ and\na new line" + "\n");
        Exposition.Parse(text)[@"runs_total{path=""C:\\\""x\""\ny""}"].ShouldBe(1);
    }

    [Fact]
    public void A_histogram_counts_all_up_to_each_bound()
    {
        using var meter = new Meter("test");
        using var reader = new MetricReader(meter);
        var duration = meter.CreateHistogram("took", "s", "How long", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 2, 10] });

        foreach (var seconds in new[] { 0.25, 2, 3, 100 })
        {
            duration.Record(seconds);
        }

        var read = Exposition.Parse(reader.Read());
        read["took_seconds_bucket{le=\"0.5\"}"].ShouldBe(1);
        read["took_seconds_bucket{le=\"2\"}"].ShouldBe(2, "a bound belongs to its bucket");
        read["took_seconds_bucket{le=\"10\"}"].ShouldBe(3);
        read["took_seconds_bucket{le=\"+Inf\"}"].ShouldBe(4);
        read["took_seconds_sum"].ShouldBe(105.25);
    }

    [Fact]
    public void A_gauge_is_asked_anew_and_forgets_what_is_no_longer_there()
    {
        using var meter = new Meter("test");
        using var reader = new MetricReader(meter);
        var indicators = new List<string> { "93015", "1730" };
        meter.CreateObservableGauge("age", () => indicators.Select(one => new Measurement<double>(7.5, new KeyValuePair<string, object?>("indicator", one))), "s", "Age");

        Exposition.Parse(reader.Read()).SamplesOf("age_seconds").Count().ShouldBe(2);
        indicators.Remove("1730");

        Exposition.Parse(reader.Read()).SamplesOf("age_seconds").ShouldBe(["age_seconds{indicator=\"93015\"}"]);
    }

    [Fact]
    public void What_another_meter_measures_is_not_ours()
    {
        using var meter = new Meter("test");
        using var other = new Meter("test");
        using var reader = new MetricReader(meter);

        other.CreateCounter<long>("runs").Add(1);

        reader.Read().ShouldBeEmpty();
    }
}
