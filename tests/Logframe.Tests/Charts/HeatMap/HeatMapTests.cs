using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.HeatMap;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Tests.Charts.HeatMap;

/// <summary>Every promise of a level in every area.</summary>
public sealed class HeatMapTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    private static readonly HeatMapArea Kent = new("Kent", IsOwn: true);
    private static readonly HeatMapArea Thanet = new("Thanet", IsOwn: true);
    private static readonly HeatMapArea SouthEast = new("South East", IsOwn: false);

    [Fact]
    public void Has_every_promise_of_the_framework_in_its_order()
    {
        var codes = Charts.SelectMany(chart => chart.Rows).Select(row => row.Code);

        codes.ShouldBe(materials.Shipped.Whole.Indicators.Select(indicator => indicator.Indicator.Code));
    }

    [Fact]
    public void Shows_in_each_cell_the_verdict_of_that_area()
    {
        foreach (var (chart, level) in Charts.Zip(materials.Shipped.Whole.Outcomes))
        {
            foreach (var (row, indicator) in chart.Rows.Zip(level.Indicators))
            {
                row.Promise.Verdict.ShouldBe(indicator.Verdict);
                row.Cells.Zip(chart.Areas).ShouldAllBe(pair => (pair.First == null ? null : (Verdict?)pair.First.Verdict) == VerdictIn(pair.Second.Name, row.Code));
            }
        }
    }

    [Fact]
    public void Draws_the_symbol_of_every_cell_it_has()
    {
        var chart = Charts.Single(chart => chart.Name == "3-heat-map");
        var cells = chart.Rows.Sum(row => row.Obstacle is null ? row.All.OfType<HeatMapCell>().Count() : 1);

        foreach (var look in Looks.All)
        {
            var tints = chart.Draw(look.LayoutSize).Marks.OfType<RectangleMark>().Where(mark => mark.Stroke is null).Select(mark => mark.Box.Centre).ToList();
            var symbols = chart.Draw(look.LayoutSize).Marks.Count(mark => mark is not (TextMark or RectangleMark) && tints.Exists(centre => Math.Abs(centre.X - mark.Bounds.Centre.X) < 2 && Math.Abs(centre.Y - mark.Bounds.Centre.Y) < 3));

            symbols.ShouldBe(cells, Looks.NameOf(look));
        }
    }

    [Fact]
    public void Sets_the_names_of_areas_upwards_over_their_columns() =>
        Charts[0].Draw(ChartSize.Page).Marks.OfType<TextMark>().Where(text => text.Run == TextRun.Upwards).Select(text => text.Text)
            .ShouldBe([HeatMapChart.Promise, .. Charts[0].Areas.Select(area => area.Name)]);

    [Fact]
    public void Breaks_into_blocks_where_the_columns_have_no_room()
    {
        HeatMapColumns.Of(16, ChartSize.Page).Blocks.Count.ShouldBe(1);
        var blocks = HeatMapColumns.Of(16, ChartSize.Narrow.ForText(2)).Blocks;

        blocks.Count.ShouldBeGreaterThan(1);
        blocks.SelectMany(block => block).ShouldBe(Enumerable.Range(0, 16));
    }

    [Fact]
    public void Says_once_of_each_promise_that_no_area_can_be_judged()
    {
        var chart = Charts.Single(chart => chart.Name == "3-heat-map");

        foreach (var look in Looks.All)
        {
            chart.Draw(look.LayoutSize).Marks.OfType<TextMark>().Count(text => text.Text.StartsWith("not judged:", StringComparison.Ordinal))
                .ShouldBe(chart.Rows.Count(row => row.Obstacle is not null), Looks.NameOf(look));
        }
    }

    [Fact]
    public void Says_what_falls_short_in_most_areas_and_where_most_is_off_course() =>
        HeatMapWords.Sentence(
                [
                    Row("3.1", Verdict.OffCourse, Verdict.Short, Verdict.Achieved),
                    Row("3.2", Verdict.OnCourse, Verdict.OffCourse, Verdict.OffCourse),
                    Row("3.3", Verdict.Achieved, Verdict.OffCourse, Verdict.OffCourse),
                    Row("3.4", null, null, null) with { Obstacle = "without data" },
                ],
                [Kent, Thanet, SouthEast])
            .ShouldBe("3 of 4 promises can be judged in at least one area; 3.1, 3.2 and 3.3 are short or off course in more than half of the areas judged; Thanet has the most off course, 2 of the 3 judged there.");

    [Fact]
    public void Says_so_when_nothing_is_off_course_or_nothing_can_be_judged()
    {
        HeatMapWords.Sentence([Row("3.1", Verdict.Achieved, Verdict.OnCourse)], [Kent, Thanet]).ShouldEndWith("none is short or off course in more than half of the areas judged; nothing is off course in any area.");
        HeatMapWords.Sentence([Row("3.1", null, null) with { Obstacle = "without data" }], [Kent, Thanet]).ShouldBe("The one promise cannot be judged in any single area.");
    }

    [Fact]
    public void Says_in_words_what_a_symbol_leaves_out()
    {
        new HeatMapCell(Verdict.CannotBeJudged, Verdict.OffCourse, false).Words.ShouldBe("Cannot be judged, stale, last off course");
        new HeatMapCell(Verdict.Short, null, CouldBeChance: true).Words.ShouldBe("Short, could be chance");
    }

    private IReadOnlyList<HeatMapChart> Charts => [.. ChartKinds.Find("heat-map")!.All(materials.Shipped).Cast<HeatMapChart>()];

    private Verdict? VerdictIn(string area, string code) => materials.Shipped.Now.Areas.Single(view => view.Area.Name == area).Assessment.Find(code)?.Verdict;

    private static HeatMapRow Row(string code, params Verdict?[] cells) =>
        new(code, "A promise", new HeatMapCell(Verdict.Short, null, false), [.. cells.Select(cell => cell is { } verdict ? new HeatMapCell(verdict, null, false) : null)], null);
}
