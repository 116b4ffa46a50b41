using System.ComponentModel;
using Logframe.Core.Assessments;

namespace Logframe.Web.Api.Answers;

/// <summary>The series that a verdict rests on: one part of an indicator in one area.</summary>
internal sealed record SeriesAnswer
{
    [Description("Code of the indicator.")]
    public required string Code { get; init; }

    [Description("The part of the indicator: its code, with a letter where it has several parts.")]
    public required string Measure { get; init; }

    [Description("What the part measures.")]
    public required string Name { get; init; }

    [Description("Key of the area.")]
    public required string Area { get; init; }

    [Description("Name of the area.")]
    public required string AreaName { get; init; }

    [Description("Unit of the values; null where the framework states none.")]
    public required string? Unit { get; init; }

    [Description("How the figures were obtained: Published, BoardPublished, Combined, Approximated, Returned or Printed; null without data.")]
    public required string? Route { get; init; }

    [Description("Why there are no points or no verdict, in words; null where there is a verdict.")]
    public required string? ReasonText { get; init; }

    [Description("In order of time, gaps included; empty without data.")]
    public required IReadOnlyList<PointAnswer> Points { get; init; }

    [Description("England's figures in order of time; empty where none are published.")]
    public required IReadOnlyList<PointAnswer> England { get; init; }

    public static SeriesAnswer Of(IndicatorAssessment indicator, MeasureAssessment measure, AreaAssessment area, Func<SeriesPoint, bool> takes) => new()
    {
        Code = indicator.Indicator.Code,
        Measure = measure.Measure.Key,
        Name = measure.Measure.Name,
        Area = area.Area.Key,
        AreaName = area.Area.Name,
        Unit = measure.Measure.Unit?.Text,
        Route = area.Route?.ToString(),
        ReasonText = area.ReasonText,
        Points = [.. area.Points.Where(takes).Select(PointAnswer.Of)],
        England = [.. area.EnglandPoints.Where(takes).Select(PointAnswer.Of)],
    };
}
