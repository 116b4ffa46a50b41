using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Logframe.Reports.Exports;

/// <summary>Writes tables with everything that must travel with them: as a folder, beside a CSV file, or as one JSON document.</summary>
/// <remarks>The same tables are always the same bytes.</remarks>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    public const string ReadmeName = "README.md";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // For files, not for pages: letters beyond ASCII stay readable.
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a CSV file for each table, the descriptor and a page that explains both into a folder, which is made if need be.</summary>
    /// <returns>The names of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, ExportData data, IReadOnlyList<TidyTable> tables)
    {
        Directory.CreateDirectory(folder);
        var resources = tables.Select(table => WriteTable(Path.Combine(folder, FileOf(table)), table)).ToList();
        File.WriteAllText(Path.Combine(folder, FileName), Text(PackageDescriptor.Of(data, resources)), _utf8);
        File.WriteAllText(Path.Combine(folder, ReadmeName), PackageReadme.Of(data, tables), _utf8);
        return [.. tables.Select(FileOf), FileName, ReadmeName];
    }

    /// <summary>Writes one table as CSV and, beside it, its descriptor.</summary>
    /// <returns>The path of the descriptor.</returns>
    public static string WriteCsv(string path, ExportData data, TidyTable table)
    {
        var descriptor = Path.ChangeExtension(path, FileName);
        File.WriteAllText(descriptor, Text(PackageDescriptor.Of(data, [WriteTable(path, table)])), _utf8);
        return descriptor;
    }

    /// <summary>The tables and their descriptor in one document, the rows in place.</summary>
    public static string Json(ExportData data, IEnumerable<TidyTable> tables) => Text(PackageDescriptor.Of(data, tables.Select(table =>
    {
        var resource = PackageDescriptor.Resource(table);
        resource["data"] = table.Output.ToJson();
        return resource;
    })));

    private static JsonObject WriteTable(string path, TidyTable table)
    {
        using var text = new StringWriter();
        table.Output.WriteCsv(text);
        var bytes = _utf8.GetBytes(text.ToString());
        File.WriteAllBytes(path, bytes);
        var resource = PackageDescriptor.Resource(table);
        resource["path"] = Path.GetFileName(path);
        resource["format"] = "csv";
        resource["mediatype"] = "text/csv";
        resource["encoding"] = "utf-8";
        resource["bytes"] = bytes.Length;
        resource["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
        return resource;
    }

    private static string FileOf(TidyTable table) => $"{table.Name}.csv";

    private static string Text(JsonObject descriptor) => descriptor.ToJsonString(_indented) + "\n";
}
