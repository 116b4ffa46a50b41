using System.Text.RegularExpressions;
using System.Xml.Linq;
using Logframe.Tests.Support;
using Logframe.Worker;

namespace Logframe.Tests.Documentation;

/// <summary>The version stands in one place, and what repeats it agrees.</summary>
public sealed class VersionTests
{
    private static readonly string Version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void The_changelog_begins_with_it() =>
        Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")), @"^## ([0-9.]+)", RegexOptions.Multiline).Groups[1].Value.ShouldBe(Version);

    [Fact]
    public void The_program_says_it() => StandingGauges.Version.Split('+')[0].ShouldBe(Version);

    [Theory]
    [InlineData("release.sh")]
    [InlineData("deploy")]
    [InlineData("docs/operations.md")]
    public void No_file_of_a_release_repeats_it(string path) => Files(path).Where(file => File.ReadAllText(file).Contains(Version, StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<string> Files(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        return Directory.Exists(full) ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories) : [full];
    }
}
