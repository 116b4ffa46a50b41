using CsvHelper;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>The table of a chart as comma-separated values: numbers without units, as the picture shows them, with their nature and source in every row.</summary>
internal static class ChartCsv
{
    public static void Write(Chart chart, TextWriter writer)
    {
        var table = chart.Table;
        var nature = chart.Nature.Mark();
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true);
        csv.WriteRecord([.. table.Columns, "Data", "Source"]);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Number is { } number)
                {
                    csv.WriteField(number, "R");
                }
                else
                {
                    csv.WriteField(cell.Text);
                }
            }

            csv.WriteField(nature);
            csv.WriteField(chart.Source);
            csv.EndRecord();
        }
    }
}
