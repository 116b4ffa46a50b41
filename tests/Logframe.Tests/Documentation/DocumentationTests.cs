using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Documentation;

/// <summary>What the documents name exists: files, folders and verbs.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "logframe"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var links = Links().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'));

        links.Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0]))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_verb_named_is_a_verb(string document)
    {
        var verbs = Verbs().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, document), TestContext.Current.CancellationToken))
            .Select(match => match.Groups[1].Value).Distinct();
        var terminal = new TestTerminal(Repository.Root);
        (await terminal.RunAsync("--help")).ShouldBe(0);

        verbs.Where(verb => !Regex.IsMatch(terminal.Out, $@"^\s+{verb}\b", RegexOptions.Multiline)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?:`logframe |src/Logframe -- )([a-z]+)\b")]
    private static partial Regex Verbs();
}
