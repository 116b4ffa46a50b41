namespace Logframe.Sources.Returns;

/// <summary>What a column of a return holds.</summary>
internal enum ReturnColumn
{
    Part,
    Measure,
    AreaCode,
    Area,

    /// <summary>The period of a figure; of a milestone the day as at which it is reported.</summary>
    Period,
    Value,
    Count,
    Denominator,
    Lower95,
    Upper95,
    Status,
    CompletedOn,
    Forecast,
    Note,
    Evidence,
}

/// <summary>The names that columns have in the header row, and which of them a figure and a milestone fill in.</summary>
internal static class ReturnColumns
{
    public static IReadOnlyList<ReturnColumn> OfFigures { get; } =
        [ReturnColumn.Value, ReturnColumn.Count, ReturnColumn.Denominator, ReturnColumn.Lower95, ReturnColumn.Upper95];

    public static IReadOnlyList<ReturnColumn> OfMilestones { get; } = [ReturnColumn.Status, ReturnColumn.CompletedOn, ReturnColumn.Forecast];

    public static IReadOnlyList<ReturnColumn> OfBoth { get; } =
        [ReturnColumn.Part, ReturnColumn.Measure, ReturnColumn.AreaCode, ReturnColumn.Area, ReturnColumn.Period, ReturnColumn.Note, ReturnColumn.Evidence];

    public static bool IsNumber(this ReturnColumn column) => OfFigures.Contains(column);

    public static string Name(this ReturnColumn column) => column switch
    {
        ReturnColumn.Part => "part",
        ReturnColumn.Measure => "measure",
        ReturnColumn.AreaCode => "area_code",
        ReturnColumn.Area => "area",
        ReturnColumn.Period => "period",
        ReturnColumn.Value => "value",
        ReturnColumn.Count => "count",
        ReturnColumn.Denominator => "denominator",
        ReturnColumn.Lower95 => "lower_95",
        ReturnColumn.Upper95 => "upper_95",
        ReturnColumn.Status => "status",
        ReturnColumn.CompletedOn => "completed_on",
        ReturnColumn.Forecast => "forecast",
        ReturnColumn.Note => "note",
        ReturnColumn.Evidence => "evidence",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column of a return."),
    };
}
