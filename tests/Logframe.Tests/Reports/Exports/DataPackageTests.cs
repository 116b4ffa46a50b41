using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Logframe.Tests.Reports.Exports;

/// <summary>A data package keeps to the specification, and what it says of its files is so.</summary>
public sealed partial class DataPackageTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "date", "datetime"];

    [Fact]
    public async Task The_descriptor_keeps_to_the_specification()
    {
        var package = await PackageAsync();

        package.GetProperty("profile").GetString().ShouldBe("tabular-data-package");
        package.GetProperty("name").GetString()!.ShouldMatch(Name().ToString());
        package.GetProperty("title").GetString()!.ShouldStartWith("SIMULATED");
        DateTimeOffset.ParseExact(package.GetProperty("created").GetString()!, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture).Year.ShouldBe(2026);
        package.GetProperty("licenses").EnumerateArray().ShouldAllBe(licence => licence.GetProperty("name").GetString()!.Length > 0);
        package.GetProperty("sources").EnumerateArray().ShouldAllBe(source => source.GetProperty("title").GetString()!.Length > 0);
        var resources = package.GetProperty("resources").EnumerateArray().ToList();
        resources.Select(resource => resource.GetProperty("name").GetString()).ShouldBeUnique();
        foreach (var resource in resources)
        {
            resource.GetProperty("profile").GetString().ShouldBe("tabular-data-resource");
            resource.GetProperty("name").GetString()!.ShouldMatch(Name().ToString());
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            fields.Select(field => field.GetProperty("name").GetString()).ShouldBeUnique();
            fields.ShouldAllBe(field => Types.Contains(field.GetProperty("type").GetString()));
            fields.ShouldAllBe(field => field.GetProperty("description").GetString()!.EndsWith('.'));
        }
    }

    [Fact]
    public async Task Every_file_has_the_hash_the_columns_and_the_words_that_the_descriptor_names()
    {
        var resources = (await PackageAsync()).GetProperty("resources").EnumerateArray().ToList();
        resources.Count.ShouldBe(5);
        foreach (var resource in resources)
        {
            var bytes = await File.ReadAllBytesAsync(store.File(Path.Combine("package", resource.GetProperty("path").GetString()!)), TestContext.Current.CancellationToken);
            resource.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
            resource.GetProperty("hash").GetString().ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
            var table = CsvFile.Parse(System.Text.Encoding.UTF8.GetString(bytes));
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            table.Columns.ShouldBe(fields.Select(field => field.GetProperty("name").GetString()!));
            table.Rows.Count.ShouldBeGreaterThan(5);
            foreach (var field in fields)
            {
                var cells = table.Rows.Select(row => row[field.GetProperty("name").GetString()!]).Where(cell => cell.Length > 0).ToList();
                cells.Where(cell => !Fits(cell, field.GetProperty("type").GetString()!)).ShouldBeEmpty(field.ToString());
                if (field.TryGetProperty("constraints", out var constraints))
                {
                    var words = constraints.GetProperty("enum").EnumerateArray().Select(word => word.GetString()).ToList();
                    cells.Where(cell => !words.Contains(cell)).Distinct().ShouldBeEmpty(field.ToString());
                }
            }
        }
    }

    [Fact]
    public async Task The_key_of_every_table_tells_its_rows_apart()
    {
        await store.ExportAsync("--format", "package", "--all-vintages", "--out", "vintages");
        var resources = (await PackageAsync()).GetProperty("resources").EnumerateArray().Select(resource => ("package", resource))
            .Concat((await ReadAsync("vintages")).GetProperty("resources").EnumerateArray().Select(resource => ("vintages", resource)));
        foreach (var (folder, resource) in resources)
        {
            var key = resource.GetProperty("schema").GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()!).ToList();
            var table = CsvFile.Parse(await File.ReadAllTextAsync(store.File(Path.Combine(folder, resource.GetProperty("path").GetString()!)), TestContext.Current.CancellationToken));
            table.Rows.Select(row => string.Join('|', key.Select(name => row[name]))).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task Everything_is_marked_as_simulated_and_carries_the_terms_of_third_parties()
    {
        var package = await PackageAsync();

        package.GetProperty("simulated").GetBoolean().ShouldBeTrue();
        package.GetProperty("sources").EnumerateArray().Count(source => source.TryGetProperty("terms", out var terms) && terms.GetString()!.StartsWith("Simulated terms")).ShouldBeGreaterThan(1);
        var readme = await File.ReadAllTextAsync(store.File(Path.Combine("package", "README.md")), TestContext.Current.CancellationToken);
        readme.ShouldContain("# SIMULATED");
        readme.ShouldContain("Simulated terms: whoever publishes");
        foreach (var file in Directory.GetFiles(store.File("package"), "*.csv"))
        {
            CsvFile.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Rows.ShouldAllBe(row => row["data"] == "SIMULATED");
        }
    }

    [Fact]
    public async Task The_same_store_gives_the_same_bytes()
    {
        await store.ExportAsync("--format", "package", "--out", "first");
        await store.ExportAsync("--format", "package", "--out", "second");

        foreach (var file in Directory.GetFiles(store.File("first")))
        {
            var other = await File.ReadAllBytesAsync(store.File(Path.Combine("second", Path.GetFileName(file))), TestContext.Current.CancellationToken);
            other.ShouldBe(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), file);
        }
    }

    private async Task<JsonElement> PackageAsync()
    {
        await store.ExportAsync("--format", "package", "--out", "package");
        return await ReadAsync("package");
    }

    private async Task<JsonElement> ReadAsync(string folder) =>
        JsonDocument.Parse(await File.ReadAllTextAsync(store.File(Path.Combine(folder, "datapackage.json")), TestContext.Current.CancellationToken)).RootElement;

    private static bool Fits(string cell, string type) => type switch
    {
        "number" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "TRUE" or "FALSE",
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
        "datetime" => DateTimeOffset.TryParseExact(cell, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    [GeneratedRegex("^[-a-z0-9._/]+$")]
    private static partial Regex Name();
}
