using System.Text.RegularExpressions;

namespace Logframe.Tests.Systems;

/// <summary>A4: where the delivery plan repeats indicators otherwise than the matrix.</summary>
public sealed partial class A4_PlanAgainstMatrixTests
{
    [Fact]
    public async Task Four_differ_in_figures_and_two_in_wording()
    {
        (await CodesAsync("differ in figures")).ShouldBe(["3.7", "3.8", "4.2", "4.7"]);
        (await CodesAsync("differ in wording")).ShouldBe(["2.3", "4.4"]);
        (await Strategy.AskAsync("check")).Out.ShouldContain("the plan wants at least 71%, the matrix at least 60%");
    }

    [Fact]
    public async Task Two_are_in_the_plan_and_not_marked_in_the_matrix() =>
        (await CodesAsync("does not mark as included in the strategy")).ShouldBe(["1.2", "1.5"]);

    [Fact]
    public async Task Every_one_that_is_marked_is_in_the_plan()
    {
        var check = (await Strategy.AskAsync("check")).Out;

        check.ShouldContain("The delivery plan lists every one of the 21 indicators that the framework marks as included in the strategy.");
        check.ShouldNotContain("the delivery plan does not list it");
    }

    [Fact]
    public async Task The_workforce_themes_are_told_from_indicators()
    {
        (await CodesAsync("names only a theme here")).ShouldBe(["6.2", "6.9", "6.10", "6.12"]);
        (await Strategy.AskAsync("check")).Out.ShouldContain("The delivery plan wants to measure VCSE workforce, for which outcome 6 has no indicator.");
    }

    private static async Task<List<string>> CodesAsync(string words) =>
        [.. (await Strategy.AskAsync("check")).Out.Split('\n').Where(line => line.Contains(words)).Select(line => Listed().Match(line).Groups[1].Value)];

    [GeneratedRegex(@"listed\[(.*?)\]")]
    private static partial Regex Listed();
}
