using System.Globalization;

namespace Logframe.Core.Assessments.Steps;

/// <summary>The steps of one judgement as they are taken.</summary>
public sealed class TraceLog
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public void Add(string rule, string section, string says, IReadOnlyList<TraceValue> inputs, IReadOnlyList<TraceValue> results) =>
        _steps.Add(new TraceStep(rule, section, inputs, results, says));

    /// <summary>The words for where a published point came from.</summary>
    public static string Source(string series, SeriesPoint point)
    {
        var known = point.KnownFrom is { } from
            ? $", known from {from.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
            : "";
        var returned = point.Provenance is { } provenance ? $", {provenance}" : point.Document is { } document ? $", printed in {document}" : "";
        return $"{series}, {point.Period.Label}{returned}{known}{(point.Calculated ? ", calculated by this tool" : "")}";
    }
}
