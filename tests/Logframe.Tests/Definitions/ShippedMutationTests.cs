using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definitions;

/// <summary>Puts one defect of each kind into a copy of the framework that ships, and looks for it at its file and line.</summary>
public sealed class ShippedMutationTests
{
    private static readonly Lazy<IReadOnlyList<Fault>> Unchanged = new(() => FrameworkReader.Read(ShippedFrameworks.Folder("kent-and-medway")).Faults);

    [Fact]
    public void The_framework_as_it_ships_has_no_errors() =>
        Unchanged.Value.ShouldNotContain(fault => fault.Severity == FaultSeverity.Error);

    [Theory]
    [InlineData("3.4", "target: {at-most: 395}", "target: {at-most: 450}", "lies on the wrong side of the baseline of 418.7 per 100,000", "target: {at-most: 450}")]
    [InlineData("1.1", "target: {at-least: 70}", "target: {at-least: 60}", "lies on the wrong side of the baseline of 65.8%", "target: {at-least: 60}")]
    [InlineData("3.4", "target: {at-most: 395}", "target: {at-most: 395}\n        floor: 380", "The floor of 380 per 100,000 is better than the target", "floor: 380")]
    [InlineData("1.1", "better: higher", "better: lower", "The target asks for higher values where lower ones are better.", "target: {at-least")]
    [InlineData("3.4", "better: lower", "better: higher", "The target asks for lower values where higher ones are better.", "target: {at-most")]
    [InlineData("3.4", "by: 2028", "by: Jun 2022", "No period after the baseline of 2021/22 ends by the deadline", "baseline:")]
    [InlineData("1.1", "by: 2028", "by: 2021", "not before the deadline", "baseline:")]
    [InlineData("1.4", "target: {better-than: england}", "target: {change: -10 points}\n        floor: none", "must be a number", "floor: none")]
    [InlineData("1.1", "baseline: {value: 65.8, period: 2021/22}", "baseline: {value: 65.8}", "no path to the target can be drawn", "baseline:")]
    [InlineData("1.4", "        baseline: {value: 50, period: 2022/23, note: same as England}\n        target: {better-than: england}", "        target: {change: -10 points}", "No baseline is stated", "- measure:")]
    [InlineData("1.1", "baseline: {value: 65.8, period: 2021/22}", "baseline: {value: 65.8, period: 2020}", "period", "baseline:")]
    [InlineData("3.4", "period-months: 12", "period-months: 36", "covers 12 months, the series 36", "baseline:")]
    [InlineData("1.4", "    source: DfE\n", "", "means of verification", "- measure:", "      publisher: DfE\n", "")]
    [InlineData("3.4", "      sex: Persons\n", "", "is named without sex", "- measure:")]
    [InlineData("1.1", "title: Good level of development at the end of the Early Years Foundation Stage", "title: Good development and good attendance", "has one part", "- measure:")]
    [InlineData("1.1", "better: higher", "better: upwards", "must be one of: higher, lower, neither", "better: upwards")]
    [InlineData("1.1", "code: \"1.1\"", "code: \"1.2\"", "1.2", "code: \"1.2\"")]
    public void Finds_a_defect_at_its_file_and_line(string code, string sound, string broken, string message, string line, string alsoSound = "", string alsoBroken = "")
    {
        using var copy = new TemporaryFolder();
        var file = Copy(copy, code);
        var text = File.ReadAllText(copy.File(file));
        var start = text.IndexOf($"code: \"{code}\"", StringComparison.Ordinal);
        var next = text.IndexOf("  - code:", start, StringComparison.Ordinal);
        var indicator = text[start..(next < 0 ? text.Length : next)];
        indicator.ShouldContain(sound);
        var changed = indicator.Replace(sound, broken, StringComparison.Ordinal);
        if (alsoSound.Length > 0)
        {
            changed = changed.Replace(alsoSound, alsoBroken, StringComparison.Ordinal);
        }

        var whole = text.Replace(indicator, changed, StringComparison.Ordinal);
        copy.Write(file, whole);

        var found = FrameworkReader.Read(copy.Path).Faults.Where(fault => !Unchanged.Value.Any(known => known.Field == fault.Field && known.Message == fault.Message)).ToList();

        found.ShouldContain(
            fault => fault.Severity != FaultSeverity.Note && fault.File == file && fault.Message.Contains(message) && whole.Split('\n')[fault.Line - 1].Contains(line),
            string.Join('\n', found));
    }

