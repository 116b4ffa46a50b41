using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Reports.Exports;

namespace Logframe.Reports.Office.Sheets;

/// <summary>Lays out the charts of the indicators that are judged, and the figures that they are drawn from.</summary>
internal static class ChartSheets
{
    private const int PeriodColumn = 2;
    private const string Name = "Charts";
    private const string DataName = "Chart data";

    /// <summary>Rows of the title and the lead.</summary>
    private const int FirstChartRow = 4;

    private static readonly ChartRole[] _columns = [ChartRole.Subject, ChartRole.Comparator, ChartRole.NeededPath, ChartRole.Target, ChartRole.UpperTarget];

    /// <summary>Two sheets, or none where nothing is judged.</summary>
    public static IReadOnlyList<Sheet> Of(ExportData data)
    {
        List<(ChartFigures Chart, string Area)> charts =
        [
            .. from judged in data.Judged
               from indicator in judged.Assessment.Indicators
               where data.Choice.Takes(indicator.Indicator) && (indicator.Verdict != Verdict.CannotBeJudged || indicator.IsException)
               let chart = ChartFigures.Of(judged.Assessment, indicator)
               where chart is not null
               select (chart, indicator.Carrier.Carrier.Area.Name),
        ];
        return charts.Count == 0 ? [] : [Pictures(data, charts), Figures(data, charts)];
    }

    private static Sheet Pictures(ExportData data, List<(ChartFigures Chart, string Area)> charts)
    {
        var placed = new List<PlacedChart>();
        var row = FirstDataRow;
        foreach (var (index, (chart, _)) in charts.Index())
        {
            var cells = new ChartCells(DataName, null, row, PeriodColumn, _columns.Index().ToDictionary(column => column.Item, column => PeriodColumn + 1 + column.Index));
            placed.Add(new PlacedChart(chart, cells, FirstChartRow + (index * SheetDrawing.RowsPerChart)));
            row += chart.Periods.Count;
        }

        return new Sheet(
            Name,
            Mark(data) + "Charts of the indicators that are judged",
            [$"A chart for each indicator with a verdict: the part and area that carry it, England, the needed path and the target. Each is drawn from the worksheet {DataName}.", "Sources and licences are in the worksheet " + ExportWorkbook.Notes + "."],
            null)
        {
            Charts = placed,
        };
    }

    private static Sheet Figures(ExportData data, List<(ChartFigures Chart, string Area)> charts) => new(
        DataName,
        Mark(data) + "Figures of the charts",
        ["One row for each chart and period. A change here changes the chart.", "This worksheet contains one table. A cell is empty where there is nothing to draw: a mark in its place would be drawn as zero."],
        new SheetGrid(
            "table_chart_data",
            [new("Chart", 48), new("Area", 24), new("Period", 14), new("Value", 14), new("England", 14), new("Needed path", 16), new("Target", 14), new("Upper end of the target", 26)],
            [
                .. from one in charts
                   from period in one.Chart.Periods.Index()
                   select (IReadOnlyList<object?>)
                   [
                       one.Chart.Title, one.Area, period.Item,
                       .. _columns.Select(role => (object?)one.Chart.Series.FirstOrDefault(series => series.Role == role)?.Values[period.Index]),
                   ],
            ]));

    /// <summary>The first row of figures, below title, lead and headings.</summary>
    private const int FirstDataRow = 5;

    private static string Mark(ExportData data) => data.Nature == DataNature.Simulated ? "SIMULATED: " : "";
}
