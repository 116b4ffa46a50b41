using Logframe.Core.Assessments.Figures;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Writes down how a figure for several areas together was added up.</summary>
public static class CombinationStep
{
    public static void Explain(AreaFigures figures, SeriesPoint current, TraceLog trace)
    {
        var inputs = new List<TraceValue>();
        foreach (var part in figures.Parts)
        {
            var point = part.Series.Points.First(point => point.Period == current.Period);
            var source = TraceLog.Source(SeriesSelection.Describe(part.Series.Key!), point);
            inputs.AddRange(
            [
                new($"{part.Area.Key}.count", point.Count, source),
                new($"{part.Area.Key}.denominator", point.Denominator, source),
                new($"{part.Area.Key}.value", point.Value, source),
                new($"{part.Area.Key}.lower95", point.Interval?.Lower, source),
                new($"{part.Area.Key}.upper95", point.Interval?.Upper, source),
            ]);
        }

        inputs.Add(new("value_kind", figures.Combination!.Kind.ToString(), "definition"));
        inputs.Add(new("unit", figures.Combination.Unit, "definition"));
        inputs.Add(new("accepts_approximation", figures.Route == AreaRoute.Approximated, "definition"));
        trace.Add(
            "combine_areas",
            "1.6",
            figures.Route == AreaRoute.Approximated
                ? $"The figure for {current.Period.Label} is the mean of {Names(figures)} by population: an approximation that the owner has accepted."
                : $"The figure for {current.Period.Label} is added up from the counts of {Names(figures)}.",
            inputs,
            [new("value", current.Value, null), new("lower95", current.Interval?.Lower, null), new("upper95", current.Interval?.Upper, null)]);
    }

    private static string Names(AreaFigures figures) => string.Join(" and ", figures.Parts.Select(part => part.Area.Name));
}
