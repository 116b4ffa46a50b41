using System.Text.Json;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

public sealed class ConformanceCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("logframe-conformance-");
    private readonly TestTerminal _terminal;

    public ConformanceCommandTests() => _terminal = new TestTerminal(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Prints_a_line_per_file_and_the_sum()
    {
        Write("10_periods.json", Case("2023", "2023-12-31"));
        Write("notes.json", """{"schema": "something else"}""");

        (await _terminal.RunAsync("conformance", ".")).ShouldBe(0);

        _terminal.Out.ShouldBe("10_periods: 1 of 1\nIn all: 1 of 1\n");
    }

    [Fact]
    public async Task Ends_with_one_and_names_the_case_that_fails()
    {
        Write("10_periods.json", Case("2023", "2024-12-31"));

        (await _terminal.RunAsync("conformance", _folder.FullName)).ShouldBe(1);

        _terminal.Out.ShouldContain("10_periods: 0 of 1\n  parse-period-01: end should be \"2024-12-31\" and is");
    }

    [Fact]
    public async Task Speaks_json_to_machines()
    {
        Write("10_periods.json", Case("2023", "2024-12-31"));

        (await _terminal.RunAsync("conformance", ".", "--format", "json")).ShouldBe(1);

        var file = JsonElement.Parse(_terminal.Out).GetProperty("files")[0];
        file.GetProperty("passed").GetInt32().ShouldBe(0);
        var failure = file.GetProperty("failures")[0];
        failure.GetProperty("expected").GetProperty("end").GetString().ShouldBe("2024-12-31");
        failure.GetProperty("actual").GetProperty("end").GetString().ShouldBe("2023-12-31");
    }

    [Fact]
    public async Task Ends_with_two_where_there_are_no_vectors()
    {
        (await _terminal.RunAsync("conformance", ".")).ShouldBe(2);

        _terminal.Error.ShouldContain("holds no vector files");
    }

    [Fact]
    public async Task Ends_with_two_where_there_is_no_folder()
    {
        (await _terminal.RunAsync("conformance", "nowhere")).ShouldBe(2);

        _terminal.Error.ShouldContain("There is no folder");
    }

    [Theory]
    [InlineData("""{"schema": "ovi-vectors/1", "cases": [""")]
    [InlineData("""{"schema": "ovi-vectors/1"}""")]
    [InlineData("""{"schema": "ovi-vectors/1", "cases": [{"id": "a-01"}]}""")]
    public async Task Ends_with_two_and_names_a_file_that_cannot_be_read(string content)
    {
        Write("10_periods.json", content);

        (await _terminal.RunAsync("conformance", ".")).ShouldBe(2);

        _terminal.Error.ShouldContain("10_periods.json cannot be read as a file of vectors");
    }

    private static string Case(string label, string end) => $$"""
        {
          "schema": "ovi-vectors/1",
          "cases": [
            {
              "id": "parse-period-01", "op": "parse_period", "inputs": {"label": "{{label}}", "period_type": "calendar"},
              "expected": {"end": "{{end}}"}, "tolerance": {"abs": 1e-09, "rel": 0}, "note": ""
            }
          ]
        }
        """;

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, name), content);
}
