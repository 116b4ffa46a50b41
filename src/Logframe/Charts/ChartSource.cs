using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Says where the figures of a chart come from, under which licence, and as of when.</summary>
internal static class ChartSource
{
    public static string Of(FrameworkAssessment framework, Measure measure, AreaAssessment area) => Of(framework, measure, [area]);

    /// <summary>Of the figures of several areas.</summary>
    public static string Of(FrameworkAssessment framework, Measure measure, IReadOnlyList<AreaAssessment> areas) =>
        Of(framework, measure, areas.Any(area => area.Route == AreaRoute.Returned), areas.SelectMany(area => area.Points));

    /// <param name="framework">Says the day and the nature of the figures.</param>
    /// <param name="measure">Whose figures they are.</param>
    /// <param name="areReturned">Partners returned them; otherwise the series of the measure was read.</param>
    /// <param name="points">The figures.</param>
    public static string Of(FrameworkAssessment framework, Measure measure, bool areReturned, IEnumerable<SeriesPoint> points)
    {
        var dates = Dates(framework.AsOf, points);
        if (areReturned)
        {
            var simulated = framework.Nature == DataNature.Simulated ? "simulated figures, not results, in the form of " : "";
            return $"Source: {simulated}partners' returns, each approved by another person. {dates}";
        }

        var id = measure.Verification.FingertipsId is { } number ? $" {number}" : "";
        var source = framework.Nature == DataNature.Simulated
            ? $"Source: simulated figures in the form of {measure.Verification.Publisher}{id}, not results"
            : $"Source: {measure.Verification.Publisher}{id}{(id.Length > 0 ? ", Open Government Licence v3.0" : "")}";
        return $"{source}. {dates}";
    }

    /// <summary>Of the figures of several indicators.</summary>
    public static string Of(FrameworkAssessment framework, IEnumerable<IndicatorAssessment> indicators)
    {
        var measures = indicators.SelectMany(indicator => indicator.Measures).ToList();
        var publishers = measures.Where(measure => measure.Areas.Any(area => area.Route is not (null or AreaRoute.Returned)))
            .Select(measure => measure.Measure.Verification.Publisher)
            .OfType<string>();
        var returned = measures.Any(measure => measure.Areas.Any(area => area.Route == AreaRoute.Returned)) ? ["partners' returns"] : Array.Empty<string>();
        var names = publishers.Distinct().Concat(returned).ToList();
        var source = names.Count == 0 ? "no figures yet" : string.Join(", ", names);
        return framework.Nature == DataNature.Simulated
            ? $"Source: simulated figures in the form of {source}, not results. Judged on {Phrasing.Day(framework.AsOf)}."
            : $"Source: {source}{(publishers.Any() ? "; published figures under the Open Government Licence v3.0" : "")}. Judged on {Phrasing.Day(framework.AsOf)}.";
    }

    private static string Dates(DateOnly asOf, IEnumerable<SeriesPoint> points)
    {
        var received = points.Max(point => point.KnownFrom) is { } moment ? DateOnly.FromDateTime(moment.Date) : asOf;
        return received == asOf
            ? $"Data as known on {Phrasing.Day(asOf)}."
            : $"Data received {Phrasing.Day(received)}, judged on {Phrasing.Day(asOf)}.";
    }
}
