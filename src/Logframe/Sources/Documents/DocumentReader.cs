using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Documents;

/// <summary>Reads the table of a document, and reports everything that is wrong with it at once.</summary>
internal static class DocumentReader
{
    public static DocumentReading Read(ReturnGrid grid, LogicalFramework framework)
    {
        var faults = new List<ReturnFault>(grid.Faults);
        if (DocumentHead.Read(grid, framework, faults) is not { } head)
        {
            return DocumentReading.Refused(faults);
        }

        var figures = new List<(Measure Measure, Observation Figure)>();
        var seen = new HashSet<(SeriesKey, int)>();
        foreach (var cells in grid.Rows.Where(row => row.Number > head.HeaderRow))
        {
            var row = new DocumentRow(grid, cells, head, faults);
            if (PrintedFigureReader.Read(row, head, framework) is not { } printed)
            {
                continue;
            }

            if (seen.Add((printed.Figure.Series, printed.Figure.SortKey)))
            {
                figures.Add(printed);
            }
            else
            {
                row.Refuse(DocumentColumn.Period, "the same indicator, area and period stands above already. Keep one of the two.");
            }
        }

        if (faults.Count == 0 && figures.Count == 0)
        {
            faults.Add(new ReturnFault("", "The table has no rows, so there is nothing to keep."));
        }

        return faults.Count > 0
            ? DocumentReading.Refused(faults)
            : new DocumentReading(
                new DocumentFigures(
                    head.ToString(),
                    [
                        .. framework.Measures
                            .Select(measure => new DocumentPart(measure, [.. figures.Where(pair => pair.Measure == measure).Select(pair => pair.Figure)]))
                            .Where(part => part.Figures.Count > 0),
                    ]),
                []);
    }
}
