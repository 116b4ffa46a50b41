using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Charts.Layout;

public sealed class ChartLayoutTests
{
    private const int RandomCharts = 150;

    private static readonly string[] Baselines = ["2015/16", "2017/18", "2020/21"];

    public static TheoryData<string> Samples => [.. ChartSamples.All.Select(sample => sample.Key)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Keeps_all_words_apart_inside_and_large_enough(string key)
    {
        var chart = ChartSamples.Of(key);

        Collisions.In(ChartLayout.Of(chart, ChartSize.Page)).ShouldBeEmpty();
        Collisions.In(ChartLayout.Of(chart, ChartSize.Narrow)).ShouldBeEmpty();
    }

    [Fact]
    public void Keeps_all_words_apart_whatever_the_figures()
    {
        var random = new Random(20261101);
        for (var i = 0; i < RandomCharts; i++)
        {
            var chart = RandomSample(random).Chart().ShouldNotBeNull();

            Collisions.In(ChartLayout.Of(chart, ChartSize.Page)).ShouldBeEmpty($"chart {i}");
            Collisions.In(ChartLayout.Of(chart, ChartSize.Narrow)).ShouldBeEmpty($"chart {i}, narrow");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Says_the_latest_value_the_verdict_and_the_sentence_in_every_chart(string key)
    {
        var chart = ChartSamples.Of(key);
        foreach (var size in new[] { ChartSize.Page, ChartSize.Narrow })
        {
            var words = Words(chart, size);

            words.ShouldContain(chart.Format.Bare(chart.Latest.Value!.Value));
            words.Replace('\n', ' ').ShouldContain(chart.Shown.Verdict.Word());
            string.Join(' ', words.Split('\n')).ShouldContain(chart.Sentence);
        }
    }

    [Fact]
    public void Labels_what_has_no_room_in_the_plot_in_a_key_under_it()
    {
        var crowded = ChartSamples.Of("c.3");

        var texts = Texts(crowded, ChartSize.Page);

        texts.Single(text => text.Text == "England 22.0%").At.Y.ShouldBeGreaterThan(texts.Where(text => text.Text.StartsWith("20", StringComparison.Ordinal)).Max(text => text.At.Y));
    }

    [Theory]
    [InlineData("a.1", "The axis starts at 18%.")]
    [InlineData("b.4", "The axis starts at 800,000.")]
    public void Says_where_the_value_axis_starts_unless_at_zero(string key, string words) =>
        Words(ChartSamples.Of(key), ChartSize.Page).Replace('\n', ' ').ShouldContain(words);

    [Fact]
    public void Says_nothing_of_an_axis_that_starts_at_zero() =>
        Words(ChartSamples.Of("b.7"), ChartSize.Page).Replace('\n', ' ').ShouldNotContain("axis starts");

    [Fact]
    public void Breaks_the_line_at_a_gap_and_marks_what_is_hidden()
    {
        var marks = ChartLayout.Of(ChartSamples.Of("d.1"), ChartSize.Page).Marks.OfType<PolylineMark>().ToList();

        marks.Where(mark => mark.Stroke == ChartStyle.SubjectLine).Select(mark => mark.Points.Count).ShouldBe([2, 2]);
        marks.Count(mark => mark.Stroke == PlotMarks.CrossStroke).ShouldBe(4);
    }

    [Fact]
    public void Breaks_the_line_where_the_method_changed()
    {
        var marks = ChartLayout.Of(ChartSamples.Of("d.3"), ChartSize.Page).Marks.OfType<PolylineMark>().ToList();

        marks.Where(mark => mark.Stroke == ChartStyle.SubjectLine).Select(mark => mark.Points.Count).ShouldBe([6, 4]);
        marks.Count(mark => mark.Stroke == ChartStyle.BreakLine).ShouldBe(1);
    }

    [Fact]
    public void Tints_the_good_side_of_the_target()
    {
        Tint("a.1").Bottom.ShouldBe(Axis("a.1").Points[0].Y);
        Tint("b.6").Top.ShouldBeLessThan(Tint("b.6").Bottom);
        Tint("b.6").Bottom.ShouldBeLessThan(Axis("b.6").Points[0].Y);
    }

    [Fact]
    public void Draws_calculated_points_hollow()
    {
        Points("a.1").ShouldAllBe(point => point.Fill == ChartStyle.Blue);
        Points("d.4").ShouldAllBe(point => point.Fill == Colour.White);
    }

    [Fact]
    public void Shows_in_large_letters_that_figures_are_simulated() => Words(ChartSamples.Of("a.2"), ChartSize.Page).ShouldContain("SIMULATED");

    private static Box Tint(string key) =>
        ChartLayout.Of(ChartSamples.Of(key), ChartSize.Page).Marks.OfType<RectangleMark>().Single(mark => mark.Fill == ChartStyle.GoodTint && mark.Corner == 0).Box;

    private static PolylineMark Axis(string key) =>
        ChartLayout.Of(ChartSamples.Of(key), ChartSize.Page).Marks.OfType<PolylineMark>().Where(mark => mark.Stroke == ChartStyle.AxisLine).MaxBy(mark => mark.Bounds.Width)!;

    private static IEnumerable<CircleMark> Points(string key) =>
        ChartLayout.Of(ChartSamples.Of(key), ChartSize.Page).Marks.OfType<CircleMark>().Where(mark => mark.Stroke!.Colour == ChartStyle.Blue || mark.Fill == ChartStyle.Blue);

    private static List<TextMark> Texts(ProgressChart chart, ChartSize size) => [.. ChartLayout.Of(chart, size).Marks.OfType<TextMark>()];

    private static string Words(ProgressChart chart, ChartSize size) => string.Join('\n', Texts(chart, size).Select(text => text.Text));

    private static ChartSample RandomSample(Random random)
    {
        var scale = Math.Pow(10, random.Next(-2, 6));
        var level = random.NextDouble() * scale;
        var count = random.Next(1, 14);
        var lowerIsBetter = random.Next(2) == 0;
        var target = level * (0.5 + random.NextDouble());
        return new ChartSample("r.1", "random")
        {
            Unit = random.Next(3) switch { 0 => "%", 1 => "per 100000", _ => "years" },
            Values = Series(count),
            England = Series(count),
            Interval = random.Next(2) == 0 ? null : level * 0.1 * random.NextDouble(),
            Polarity = lowerIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
            Operator = lowerIsBetter ? LevelOperator.AtMost : LevelOperator.AtLeast,
            Target = new LevelTarget(lowerIsBetter ? LevelOperator.AtMost : LevelOperator.AtLeast, target, null),
            TargetValue = target,
            Baseline = level * (0.7 + (0.6 * random.NextDouble())),
            BaselinePeriod = Baselines[random.Next(Baselines.Length)],
            FloorRule = random.Next(2) == 0 ? "progress_share" : null,
            Nature = random.Next(2) == 0 ? DataNature.Real : DataNature.Simulated,
            Certainty = random.Next(2) == 0 ? Certainty.Clear : Certainty.Uncertain,
        };

        double?[] Series(int length) => [.. Enumerable.Range(0, length).Select(i => i > 0 && random.Next(6) == 0 ? (double?)null : level * (0.6 + (0.8 * random.NextDouble())))];
    }
}
