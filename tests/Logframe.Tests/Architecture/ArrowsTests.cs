using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Architecture;

/// <summary>Holds the arrows of the design: fronts on the pipeline, the pipeline on adapters, adapters on the core and not on each other.</summary>
public sealed partial class ArrowsTests
{
    private static readonly string[] Fronts = ["Cli", "Worker", "Web"];

    /// <summary>What fronts share and adapters do not know.</summary>
    private static readonly string[] Pipelines = ["Ingestion", "Reviewing"];

    /// <summary>How office files are put together, whoever writes them; it knows nothing of anybody.</summary>
    private const string OfficeFiles = "OfficeFiles";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Reports"] = ["Charts", OfficeFiles],
        ["Sources"] = [OfficeFiles],
    };

    public static TheoryData<string> AdapterFolders => [.. Folders().Except([.. Fronts, .. Pipelines])];

    [Theory]
    [MemberData(nameof(AdapterFolders))]
    public void An_adapter_uses_the_core_and_no_other_adapter(string adapter)
    {
        var forbidden = Folders().Except([adapter, .. Allowed.GetValueOrDefault(adapter, [])]).ToList();

        References(Path.Combine("src", "Logframe", adapter)).Where(reference => forbidden.Contains(reference.Folder)).ShouldBeEmpty();
    }

    [Fact]
    public void The_core_has_no_packages_and_knows_nothing_of_the_program()
    {
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Logframe.Core", "Logframe.Core.csproj")).ShouldNotContain("Reference");
        References(Path.Combine("src", "Logframe.Core")).Where(reference => reference.Folder != "Core").ShouldBeEmpty();
    }

    [Fact]
    public void How_office_files_are_put_together_knows_neither_the_core_nor_an_adapter() =>
        References(Path.Combine("src", "Logframe", OfficeFiles)).Where(reference => reference.Folder != OfficeFiles).ShouldBeEmpty();

    [Fact]
    public void Nothing_but_the_fronts_uses_a_front()
    {
        Folders().Except(Fronts).SelectMany(folder => References(Path.Combine("src", "Logframe", folder)))
            .Where(reference => Fronts.Contains(reference.Folder))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "Logframe")).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"]);

    private static IEnumerable<(string File, string Folder)> References(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
        from match in Namespaces().Matches(File.ReadAllText(file))
        select (Path.GetRelativePath(Repository.Root, file), match.Groups[1].Value);

    [GeneratedRegex(@"^@?using (?:static )?Logframe\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Namespaces();
}
