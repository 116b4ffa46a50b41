using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Documentation;

/// <summary>The ten steps to a framework of one's own, followed from start to finish for a county outside Kent, on simulated figures.</summary>
public sealed class NewFrameworkTests
{
    private static readonly Manual Steps = new("new-framework.md");

    private static readonly string[] Compared =
        ["Derbyshire", "Derby", "Amber Valley", "Bolsover", "Chesterfield", "Derbyshire Dales", "Erewash", "High Peak", "North East Derbyshire", "South Derbyshire"];

    [Fact]
    public async Task Ten_steps_lead_from_nothing_to_a_chart_and_a_review()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "bash is not here.");
        using var folder = new TemporaryFolder();
        Manual.Install(folder);
        var blocks = Steps.Blocks("sh");
        blocks.Count.ShouldBe(10);

        var said = new List<string>();
        foreach (var block in blocks)
        {
            var (exit, text) = await Manual.RunAsync(folder, block, []);
            exit.ShouldBe(0, $"{block}\n{text}");
            said.Add(text);
        }

        said[1].ShouldContain("0 errors, 0 warnings");
        File.ReadAllText(folder.File("check.txt")).ShouldContain("0 errors, 0 warnings");
        said[8].ShouldContain("SIMULATED  Derby and Derbyshire Health Partnership, judged on");
        said[8].ShouldContain("SIMULATED  Derby and Derbyshire Health Partnership, as Derby stands");
        File.ReadAllText(folder.File("show.txt")).ShouldContain("Derby and Derbyshire together were at ");
        File.ReadAllText(folder.File("charts/1.1-derby-and-derbyshire.svg")).ShouldContain("SIMULATED");
        var compared = File.ReadAllText(folder.File("charts/2.1-areas.svg"));
        Compared.ShouldAllBe(name => compared.Contains($">{name}<"));
        said[9].ShouldContain("The pack is whole");
        File.ReadAllText(folder.File("review/review.html")).ShouldContain("Derby and Derbyshire Health Partnership");
    }

    [Fact]
    public void There_are_ten_of_them_and_nothing_of_Kent_is_in_them()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "new-framework.md"));

        Regex.Matches(text, @"^## (\d+)\. ", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ShouldBe(Enumerable.Range(1, 10).Select(step => $"{step}"));
        text.ShouldNotContain("Kent");
        text.ShouldNotContain("Medway");
    }
}
