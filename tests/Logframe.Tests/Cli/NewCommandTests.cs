using Logframe.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_framework_that_passes_check_at_once()
    {
        var terminal = await RunAsync(0, "new", "derbyshire");

        terminal.Out.ShouldContain("framework.yaml, outcome-1.yaml, README.md are in derbyshire.");
        (await RunAsync(0, "check", "--framework", "derbyshire")).Out.ShouldContain("0 errors, 0 warnings");
        (await RunAsync(0, "status", "--framework", "derbyshire", "--data", "data")).Out.ShouldContain("Derbyshire, judged on");
    }

    [Theory]
    [InlineData("E10000007 Derbyshire", "derbyshire", "upper-tier")]
    [InlineData("e10000007 Derbyshire", "derbyshire", "upper-tier")]
    [InlineData("E06000015 Derby", "derby", "upper-tier")]
    [InlineData("E07000035  Derbyshire Dales", "derbyshire-dales", "lower-tier")]
    [InlineData("E12000004 East Midlands", "east-midlands", "region")]
    [InlineData("E54000058 NHS Derby & Derbyshire", "nhs-derby-derbyshire", "integrated-care-board")]
    [InlineData("E38000229 NHS Derby CCG", "nhs-derby-ccg", "other")]
    [InlineData("W92000004 Wales", "wales", "country")]
    public async Task The_code_of_an_area_tells_its_kind_and_its_name_makes_its_key(string area, string key, string kind)
    {
        await RunAsync(0, "new", "fresh", "--area", area);

        File.ReadAllText(_folder.File("fresh/framework.yaml")).ShouldContain($"  {key}: {{name: \"{area[10..].Trim()}\", kind: {kind}, code: {area[..9]}}}\n");
        (await RunAsync(0, "check", "--framework", "fresh")).Out.ShouldContain("0 errors, 0 warnings");
    }

    [Fact]
    public async Task The_first_area_is_the_one_that_promises_are_made_for_also_where_it_is_a_nation()
    {
        await RunAsync(0, "new", "fresh", "--area", "E92000001 England", "--area", "W92000004 Wales");

        FrameworkReader.Read(_folder.File("fresh")).Framework!.DefaultAreas.ShouldBe(["england"]);
    }

    [Theory]
    [InlineData("Two areas would be called england.", "--area", "E10000007 England")]
    [InlineData("is blank. Give it words", "--outcome", " ")]
    [InlineData("is blank. Give it words", "--title", "")]
    public async Task What_would_fail_check_is_not_written(string message, params string[] options)
    {
        (await RunAsync(2, ["new", "fresh", .. options])).Error.ShouldContain(message);
        Directory.Exists(_folder.File("fresh")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_named()
    {
        _folder.Write("taken", "a file");

        (await RunAsync(1, "new", "taken/fresh")).Error.ShouldContain("Choose a folder that you may write to.");
    }

    [Fact]
    public async Task Texts_that_YAML_would_misread_are_kept_as_they_are()
    {
        await RunAsync(0, "new", "fresh", "--title", "\"Well\": a #1 plan \\ more", "--provenance", "no: 1\n2024", "--outcome", "yes", "--outcome", "- a [list]");

        var framework = FrameworkReader.Read(_folder.File("fresh")).Framework.ShouldNotBeNull();
        (framework.Title, framework.Provenance).ShouldBe(("\"Well\": a #1 plan \\ more", "no: 1 2024"));
        framework.Outcomes.Select(outcome => outcome.Name).ShouldBe(["yes", "- a [list]"]);
    }

    [Fact]
    public async Task The_example_of_an_indicator_is_sound_once_its_marks_are_taken_away()
    {
        await RunAsync(0, "new", "fresh", "--area", "E10000007 Derbyshire");
        var file = _folder.File("fresh/outcome-1.yaml");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var example = Array.FindIndex(lines, line => line.Contains("# - code:", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(file, lines.Select((line, at) => at >= example && line.StartsWith("  # ", StringComparison.Ordinal) ? "  " + line[4..] : line), TestContext.Current.CancellationToken);

        (await RunAsync(0, "check", "--framework", "fresh")).Out.ShouldContain("0 errors, 0 warnings");
        FrameworkReader.Read(_folder.File("fresh")).Framework!.Find("1.2")!.Measures[0].Verification.IsFetchable.ShouldBeTrue();
    }

    [Fact]
    public async Task An_editor_finds_the_schema_from_the_new_folder()
    {
        await RunAsync(0, "new", "fresh");

        var pointer = File.ReadLines(_folder.File("fresh/framework.yaml")).First();
        pointer.ShouldStartWith("# yaml-language-server: $schema=");
        File.Exists(Path.Combine(_folder.File("fresh"), pointer.Split('=')[1])).ShouldBeTrue(pointer);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone()
    {
        _folder.Write("mine/notes.txt", "mine");

        (await RunAsync(2, "new", "mine")).Error.ShouldContain("is not empty, and nothing in it is written over. Choose another folder.");
        Directory.EnumerateFiles(_folder.File("mine")).Select(Path.GetFileName).ShouldBe(["notes.txt"]);
    }

    [Fact]
    public async Task A_file_in_the_way_is_left_alone()
    {
        _folder.Write("mine", "mine");

        (await RunAsync(2, "new", "mine")).Error.ShouldContain("is not empty");
        File.ReadAllText(_folder.File("mine")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("\"My county\" cannot name a framework.", "My county")]
    [InlineData("\"Derby\" is no area. Write its ONS code, a space and its name: \"E10000007 Derbyshire\".", "fresh", "--area", "Derby")]
    [InlineData("\"E10000007 !\" is no area.", "fresh", "--area", "E10000007 !")]
    [InlineData("Two areas would be called derby. Give each its own name.", "fresh", "--area", "E06000015 Derby", "--area", "E07000035 derby")]
    public async Task What_cannot_be_is_refused_and_nothing_is_written(string message, params string[] args)
    {
        (await RunAsync(2, ["new", .. args])).Error.ShouldContain(message);

        Directory.EnumerateFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    private async Task<TestTerminal> RunAsync(int exit, params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path);
        (await terminal.RunAsync(args)).ShouldBe(exit, terminal.Error + terminal.Out);
        return terminal;
    }
}
