using Logframe.Core.Assessments.Figures;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Finds the value that a promise is held against: the last of the series.</summary>
public static class CurrentStep
{
    /// <summary>Null without any value.</summary>
    public static SeriesPoint? Find(AreaFigures figures, TraceLog trace)
    {
        if (figures.Points.Count == 0)
        {
            return null;
        }

        var current = figures.Points.LastOrDefault(point => point.Value is not null);
        trace.Add(
            "latest_value",
            "6.6",
            current is null
                ? $"{figures.Series} has no value."
                : $"{figures.Series}: {figures.Points.Count(point => point.Value is not null)} values, the last for {current.Period.Label}.",
            [.. figures.Points.Select(point => new TraceValue(point.Period.Label, point.Value, TraceLog.Source(figures.Series, point)))],
            [new("period", current?.Period.Label, null), new("value", current?.Value, null)]);
        if (current is not null && figures.Combination is not null)
        {
            CombinationStep.Explain(figures, current, trace);
        }

        return current;
    }
}
