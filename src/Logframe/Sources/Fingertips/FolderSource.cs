using System.Globalization;
using System.Security.Cryptography;
using Logframe.Core.Observations;
using Logframe.Sources.Fingertips.Csv;

namespace Logframe.Sources.Fingertips;

/// <summary>Fingertips files in a folder, for networks that block the API.</summary>
/// <remarks>
/// A file named after an indicator ("93085.csv") is what the API answers and holds all that is published. Any other CSV is taken for a download from
/// the website: it is found by its content and holds a part, so that a value it lacks has not been withdrawn.
/// </remarks>
internal sealed class FolderSource(string folder) : IIndicatorSource
{
    private readonly Lazy<ILookup<string, string>> _downloads = new(() => FindDownloads(folder));

    public string Publisher => PublisherNames.Fingertips;

    public string Route => "folder " + folder;

    public Task<DataNature> NatureAsync(CancellationToken cancellation) => Directory.Exists(folder)
        ? Task.FromResult(DataNature.Real)
        : throw new SourceFaultException(FetchOutcome.NotFound, $"There is no folder {folder}. Give the folder that holds the CSV files.");

    public Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(Fetch(request, cancellation));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(IndicatorFetch.WithoutRows(
                FetchOutcome.Unavailable,
                $"The files of indicator {request.Indicator} in {folder} cannot be read: {fault.Message}",
                FetchTraffic.None));
        }
    }

    private IndicatorFetch Fetch(IndicatorRequest request, CancellationToken cancellation)
    {
        var indicator = request.Indicator;
        var own = Path.Combine(folder, indicator + ".csv");
        if (File.Exists(own))
        {
            return Read(request, [own], complete: true, cancellation);
        }

        string[] downloads = Directory.Exists(folder) ? [.. _downloads.Value[indicator]] : [];
        return downloads.Length > 0
            ? Read(request, downloads, complete: false, cancellation)
            : IndicatorFetch.WithoutRows(
                FetchOutcome.NotFound,
                $"{folder} holds no {indicator}.csv, and no other CSV there has rows of indicator {indicator}. Download the indicator into the folder.",
                FetchTraffic.None);
    }

    private static IndicatorFetch Read(IndicatorRequest request, IReadOnlyList<string> files, bool complete, CancellationToken cancellation)
    {
        var traffic = new FetchTraffic(0, files.Sum(file => new FileInfo(file).Length), [.. files.Select(HashOf)]);
        var names = string.Join(", ", files.Select(Path.GetFileName));
        var stamp = new AnswerStamp("folder: " + names, null, traffic.BodyHashes);
        if (request.Known.Any(known => known.Request == stamp.Request && known.HasSameBodies(stamp.BodyHashes)))
        {
            return IndicatorFetch.WithoutRows(FetchOutcome.Unchanged, null, traffic);
        }

        var reading = new CsvReading(PublisherNames.Fingertips);
        foreach (var file in files)
        {
            var finding = reading.Add(file, Path.GetFileName(file), cancellation);
            if (finding.Outcome != FetchOutcome.Fetched)
            {
                return IndicatorFetch.WithoutRows(finding.Outcome, finding.Message, traffic);
            }
        }

        return reading.Fetch(request.Indicator, names, complete, traffic) with { Stamp = stamp };
    }

    private static ILookup<string, string> FindDownloads(string folder) => Directory
        .EnumerateFiles(folder, "*.csv")
        .Where(file => !int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Order(StringComparer.Ordinal)
        .SelectMany(file => CsvOpening.IndicatorsIn(file).Select(indicator => (indicator, file)))
        .ToLookup(pair => pair.indicator, pair => pair.file);

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
