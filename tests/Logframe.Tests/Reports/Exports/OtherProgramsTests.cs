using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Exports;

/// <summary>What is exported comes back unchanged from pandas and R.</summary>
public sealed class OtherProgramsTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    private const string ByPandas = """
        import json, sys
        import pandas as pd
        kinds = {"string": "string", "number": "float64", "integer": "Int64", "boolean": "boolean", "date": "string", "datetime": "string"}
        for resource in json.load(open("package/datapackage.json", encoding="utf-8"))["resources"]:
            types = {field["name"]: kinds[field["type"]] for field in resource["schema"]["fields"]}
            table = pd.read_csv("package/" + resource["path"], dtype=types, keep_default_na=False, na_values=[""], float_precision="round_trip")
            table.to_csv("again/" + resource["path"], index=False)
        plain = pd.read_csv("package/values.csv")
        codes = pd.read_csv("package/verdicts.csv")["code"]
        assert codes.dtype == object and {"1.1", "1.10"} <= set(codes), codes.unique()
        assert plain["value"].dtype == "float64" and plain["calculated"].dtype == "bool"
        assert plain["value"].isna().sum() == (plain["state"] != "Published").sum() > 0
        print("done")
        """;

    private const string ByR = """
        kinds <- c(string = "character", number = "numeric", integer = "integer", boolean = "logical", date = "character", datetime = "character")
        for (file in list.files("package", pattern = "[.]csv$")) {
          types <- read.csv(file.path("types", file), header = FALSE, colClasses = "character")
          table <- read.csv(file.path("package", file), na.strings = "", colClasses = unname(kinds[types$V2]), encoding = "UTF-8")
          stopifnot(identical(names(table), types$V1))
          for (name in types$V1[types$V2 == "number"]) table[[name]] <- ifelse(is.na(table[[name]]), NA, sprintf("%.17g", table[[name]]))
          write.csv(table, file.path("again", file), row.names = FALSE, na = "", quote = TRUE, fileEncoding = "UTF-8")
        }
        plain <- read.csv("package/values.csv", encoding = "UTF-8")
        codes <- read.csv("package/verdicts.csv", encoding = "UTF-8")$code
        stopifnot(is.character(codes), c("1.1", "1.10") %in% codes, is.numeric(plain$value), is.logical(plain$calculated))
        stopifnot(sum(is.na(plain$value)) == sum(plain$state != "Published"), sum(is.na(plain$value)) > 0)
        cat("done\n")
        """;

    [Fact]
    public async Task Pandas_reads_every_table_and_writes_it_again_unchanged()
    {
        var python = InstalledProgram.FindOrSkip("/usr/bin/python3");
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/pandas"), "pandas is not installed here.");

        await ComesBackAsync(work => InstalledProgram.RunAsync(python, work, "-c", ByPandas));
    }

    [Fact]
    public async Task R_reads_every_table_and_writes_it_again_unchanged()
    {
        var r = InstalledProgram.FindOrSkip("Rscript");

        await ComesBackAsync(work => InstalledProgram.RunAsync(r, work, "--vanilla", "-e", ByR));
    }

    private async Task ComesBackAsync(Func<string, Task<string>> readAndWriteAgain)
    {
        using var work = new TemporaryFolder();
        var package = work.File("package");
        await store.ExportAsync("--format", "package", "--out", package);
        var files = Directory.GetFiles(package, "*.csv").Select(file => Path.GetFileName(file)).ToList();
        files.Count.ShouldBe(5);
        Directory.CreateDirectory(work.File("again"));
        foreach (var file in files)
        {
            work.Write(Path.Combine("types", file), string.Concat(TypesOf(package, file).Select(type => $"{type.Key},{type.Value}\n")));
        }

        (await readAndWriteAgain(work.Path)).ShouldContain("done");

        foreach (var file in files)
        {
            ExportedTables.ShouldHoldTheSame(
                CsvFile.Parse(await File.ReadAllTextAsync(work.File(Path.Combine("again", file)), TestContext.Current.CancellationToken)),
                CsvFile.Parse(await File.ReadAllTextAsync(Path.Combine(package, file), TestContext.Current.CancellationToken)),
                TypesOf(package, file));
        }
    }

    private static IReadOnlyDictionary<string, string> TypesOf(string package, string file) =>
        ExportedTables.Types(Path.Combine(package, "datapackage.json"), Path.GetFileNameWithoutExtension(file));
}