    [Fact]
    public async Task Finds_what_is_not_published_as_the_definition_says()
    {
        using var copy = new TemporaryFolder();
        using var data = new TemporaryFolder();
        var refresh = new TestTerminal(Repository.Root);
        (await refresh.RunAsync("refresh", "--source", "simulator", "--data", data.Path, "--indicator", "1.15", "3.1")).ShouldBe(ExitCode.Done, refresh.Error);
        Copy(copy, "1.1");
        Change(copy, "outcome-1.yaml", "      sex: Female\n", "      sex: Male\n");
        Change(copy, "outcome-3.yaml", "      age: 19+ yrs\n", "      age: 16+ yrs\n");
        Change(copy, "outcome-3.yaml", "fingertips: 93764", "fingertips: 999999");
        Change(copy, "outcome-3.yaml", "fingertips: 93671", "fingertips: 92432");
        Change(copy, "outcome-3.yaml", "published-name: Overweight (including obesity) prevalence in adults", "published-name: Overweight adults");
        Change(copy, "outcome-4.yaml", "value-kind: proportion", "value-kind: crude-rate");

        var check = new TestTerminal(Repository.Root);
        (await check.RunAsync("check", "--framework", copy.Path, "--data", data.Path, "--with-metadata", "simulator")).ShouldBe(ExitCode.Done, check.Error);

        foreach (var (place, message) in new[]
        {
            ("outcome-1.yaml", "indicators[1.15].measures[1].verification: Fingertips 93085 has no series of sex \"Male\"; it has \"Female\"."),
            ("outcome-3.yaml", "indicators[3.1].measures[1].verification: Fingertips 93015 has no series of age \"16+ yrs\""),
            ("outcome-3.yaml", "indicators[3.4].measures[1].verification: Fingertips does not know 999999 any more"),
            ("outcome-3.yaml", "indicators[3.5].measures[1].verification: Fingertips 92432 is \"Deaths from drug misuse\", which has no word in common"),
            ("outcome-3.yaml", "indicators[3.5].measures[1].verification: Fingertips 92432 is published in \"per 100000\", and the measure is in \"%\"."),
            ("outcome-3.yaml", "indicators[3.2].measures[1].verification: Fingertips 93088 is published as \"Overweight (including obesity) prevalence in adults\""),
            ("outcome-4.yaml", "indicators[4.8].measures[1].verification: Fingertips 93474 is published as proportion, and the definition says crude rate."),
        })
        {
            check.Out.Split('\n').ShouldContain(line => line.StartsWith(place + ":", StringComparison.Ordinal) && line.Contains(message), message);
        }
    }

    [Fact]
    public void Finds_an_indicator_that_is_there_twice()
    {
        using var copy = new TemporaryFolder();
        var file = Copy(copy, "1.1");
        var text = File.ReadAllText(copy.File(file)).TrimEnd();
        var start = text.IndexOf("  - code: \"1.1\"", StringComparison.Ordinal);
        var twin = text[start..text.IndexOf("  - code: \"1.2\"", StringComparison.Ordinal)].Replace("\"1.1\"", "\"1.99\"");
        copy.Write(file, text + "\n\n" + twin);

        var again = FrameworkReader.Read(copy.Path).Faults.Single(fault => fault.Message.StartsWith("Promises the same as 1.1", StringComparison.Ordinal));
        (again.File, again.Line > text.Count(letter => letter == '\n')).ShouldBe((file, true));
    }

    [Fact]
    public void Finds_an_outcome_that_has_lost_its_indicators()
    {
        using var copy = new TemporaryFolder();
        Copy(copy, "6.1");
        copy.Write("outcome-6.yaml", "name: Support and grow our workforce\nindicators: []\n");

        FrameworkReader.Read(copy.Path).Faults.ShouldContain(fault => fault.File == "outcome-6.yaml" && fault.Line == 1 && fault.Message.Contains("has no indicators"));
    }

    private static void Change(TemporaryFolder copy, string file, string sound, string broken)
    {
        var text = File.ReadAllText(copy.File(file));
        var start = text.IndexOf(sound, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, sound);
        copy.Write(file, text[..start] + broken + text[(start + sound.Length)..]);
    }

    /// <summary>Copies the framework and names the file that holds an indicator.</summary>
    private static string Copy(TemporaryFolder folder, string code)
    {
        foreach (var file in Directory.EnumerateFiles(ShippedFrameworks.Folder("kent-and-medway"), "*.yaml"))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        return $"outcome-{code.Split('.')[0]}.yaml";
    }
}
