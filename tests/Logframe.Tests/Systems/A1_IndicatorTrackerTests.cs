using System.Text.Json;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>A1: the matrix of indicators under a goal, a purpose and six outcomes.</summary>
public sealed class A1_IndicatorTrackerTests
{
    private static readonly string[] InStrategy =
        ["1.1", "1.8", "1.15", "2.1", "2.2", "2.3", "2.6", "3.1", "3.2", "3.4", "3.7", "3.8", "3.10", "4.2", "4.4", "4.7", "4.9", "5.1", "5.4", "5.7", "5.8"];

    [Fact]
    public async Task Shows_89_indicators_on_eight_levels()
    {
        var rows = await StatusAsync();

        rows.Select(row => Text(row, "code")).Distinct().Count().ShouldBe(89);
        rows.CountBy(row => Text(row, "code").Split('.')[0]).OrderBy(level => "GP".Contains(level.Key, StringComparison.Ordinal) ? 0 : 1).Select(level => (level.Key, level.Value))
            .ShouldBe([("G", 4), ("P", 3), ("1", 21), ("2", 10), ("3", 18), ("4", 9), ("5", 8), ("6", 16)], ignoreOrder: true);
    }

    [Fact]
    public async Task Marks_the_21_that_the_strategy_includes()
    {
        var marked = new List<string>();
        foreach (var code in (await StatusAsync()).Select(row => Text(row, "code")).Distinct())
        {
            if ((await Strategy.AskAsync("show", code)).Out.Contains("Included in the strategy."))
            {
                marked.Add(code);
            }
        }

        marked.ShouldBe(InStrategy, ignoreOrder: true);
    }

    [Fact]
    public async Task Two_with_the_same_text_are_both_kept_and_named()
    {
        var (first, second) = (await Strategy.AskAsync("show", "1.4"), await Strategy.AskAsync("show", "1.6"));

        first.Out.Split('\n')[1].ShouldBe(second.Out.Split('\n')[1]);
        (await Strategy.AskAsync("check")).Out.ShouldContain("Promises the same as 1.4: it is counted twice.");
    }

    [Fact]
    public async Task What_is_unfinished_stays_visible_as_unfinished()
    {
        var workforce = await StatusAsync("--outcome", "6");

        workforce.Count.ShouldBe(16);
        workforce.ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged" && row.GetProperty("target").ValueKind == JsonValueKind.Null);
        (await Strategy.AskAsync("show", "6.1")).Out.ShouldContain("Unfinished: the framework holds a place for it and no more.");
    }

    [Fact]
    public async Task A_compound_one_names_each_of_its_parts_and_is_met_only_by_all()
    {
        var show = Strategy.Words(await Strategy.AskAsync("show", "1.2"));

        show.ShouldContain("Year 6 children of healthy weight");
        show.ShouldContain("Year 6 children who are severely obese");
        show.ShouldContain("; and ");
    }

    [Theory]
    [InlineData("2.5", "to 19.1% or less; in Medway, it falls by 9 percentage points, from 20.1% (2021) to 11.1% or less")]
    [InlineData("2.7", "in Medway, the rate of households owed a prevention or relief duty falls from 15.8 per 1,000 households (year not stated) to 12 per 1,000 households or less; in Kent, it is 12 per 1,000 households or less")]
    [InlineData("5.8", "rises from 84.5% (2021/22) to 85% or more; in Medway, it goes from 61.7% (2021/22) to a level similar to England's or better")]
    [InlineData("G.4", "rises by 1 percentage point; in Medway, it rises by 2 percentage points")]
    public async Task Kent_and_Medway_can_have_targets_of_their_own(string code, string promise) =>
        (await Strategy.AskAsync("show", code)).Out.ShouldContain(promise);

    private static Task<IReadOnlyList<JsonElement>> StatusAsync(params string[] args) => Strategy.JsonAsync(["status", .. args]);
}
