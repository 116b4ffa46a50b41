using System.Text.Json;
using Logframe.Reports.Review;

namespace Logframe.Web.Site.Outside;

/// <summary>What a static site holds and what it was made from; by it the program knows again a folder that it may replace.</summary>
/// <param name="Format">What kind of file this is.</param>
/// <param name="Simulated">True where the figures are made up.</param>
/// <param name="Title">Of the framework.</param>
/// <param name="AsOf">The day on which it is judged.</param>
/// <param name="KnownAt">When the newest of its figures became known; null where there are none.</param>
/// <param name="Definition">SHA-256 of the framework.</param>
/// <param name="Pages">How many of the files are pages.</param>
/// <param name="Files">Every other file of the site, in order of path.</param>
internal sealed record SiteManifest(string Format, bool Simulated, string Title, DateOnly AsOf, DateTimeOffset? KnownAt, string Definition, int Pages, IReadOnlyList<PackFile> Files)
{
    public const string FileName = "logframe-site.json";

    private const string ThisFormat = "logframe site 1";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static SiteManifest Of(Reading reading, int pages, IReadOnlyList<PackFile> files) =>
        new(ThisFormat, reading.IsSimulated, reading.Framework.Title, reading.AsOf, reading.Whole.KnownAt, reading.Framework.Hash, pages, files);

    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>True for a folder that holds a site, whatever version of the program wrote it.</summary>
    public static bool IsSite(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(ThisFormat);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
