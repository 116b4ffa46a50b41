using System.Text;
using Logframe.Simulator;
using Logframe.Simulator.Faults;
using Logframe.Simulator.Wire;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Sources.Fingertips.Csv;
using Logframe.Store;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Fuzzing.Targets;

/// <summary>Bulk files, read as an import reads them, down to the last row that could be kept.</summary>
internal static class CsvTarget
{
    private const int RowsOfASeed = 40;

    public static FuzzTarget Create(string folder)
    {
        var sound = Sound();
        IReadOnlyList<byte[]> seeds = [sound, .. FaultKind.All.Where(kind => kind.Endpoints.SequenceEqual(Endpoints.Files)).Select(kind => Spoilt(kind, sound))];
        var path = Path.Combine(folder, "fuzz.csv");
        return new FuzzTarget("csv", seeds, Tokens(), input => Read(path, input));
    }

    private static string Read(string path, byte[] input)
    {
        File.WriteAllBytes(path, input);
        CsvOpening.IndicatorsIn(path);
        var file = ImportFile.Open(path);
        if (file.Outcome != FetchOutcome.Fetched)
        {
            return file.Message is { Length: > 0 } ? file.Outcome.ToString() : throw new InvalidOperationException($"{file.Outcome} without a word.");
        }

        var endings = file.Batches.Select(Read).Distinct().Order(StringComparer.Ordinal);
        return file.Batches.Count == 0 ? "Fetched, of no indicator" : string.Join(" and ", endings);
    }

    private static string Read(ImportBatch batch)
    {
        try
        {
            foreach (var row in batch.Fetch.Rows)
            {
                Acceptance.Demand(row, PublisherNames.Fingertips, batch.Indicator);
            }

            return batch.Fetch.Outcome == FetchOutcome.Fetched && batch.Fetch.Tally.LeftTotal > 0 ? "Fetched in part" : batch.Fetch.Outcome.ToString();
        }
        catch (SourceFaultException fault)
        {
            return fault.Outcome.ToString();
        }
    }

    private static byte[] Sound()
    {
        var answer = new SimulatedApi(new SimulatorSettings(), TimeProvider.System).Get("/api/all_data/csv/for_one_indicator", new Query(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["indicator_id"] = "93085" })));
        var table = BulkTable.Read(answer);
        table.Rows.RemoveRange(0, table.Rows.Count - RowsOfASeed);
        return table.Write(answer).Body;
    }

    private static byte[] Spoilt(FaultKind kind, byte[] sound) =>
        kind.Spoil(new AskedFor(Endpoints.CsvForOne, ""), Answer.Text(Encoding.UTF8.GetString(sound))).Body;

    private static List<string> Tokens() =>
    [
        .. CsvContract.Columns.Select(column => column.Name),
        "\"", "\"\"", ",", "\r\n", "\n", "\r", "\uFEFF", "null", "NaN", "-1", "1e308", "1e999", "-0", "0x10", "1,234,567", "12,5", "\u00A0", "9999999999999999999",
        "nE54000032", "E92000001", "Value suppressed ", "<span>", "<a", "&lt;", "&#x110000;", "&#55296;", "2021 - 23", "2021/22 Q1-Q3", "99999999", "20210000", "999y", "0y", "3m", ",,,,,,,,,,,,,,,,,,,,,,,,,,",
    ];
}
