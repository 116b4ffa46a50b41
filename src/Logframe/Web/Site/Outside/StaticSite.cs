using System.Collections.Concurrent;
using System.Text;
using Logframe.Reports.Review;

namespace Logframe.Web.Site.Outside;

/// <summary>The reading pages of one day as files, which any web server can hand out and a browser can open from a folder.</summary>
/// <param name="reading">What is known and judged on the day.</param>
/// <param name="room">Where pages read more.</param>
internal sealed class StaticSite(Reading reading, ReadingRoom room)
{
    private readonly ConcurrentDictionary<string, bool> _wanted = new(StringComparer.Ordinal);

    /// <summary>Writes every page, then every file that a page leads to, and a manifest of them all.</summary>
    /// <param name="folder">Empty.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public async Task<SiteManifest> WriteAsync(string folder, IProgress<SiteStep> progress, CancellationToken cancellation)
    {
        var written = new ConcurrentBag<PackFile>();
        var pages = SitePages.All(reading).ToList();
        var done = 0;
        await Parallel.ForEachAsync(pages, cancellation, async (page, _) =>
        {
            Keep(FileOf(page.Path), Encoding.UTF8.GetBytes(await page.RenderAsync(ContextOf(page.Path))));
            progress.Report(new SiteStep(Interlocked.Increment(ref done), pages.Count, "pages"));
        });
        foreach (var asset in SiteAsset.All)
        {
            Keep(asset.Name, asset.Content);
        }

        var wanted = _wanted.Keys.Order(StringComparer.Ordinal).ToList();
        done = 0;
        await Parallel.ForEachAsync(wanted, cancellation, (path, _) =>
        {
            Keep(path, Find(path).Content);
            progress.Report(new SiteStep(Interlocked.Increment(ref done), wanted.Count, "charts and data"));
            return ValueTask.CompletedTask;
        });
        var manifest = SiteManifest.Of(reading, pages.Count, [.. written.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        await File.WriteAllBytesAsync(Path.Combine(folder, SiteManifest.FileName), manifest.ToBytes(), cancellation);
        return manifest;

        void Keep(string path, byte[] content)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
            written.Add(PackFile.Of(path, content));
        }
    }

    private PageContext ContextOf(string path) =>
        new(reading, new SiteLinks(path, AsOf: null, IsStatic: true) { FileLinked = file => _wanted.TryAdd(file, true) }, room);

    private SiteFile Find(string path) => SiteFiles.Find(new PageContext(reading, new SiteLinks(path, AsOf: null, IsStatic: true), room), path)
        ?? throw new InvalidOperationException($"A page leads to {path}, and nothing makes such a file.");

    private static string FileOf(string path) => (path.Length == 0 ? "index" : path) + ".html";
}

/// <summary>How far the writing of a site has got.</summary>
/// <param name="Done">Files that are written.</param>
/// <param name="Total">Of this kind.</param>
/// <param name="Kind">Which files.</param>
internal readonly record struct SiteStep(int Done, int Total, string Kind);
