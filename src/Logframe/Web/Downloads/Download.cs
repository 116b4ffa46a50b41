using System.Globalization;
using Logframe.Reports.Exports;
using Logframe.Web.Site;

namespace Logframe.Web.Downloads;

/// <summary>A file of tables that the site offers, under the same name for every day.</summary>
/// <param name="Stem">Its name without the ending.</param>
/// <param name="Tables">Names of its tables, in order.</param>
/// <param name="Format">What kind of file it is.</param>
internal sealed record Download(string Stem, IReadOnlyList<string> Tables, DownloadFormat Format)
{
    public const string Folder = "downloads";

    private const string Vintages = "vintages";

    public static Download Workbook { get; } = new("workbook", Standing, DownloadFormat.Workbook);

    public static Download Package { get; } = new("package", Standing, DownloadFormat.Package);

    public static IReadOnlyList<Download> All { get; } =
    [
        Workbook,
        Package,
        .. from table in TidyData.Names
           from format in DownloadFormat.OfTables
           select OfTable(table, format),
    ];

    public string Name => $"{Stem}.{Format.Ending}";

    /// <summary>Within the site.</summary>
    public string Path => $"{Folder}/{Name}";

    /// <summary>Every table of what stands; the versions that do not stand any more are a table of their own.</summary>
    private static IReadOnlyList<string> Standing => [.. TidyData.Names.Where(name => name != Vintages)];

    public static Download OfTable(string table, DownloadFormat format) => new(table, [table], format);

    public static Download? Find(string name) => All.FirstOrDefault(download => download.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public byte[] Content(ExportData data) => Format.Write(data, [.. Tables.Select(name => TidyData.Table(name, data))]);

    /// <summary>The name under which it is kept: whose it is, what is in it and of which day, so that two of them are told apart in one folder.</summary>
    public string KeptAs(Reading reading) => string.Join(
        '-',
        (string[])[.. reading.IsSimulated ? ["simulated"] : Array.Empty<string>(), PackageDescriptor.Slug(reading.Framework.Id), Stem, reading.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)])
        + "." + Format.Ending;
}
