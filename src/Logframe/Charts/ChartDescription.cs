using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Tells in sentences what a chart shows, for someone who cannot see it.</summary>
internal static class ChartDescription
{
    public static string Of(ProgressChart chart) => string.Join(' ', Sentences(chart).Where(sentence => sentence.Length > 0));

    private static IEnumerable<string> Sentences(ProgressChart chart)
    {
        yield return $"{Capital(chart.Shown.Words)}.";
        yield return chart.Sentence;
        yield return Series(chart);
        yield return Gaps(chart);
        yield return Promise(chart);
        yield return England(chart);
        yield return string.Join(' ', chart.Notes);
        yield return chart.Source;
    }

    private static string Series(ProgressChart chart)
    {
        var known = chart.Points.Where(point => point.Value is not null).ToList();
        if (known.Count == 1)
        {
            return $"The chart has one value: {chart.Format.Value(known[0].Value!.Value)} in {known[0].Period.Label}.";
        }

        var lowest = known.MinBy(point => point.Value)!;
        var highest = known.MaxBy(point => point.Value)!;
        var range = lowest.Value == highest.Value
            ? $"all of them {chart.Format.Value(lowest.Value!.Value)}"
            : $"the lowest {chart.Format.Value(lowest.Value!.Value)} in {lowest.Period.Label}, the highest {chart.Format.Value(highest.Value!.Value)} in {highest.Period.Label}";
        return $"The line has {known.Count} values from {known[0].Period.Label} to {known[^1].Period.Label}, {range}, the latest {chart.Format.Value(known[^1].Value!.Value)}.";
    }

    private static string Gaps(ProgressChart chart)
    {
        var hidden = chart.Points.Where(point => point.State == ValueState.Suppressed).Select(point => point.Period.Label).ToList();
        var missing = chart.Points.Where(point => point.State == ValueState.Missing).Select(point => point.Period.Label).ToList();
        return string.Join(' ', new[] { Say("Hidden by the publisher", hidden), Say("No value", missing) }.Where(part => part.Length > 0));

        static string Say(string what, List<string> labels) => labels.Count == 0 ? "" : $"{what}: {string.Join(", ", labels)}.";
    }

    private static string Promise(ProgressChart chart)
    {
        var baseline = chart.Baseline is { } start ? $"The baseline is {chart.Format.Stated(start.Value)} in {start.PeriodLabel}." : "";
        var goal = chart.Goal is { } target ? $"The target is {target.Words}{(target.By is { } by ? " " + by : "")}{Steps(chart, target)}." : "";
        var needed = chart.Way?.NowValue is { } value ? $"The needed path stands at {chart.Format.Value(value)} in {chart.Latest.Period.Label}." : "";
        var floor = chart.Floor is { } least ? $"The floor is {chart.Format.Value(least.NowValue)} in {chart.Latest.Period.Label}." : "";
        return string.Join(' ', new[] { baseline, goal, needed, floor }.Where(part => part.Length > 0));
    }

    private static string Steps(ProgressChart chart, Goal goal) => goal.Steps.Count == 0 ? ""
        : $"; it is a level for each year: {string.Join(", ", goal.Steps.Select(step => $"{chart.Format.Stated(step.Level)} from {step.Year}"))}";

    private static string England(ProgressChart chart) =>
        chart.England.LastOrDefault(point => point.Value is not null) is { } last
            ? $"England stood at {chart.Format.Value(last.Value!.Value)} in {last.Period.Label}."
            : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
