using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>Says where the figures of a chart come from, under which licence, and as of when.</summary>
internal static class ChartSource
{
    public static string Of(FrameworkAssessment framework, Measure measure, AreaAssessment area)
    {
        if (area.Route == AreaRoute.Returned)
        {
            var simulated = framework.Nature == DataNature.Simulated ? "simulated figures, not results, in the form of " : "";
            return $"Source: {simulated}partners' returns, each approved by another person. {Dates(framework.AsOf, area)}";
        }

        var id = measure.Verification.FingertipsId is { } number ? $" {number}" : "";
        var source = framework.Nature == DataNature.Simulated
            ? $"Source: simulated figures in the form of {measure.Verification.Publisher}{id}, not results"
            : $"Source: {measure.Verification.Publisher}{id}{(id.Length > 0 ? ", Open Government Licence v3.0" : "")}";
        return $"{source}. {Dates(framework.AsOf, area)}";
    }

    private static string Dates(DateOnly asOf, AreaAssessment area)
    {
        var received = area.Points.Max(point => point.KnownFrom) is { } moment ? DateOnly.FromDateTime(moment.Date) : asOf;
        return received == asOf
            ? $"Data as known on {Phrasing.Day(asOf)}."
            : $"Data received {Phrasing.Day(received)}, judged on {Phrasing.Day(asOf)}.";
    }
}
