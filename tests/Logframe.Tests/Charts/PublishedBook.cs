using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Charts;

/// <summary>Every published value that lies beside the checkout.</summary>
internal static class PublishedBook
{
    public static async Task<SeriesBook> ReadAsync(CancellationToken cancellation)
    {
        var folder = Path.Combine(Repository.RealData, "api");
        Repository.SkipUnlessPresent(folder);
        var source = new FolderSource(folder);
        var vintages = new List<Vintage>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order())
        {
            var fetch = await source.FetchAsync(new IndicatorRequest(Path.GetFileNameWithoutExtension(file), Enum.GetValues<AreaKind>()), cancellation);
            vintages.AddRange(fetch.Rows.Select(row => new Vintage(row, new DateTimeOffset(2026, 10, 28, 0, 0, 0, TimeSpan.Zero), null, 1)));
        }

        return new SeriesBook(DataNature.Real, vintages);
    }
}
