using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Reports.Dashboards;

/// <summary>Areas against England: what documents state, beside what the latest figures say.</summary>
internal static class AreaReport
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("area", "Area", Width: 20), new("stated", "As stated", Width: 16), new("period", "Period stated", Width: 14), new("printed", "As printed", Width: 10),
        new("latest", "Latest figure", Width: 16), new("now", "Now", Width: 10),
    ];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("data", "Data"), new("code", "Code"), new("measure", "Measure"), new("better", "Better"), new("area", "Area"), new("area_code", "Area code"),
        new("period_stated", "Period stated"), new("value_stated", "Value stated", IsNumber: true), new("comparison_printed", "Comparison printed"), new("remark", "Remark"), new("document", "Document"),
        new("latest_period", "Latest period"), new("latest_value", "Latest value", IsNumber: true), new("comparison_now", "Comparison now"), new("unit", "Unit"),
    ];

    /// <summary>The lines of one measure for people, under its heading.</summary>
    public static IEnumerable<(string Heading, TableOutput Table, IReadOnlyList<string> Words)> Tables(IReadOnlyList<AreaLine> lines) =>
        from line in lines
        group line by line.Measure.Key into measure
        let first = measure.First()
        select (
            $"{measure.Key} {first.Measure.Name}{Better(first.Measure)}",
            new TableOutput(Columns, [.. measure.Select(Row)]),
            (IReadOnlyList<string>)[.. measure.Where(line => line.Stated?.Remark is not null).Select(line => $"{line.Area.Area.Name}: {line.Stated!.Remark}."), .. first.Indicator.Notes.Select(note => $"Note: {note}.")]);

    /// <summary>One row per area and statement for machines.</summary>
    public static TableOutput Flat(FrameworkAssessment assessment, IReadOnlyList<AreaLine> lines) => new(
        FlatColumns,
        [
            .. lines.Select(line => (IReadOnlyList<object?>)
            [
                assessment.Nature.Mark(), line.Measure.Key, line.Measure.Name, Direction(line.Measure.Polarity), line.Area.Area.Name, line.Area.Area.Code,
                line.Stated?.Period, line.Stated?.Value, StatedText.Symbol(line.Stated?.England), line.Stated?.Remark, line.Stated?.Document,
                line.Area.Current?.Period.Label, line.Area.Current?.Value, StatedText.Symbol(line.Area.England), line.Measure.Unit?.Text,
            ]),
        ]);

    private static IReadOnlyList<object?> Row(AreaLine line) =>
    [
        line.Area.Area.Name,
        line.Stated?.Value is { } value ? line.Measure.Unit?.Format(value) ?? Unit.Number(value) : "",
        line.Stated?.Period ?? "",
        StatedText.Symbol(line.Stated?.England),
        line.Area.Current is { Value: { } latest } current ? $"{line.Measure.Unit?.Format(latest, line.Measure.Verification.Decimals) ?? Unit.Number(latest)} ({current.Period.Label})" : "",
        line.Area.England == Comparison.NotCompared ? "" : StatedText.Symbol(line.Area.England),
    ];

    private static string Better(Measure measure) => Direction(measure.Polarity) is { } better ? $" ({better} is better)" : "";

    private static string? Direction(Polarity? polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "higher",
        Polarity.LowerIsBetter => "lower",
        _ => null,
    };
}
