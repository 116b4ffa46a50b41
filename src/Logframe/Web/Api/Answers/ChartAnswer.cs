using System.ComponentModel;
using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Web.Site;

namespace Logframe.Web.Api.Answers;

/// <summary>A chart as a list shows it, with where its pictures are.</summary>
internal sealed record ChartLine
{
    [Description("Its name, such as 3.1-medway.")]
    public required string Name { get; init; }

    [Description("What it shows, in a line.")]
    public required string Title { get; init; }

    [Description("What is to be seen in it, in one plain sentence.")]
    public required string Sentence { get; init; }

    [Description("Publisher, licence and date of the figures.")]
    public required string Source { get; init; }

    [Description("Addresses of the same as picture and as table, to be resolved against the address of this answer.")]
    public required ChartLinks Links { get; init; }

    public static ChartLine Of(Chart chart, SiteLinks links) => new()
    {
        Name = chart.Name,
        Title = chart.Title,
        Sentence = chart.Sentence,
        Source = chart.Source,
        Links = new ChartLinks { Svg = links.Chart(chart.Name, "svg"), Png = links.Chart(chart.Name, "png"), Csv = links.Chart(chart.Name, "csv") },
    };
}

/// <summary>Where the files of a chart are.</summary>
internal sealed record ChartLinks
{
    [Description("Picture for print and for changing, with its long description inside.")]
    public required string Svg { get; init; }

    [Description("Picture of points.")]
    public required string Png { get; init; }

    [Description("Its figures.")]
    public required string Csv { get; init; }
}

/// <summary>A chart with every figure in it.</summary>
internal sealed record ChartAnswer
{
    [Description("As the list of charts shows it.")]
    public required ChartLine Summary { get; init; }

    [Description("In sentences, for someone who cannot see it.")]
    public required string LongDescription { get; init; }

    [Description("Headings of the table of its figures.")]
    public required IReadOnlyList<string> Columns { get; init; }

    [Description("Its figures: one row for each period, area or indicator, one cell for each heading.")]
    public required IReadOnlyList<IReadOnlyList<ChartCell>> Rows { get; init; }

    public static ChartAnswer Of(Chart chart, SiteLinks links) => new()
    {
        Summary = ChartLine.Of(chart, links),
        LongDescription = chart.LongDescription,
        Columns = chart.Table.Columns,
        Rows = [.. chart.Table.Rows.Select(row => (IReadOnlyList<ChartCell>)[.. row.Select(ChartCell.Of)])],
    };
}

/// <summary>A cell of the figures of a chart.</summary>
internal sealed record ChartCell
{
    [Description("As people read it.")]
    public required string Text { get; init; }

    [Description("The same as a number, rounded as the text is; null where the cell is words.")]
    public required double? Number { get; init; }

    public static ChartCell Of(TableCell cell) => new() { Text = cell.Text, Number = cell.Number };
}
