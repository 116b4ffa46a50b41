using Logframe.Sources.Fingertips.Csv;

namespace Logframe.Sources.Fingertips;

/// <summary>One CSV in Fingertips' columns that a person imports: every valid row, whatever its indicator.</summary>
/// <param name="Outcome"><see cref="FetchOutcome.Fetched"/> where there are rows.</param>
/// <param name="Message">What happened and what to do; null where there are rows.</param>
/// <param name="Batches">One per indicator, in order of their identifiers; none is complete.</param>
/// <param name="Unassigned">Rows that name no indicator.</param>
internal sealed record ImportFile(FetchOutcome Outcome, string? Message, IReadOnlyList<ImportBatch> Batches, RowTally Unassigned)
{
    /// <summary>Rows of the whole file taken and left; complete when every batch has been read to its end.</summary>
    public RowTally Tally => RowTally.Sum(Batches.Select(batch => batch.Fetch.Tally).Append(Unassigned));

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ImportFile Open(string path, CancellationToken cancellation = default)
    {
        var name = Path.GetFileName(path);
        var reading = new CsvReading(PublisherNames.Fingertips);
        var finding = reading.Add(path, name, cancellation);
        return finding.Outcome == FetchOutcome.Fetched
            ? new ImportFile(
                finding.Outcome,
                null,
                [.. reading.Indicators.Select(id => new ImportBatch(id, reading.Fetch(id, name, complete: false, FetchTraffic.None)))],
                reading.Unassigned)
            : new ImportFile(finding.Outcome, finding.Message, [], reading.Unassigned);
    }
}

/// <summary>The rows of one indicator in an imported file.</summary>
internal sealed record ImportBatch(string Indicator, IndicatorFetch Fetch);
