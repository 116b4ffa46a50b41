using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;

namespace Logframe.Sources.Returns.Forms;

/// <summary>What a partner fills in to return the figures of one indicator: a row for each part, area and period that is expected.</summary>
/// <param name="Identity">The first rows, by which a filled-in form is known again: its name and version, the framework, the indicator.</param>
/// <param name="Notes">How to fill it in.</param>
/// <param name="Columns">In order.</param>
/// <param name="Rows">In the order of parts, areas and time.</param>
internal sealed record ReturnForm(
    IReadOnlyList<(string Name, string Text)> Identity,
    IReadOnlyList<(string Subject, string Text)> Notes,
    IReadOnlyList<ReturnColumn> Columns,
    IReadOnlyList<FormRow> Rows)
{
    public const string Title = "Logframe return";
    public const string Version = "1";
    public const string FrameworkRow = "framework";
    public const string IndicatorRow = "indicator";

    /// <summary>The parts of an indicator that partners return, because no published series decides them.</summary>
    public static IReadOnlyList<Measure> PartsOf(Indicator indicator) => [.. indicator.Measures.Where(measure => measure.ReturnedAs is not null)];

    /// <param name="framework">What is promised.</param>
    /// <param name="indicator">Has at least one part that partners return.</param>
    /// <param name="areas">The areas wanted; empty for all that are expected.</param>
    /// <param name="asOf">Periods that have ended by then are asked for.</param>
    public static ReturnForm Of(LogicalFramework framework, Indicator indicator, IReadOnlyList<Area> areas, DateOnly asOf)
    {
        var parts = PartsOf(indicator);
        return new ReturnForm(
            [(Title, Version), (FrameworkRow, framework.Id), (IndicatorRow, indicator.Code)],
            FormNotes.Of(framework, indicator, parts),
            ColumnsOf(parts),
            [
                .. from part in parts
                   from area in areas.Count > 0 ? areas : ExpectedAreas.Of(framework, part)
                   from period in ExpectedPeriods.Of(indicator, part, asOf)
                   select new FormRow(part, area, period),
            ]);
    }

    /// <summary>The columns that a form for some parts has, in order.</summary>
    public static IReadOnlyList<ReturnColumn> ColumnsOf(IReadOnlyList<Measure> parts)
    {
        var hasMilestones = parts.Any(part => part.Target is MilestoneTarget);
        var hasFigures = parts.Any(part => part.Target is not MilestoneTarget);
        return
        [
            .. ReturnColumns.OfBoth
                .Concat(hasFigures ? ReturnColumns.OfFigures : [])
                .Concat(hasMilestones ? ReturnColumns.OfMilestones : [])
                .Order(),
        ];
    }
}

/// <summary>One row to fill in.</summary>
internal sealed record FormRow(Measure Part, Area Area, string Period)
{
    /// <summary>What stands in a column beforehand; blank where the partner writes.</summary>
    public string Text(ReturnColumn column) => column switch
    {
        ReturnColumn.Part => Part.Key,
        ReturnColumn.Measure => Part.Name,
        ReturnColumn.AreaCode => ReturnedSeries.CodeOf(Area),
        ReturnColumn.Area => Area.Name,
        ReturnColumn.Period => Period,
        _ => "",
    };
}
