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

    /// <summary>Writes its files into a folder, which is made if need be.</summary>
    public static void Write(string folder, ExportData data, IReadOnlyList<TidyTable> tables)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files(data, tables))
        {
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content);
        }
    }

    /// <summary>A CSV file for each table, the descriptor and a page that explains both.</summary>
    public static IReadOnlyList<PackageFile> Files(ExportData data, IReadOnlyList<TidyTable> tables)
    {
        var contents = tables.Select(table => new PackageFile($"{table.Name}.csv", Csv(table))).ToList();
        var descriptor = PackageDescriptor.Of(data, tables.Zip(contents, Resource));
        return [.. contents, new(FileName, _utf8.GetBytes(Text(descriptor))), new(ReadmeName, _utf8.GetBytes(PackageReadme.Of(data, tables)))];
    }

    /// <summary>Writes one table as CSV and, beside it, its descriptor.</summary>
    /// <returns>The path of the descriptor.</returns>
    public static string WriteCsv(string path, ExportData data, TidyTable table)
    {
        var file = new PackageFile(Path.GetFileName(path), Csv(table));
        var descriptor = Path.ChangeExtension(path, FileName);
        File.WriteAllBytes(path, file.Content);
        File.WriteAllText(descriptor, Text(PackageDescriptor.Of(data, [Resource(table, file)])), _utf8);
        return descriptor;
    }

    /// <summary>The rows of one table, in UTF-8 without a byte-order mark.</summary>
    public static byte[] Csv(TidyTable table)
    {
        using var text = new StringWriter();
        table.Output.WriteCsv(text);
        return _utf8.GetBytes(text.ToString());
    }

    /// <summary>The tables and their descriptor in one document, the rows in place.</summary>
    public static string Json(ExportData data, IEnumerable<TidyTable> tables) => Text(PackageDescriptor.Of(data, tables.Select(table =>
    {
        var resource = PackageDescriptor.Resource(table);
        resource["data"] = table.Output.ToJson();
        return resource;
    })));

    private static JsonObject Resource(TidyTable table, PackageFile file)
    {
        var resource = PackageDescriptor.Resource(table);
        resource["path"] = file.Name;
        resource["format"] = "csv";
        resource["mediatype"] = "text/csv";
        resource["encoding"] = "utf-8";
        resource["bytes"] = file.Content.Length;
        resource["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(file.Content))}";
        return resource;
    }

    private static string Text(JsonObject descriptor) => descriptor.ToJsonString(_indented) + "\n";
}

/// <summary>One file of a data package.</summary>
internal sealed record PackageFile(string Name, byte[] Content);
