using System.IO.Compression;
using System.Net.Mime;
using System.Text;
using Logframe.OfficeFiles;
using Logframe.Reports.Exports;
using Logframe.Reports.Office;

namespace Logframe.Web.Downloads;

/// <summary>A form in which tables are taken away, written by the same writers as <c>logframe export</c>.</summary>
/// <param name="Ending">Of the file, without the dot.</param>
/// <param name="Words">What people call it.</param>
/// <param name="ContentType">With the encoding, for text.</param>
/// <param name="Write">Makes the whole file.</param>
internal sealed record DownloadFormat(string Ending, string Words, string ContentType, Func<ExportData, IReadOnlyList<TidyTable>, byte[]> Write)
{
    public static DownloadFormat Csv { get; } = new("csv", "CSV", "text/csv; charset=utf-8", (_, tables) => DataPackage.Csv(tables[0]));

    public static DownloadFormat Json { get; } = new("json", "JSON", MediaTypeNames.Application.Json, (data, tables) => Encoding.UTF8.GetBytes(DataPackage.Json(data, tables)));

    public static DownloadFormat Workbook { get; } = new("xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WorkbookOf);

    public static DownloadFormat Package { get; } = new("zip", "ZIP", MediaTypeNames.Application.Zip, PackageOf);

    /// <summary>Those that every table can be had in.</summary>
    public static IReadOnlyList<DownloadFormat> OfTables { get; } = [Csv, Json, Workbook];

    private static byte[] WorkbookOf(ExportData data, IReadOnlyList<TidyTable> tables)
    {
        using var file = new MemoryStream();
        ExportWorkbook.Write(file, data, tables);
        return file.ToArray();
    }

    private static byte[] PackageOf(ExportData data, IReadOnlyList<TidyTable> tables)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in DataPackage.Files(data, tables))
            {
                using var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal).Open();
                entry.Write(file.Content);
            }
        }

        using var settled = new MemoryStream();
        FixedDates.Copy(zip, settled);
        return settled.ToArray();
    }
}
