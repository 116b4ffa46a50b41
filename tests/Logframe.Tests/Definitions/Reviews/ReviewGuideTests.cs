using System.Text.RegularExpressions;
using Logframe.Core.Reviews;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definitions.Reviews;

/// <summary>The files that the guide shows can be taken as they are, and it names every field.</summary>
public sealed partial class ReviewGuideTests : IDisposable
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "review.md"));

    private readonly Shelf _shelf = new();

    [Fact]
    public void The_files_of_the_guide_are_sound()
    {
        _shelf.Lock(2025, ("3.1.md", Shelf.With("actions:\n  - {action: Walk, owner: C. Owner, due: 2026-12-31, expected: more walking}")));
        foreach (var match in Files().Matches(Guide).AsEnumerable())
        {
            _shelf.Write(match.Groups["file"].Value, match.Groups["text"].Value);
        }

        _shelf.Faults().ShouldBeEmpty();
        var commentary = _shelf.Read().Notes!.Commentaries.ShouldHaveSingleItem();
        (commentary.Actions.Count, commentary.Results.Single().Result).ShouldBe((2, ActionFinding.Met));
    }

    [Theory]
    [InlineData("review.md", "year, edition, state, as-of, prepared-by, prepared-on, written-by, approved-by, approved-on, locked-by, locked-on, approved-contents, accepted-gaps, simulated, corrects, reason")]
    [InlineData("3.1.md", "author, date, written-by, evidence, actions, results")]
    public void Names_every_field_that_is_understood(string file, string fields)
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write(file, "---\nnothing: understood\n---\n");

        var understood = Allowed().Match(_shelf.Faults().Single(fault => fault.Contains("Allowed:"))).Groups[1].Value.Split(", ");

        understood.ShouldBe(fields.Split(", "), ignoreOrder: true);
        understood.Where(field => !Regex.IsMatch(Guide, $"[`\n]{field}[`:]")).ShouldBeEmpty();
    }

    public void Dispose() => _shelf.Dispose();

    [GeneratedRegex(@"`(?<file>[\w.]+\.md)`:\n\n```markdown\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex(@"Allowed: (.*)\.$")]
    private static partial Regex Allowed();
}
