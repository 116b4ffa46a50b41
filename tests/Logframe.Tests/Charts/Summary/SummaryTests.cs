using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Summary;
using Logframe.Core.Assessments;

namespace Logframe.Tests.Charts.Summary;

/// <summary>How many promises of each level stand where.</summary>
public sealed class SummaryTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    private const double BarWidth = 500;

    [Fact]
    public void Counts_the_promises_of_each_level_and_of_all()
    {
        var whole = materials.Shipped.Whole;
        var levels = Chart.Levels;

        levels.SkipLast(1).Select(level => level.Total).ShouldBe(whole.Outcomes.Select(outcome => outcome.Indicators.Count));
        levels.SkipLast(1).Select(level => level.Judged).ShouldBe(whole.Outcomes.Select(outcome => outcome.Judged));
        levels[^1].Counts.ShouldBe(SummaryChart.Verdicts.Select(verdict => whole.Indicators.Count(indicator => indicator.Verdict == verdict)));
        levels[^1].IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Says_the_counts_that_the_table_has()
    {
        var all = Chart.Levels[^1];

        Chart.Sentence.ShouldStartWith($"{all.Judged} of {all.Total} promises can be judged: {all.Count(Verdict.Achieved)} achieved,");
        Chart.Table.Rows[^1].Skip(2).Select(cell => cell.Number).ShouldBe([.. all.Counts.Append(all.Judged).Append(all.Total).Select(count => (double?)count)]);
    }

    [Fact]
    public void Says_so_when_nothing_can_be_judged() =>
        SummaryWords.Sentence(Level(0, 0, 0, 0, 7)).ShouldBe("None of 7 promises can be judged yet.");

    [Fact]
    public void Draws_pieces_in_proportion_where_all_have_room() =>
        Widths(Level(10, 0, 10, 0, 20), BarWidth).ShouldBe([BarWidth / 4, BarWidth / 4, BarWidth / 2], tolerance: 4);

    [Fact]
    public void Never_draws_a_piece_too_small_for_its_count_nor_the_bar_too_long()
    {
        var widths = Widths(Level(1, 1, 1, 1, 85), BarWidth);

        widths.Count.ShouldBe(5);
        widths.Min().ShouldBeGreaterThan(35);
        widths.Sum().ShouldBeLessThanOrEqualTo(BarWidth);
    }

    [Fact]
    public void Leaves_words_to_a_line_of_their_own_where_the_bar_is_too_short()
    {
        var level = Level(1, 2, 3, 4, 85);
        var marks = SummaryBar.Of(level, new Box(0, 0, 200, 40)).ToList();

        marks.OfType<TextMark>().ShouldBeEmpty();
        marks.OfType<FigureMark>().Select(mark => mark.Figure.Values[0]).ShouldBe([1, 2, 3, 4, 85]);
        var picture = (Chart with { Levels = [level] }).Draw(ChartSize.Narrow.ForText(2));
        picture.Marks.OfType<TextMark>().Select(text => text.Text).ShouldContain("85");
    }

    private SummaryChart Chart => SummaryBuilder.Of(materials.Shipped.Whole);

    private static SummaryLevel Level(params int[] counts) => new("All promises", Verdict.CannotBeJudged, counts, IsWhole: true);

    private static List<double> Widths(SummaryLevel level, double width) =>
        [.. SummaryBar.Of(level, new Box(0, 0, width, 40)).OfType<FigureMark>().Select(mark => mark.Bounds.Width)];
}
