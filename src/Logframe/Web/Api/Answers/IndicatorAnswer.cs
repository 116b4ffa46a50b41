using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Web.Site;

namespace Logframe.Web.Api.Answers;

/// <summary>An indicator in full: what is promised, how each part is judged in each area, and every step of it.</summary>
internal sealed record IndicatorAnswer
{
    [Description("As the list of indicators shows it.")]
    public required IndicatorLine Summary { get; init; }

    [Description("Means of verification as the framework words it; null where it names none.")]
    public required string? Source { get; init; }

    [Description("What a reader must know of it.")]
    public required IReadOnlyList<string> Notes { get; init; }

    [Description("Key of the part that carries the verdict.")]
    public required string CarriedBy { get; init; }

    [Description("Its parts: any part off course is off course; else any part not judged is not judged; else the worst.")]
    public required IReadOnlyList<MeasureAnswer> Measures { get; init; }

    [Description("Names of its charts, for /api/v1/charts/{name}.")]
    public required IReadOnlyList<string> Charts { get; init; }

    public static IndicatorAnswer Of(IndicatorAssessment one, Outcome level, SiteLinks links, IEnumerable<string> charts) => new()
    {
        Summary = IndicatorLine.Of(one, level, links),
        Source = one.Indicator.Source,
        Notes = one.Indicator.Notes,
        CarriedBy = one.Carrier.Measure.Key,
        Measures = [.. one.Measures.Select(MeasureAnswer.Of)],
        Charts = [.. charts],
    };
}
