using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources.Returns.Forms;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Returns.Reading;

/// <summary>Reads a filled-in form, and reports everything that is wrong with it at once.</summary>
internal static class ReturnReader
{
    /// <param name="grid">The cells.</param>
    /// <param name="framework">What is promised.</param>
    /// <param name="asOf">The day on which the return is read: later periods have not ended.</param>
    public static ReturnReading Read(ReturnGrid grid, LogicalFramework framework, DateOnly asOf)
    {
        var faults = new List<ReturnFault>(grid.Faults);
        if (ReturnHead.Read(grid, framework, faults) is not { } head)
        {
            return ReturnReading.Refused(faults);
        }

        var parts = ReturnForm.PartsOf(head.Indicator);
        var entries = new List<ReturnEntry>();
        foreach (var cells in grid.Rows.Where(row => row.Number > head.HeaderRow))
        {
            var row = new ReturnRow(grid, cells, head.Columns, faults);
            if (!row.IsUnfilled && RowSubject.Read(row, framework, parts, asOf) is { } subject && FigureOf(row, subject) is { } figure)
            {
                entries.Add(new ReturnEntry(subject, figure, row.Link(), row.Place(ReturnColumn.Period)));
            }
        }

        faults.AddRange(EntryRules.Check(entries));
        if (faults.Count == 0 && entries.Count == 0)
        {
            faults.Add(new ReturnFault("", "No row is filled in, so there is nothing to keep."));
        }

        return faults.Count > 0 ? ReturnReading.Refused(faults) : new ReturnReading(new PartnerReturn(head.Indicator, [.. parts.Select(part => Part(part, entries)).OfType<ReturnedPart>()], null), []);
    }

    private static Observation? FigureOf(ReturnRow row, RowSubject subject) =>
        subject.Measure.Target is MilestoneTarget ? MilestoneReader.Read(row, subject) : FigureReader.Read(row, subject);

    private static ReturnedPart? Part(Measure measure, List<ReturnEntry> entries)
    {
        var own = entries.Where(entry => entry.Subject.Measure == measure).ToList();
        var evidence = own.Select(entry => entry.Evidence).OfType<string>().Distinct().ToList();
        return own.Count == 0 ? null : new ReturnedPart(measure, [.. own.Select(entry => entry.Figure)], evidence.Count == 0 ? null : string.Join(" ", evidence));
    }
}

/// <summary>A row of a return in which nothing is wrong by itself.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Figure">What it says.</param>
/// <param name="Evidence">Where it can be checked.</param>
/// <param name="Place">The cell of its period.</param>
internal sealed record ReturnEntry(RowSubject Subject, Observation Figure, string? Evidence, string Place);
