using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Processes;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Charts.Control;

/// <summary>The remarks, the table and the long description of a control chart.</summary>
internal static class ProcessWords
{
    public static IReadOnlyList<string> Notes(ProcessReading reading)
    {
        var missing = reading.Points.Where(point => point.Value is null).Select(point => point.Period.Label).ToList();
        return
        [
            "Limits are the mean of the values and 2.66 times the mean step between neighbours to either side of it (XmR). Nearly all values lie between them while nothing special happens.",
            .. missing.Count == 0 ? Array.Empty<string>() : [$"No value for {string.Join(", ", missing)}."],
            .. reading.Rebased.Select(moment => $"{moment.Says}: new limits begin."),
            .. reading.Chart!.Segments.Any(segment => segment.HasTrialLimits) ? new[] { $"Limits of fewer than {ProcessReading.FewestValues} values are on trial." } : [],
        ];
    }

    public static PictureTable TableOf(ProcessChart chart) => new(
        chart.Title,
        ["Period", chart.Area, "Mean", "Lower limit", "Upper limit", "Signal"],
        [
            .. chart.Reading.Points.Select((point, i) => Row(chart, point, i)),
            .. chart.Target is { } target ? new IReadOnlyList<TableCell>[] { [$"Target, {target.Words}", chart.Format.StatedCell(target.Value), "", "", "", ""] } : [],
        ]);

    public static string Describe(ProcessChart chart)
    {
        var known = chart.Reading.Points.Where(point => point.Value is not null).ToList();
        var (lowest, highest) = (known.MinBy(point => point.Value)!, known.MaxBy(point => point.Value)!);
        string At(SeriesPoint point) => $"{chart.Format.Value(point.Value!.Value)} in {point.Period.Label}";
        string[] sentences =
        [
            chart.Sentence,
            $"The line has {known.Count} values from {known[0].Period.Label} to {known[^1].Period.Label}, the lowest {At(lowest)}, the highest {At(highest)}, the latest {At(known[^1])}.",
            .. chart.Reading.Chart!.Segments.Select(segment => Segment(chart, segment)),
            Signals(chart),
            chart.Target is { } target ? $"The target is {target.Words}." : "",
            .. chart.Notes,
            chart.Source,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>The segment that a position belongs to.</summary>
    public static ControlSegment SegmentAt(ProcessChart chart, int position) => chart.Reading.Chart!.Segments.Last(segment => segment.Start <= position);

    private static string Segment(ProcessChart chart, ControlSegment segment) => segment.Limits is { } limits
        ? $"From {chart.Reading.Points[segment.Start].Period.Label} the mean is {chart.Format.Value(limits.Mean)} and the limits are {chart.Format.Value(limits.Lower)} and {chart.Format.Value(limits.Upper)}."
        : $"From {chart.Reading.Points[segment.Start].Period.Label} there are too few values for limits.";

    private static string Signals(ProcessChart chart)
    {
        var signals = chart.Reading.Points.Zip(chart.Reading.Chart!.Points, (point, signal) => (point.Period.Label, Words: ProcessSentence.Signal(signal))).Where(signal => signal.Words.Length > 0).ToList();
        return signals.Count == 0 ? "No point signals a special cause." : $"Special causes: {string.Join("; ", signals.GroupBy(signal => signal.Words).Select(group => $"{group.Key}: {string.Join(", ", group.Select(signal => signal.Label))}"))}.";
    }

    private static IReadOnlyList<TableCell> Row(ProcessChart chart, SeriesPoint point, int position)
    {
        var limits = SegmentAt(chart, position).Limits;
        TableCell Of(double? value) => value is { } number ? chart.Format.Cell(number) : "none";
        return [point.Period.Label, Of(point.Value), Of(limits?.Mean), Of(limits?.Lower), Of(limits?.Upper), ProcessSentence.Signal(chart.Reading.Chart!.Points[position])];
    }
}
