using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Tests.Charts.Layout;

namespace Logframe.Tests.Charts;

/// <summary>What holds for the charts of every kind, on the simulated figures of the shipped framework and of the one with every kind of target.</summary>
public sealed class EveryKindOfChartTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    private static readonly Theme[] Themes = [Theme.Light, Theme.Dark];

    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(kind => kind.Word)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_something_to_show_and_leaves_it_in_the_gallery(string kind)
    {
        var charts = ChartsOf(kind);

        charts.ShouldNotBeEmpty();
        Gallery.Show(kind, charts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keeps_its_words_apart_in_every_space_and_size(string kind) =>
        Each(kind, Looks.All, (chart, look) => Collisions.In(chart.Draw(look.LayoutSize))).ShouldBeEmpty();

    [Fact]
    public void Draws_no_line_of_an_area_through_its_latest_figure() =>
        Each("progress", [ChartLook.Page], (chart, look) => StruckFigures(chart.Draw(look.LayoutSize))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Can_be_read_in_the_light_and_in_the_dark(string kind) =>
        Each(kind, [ChartLook.Page, ChartLook.Narrow], (chart, look) => Themes.SelectMany(theme => Contrasts.In(chart.Draw(look.LayoutSize), theme))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_a_name_of_its_own_that_any_file_system_takes(string kind)
    {
        var names = ChartsOf(kind).ConvertAll(chart => chart.Name);

        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.All(character => char.IsAsciiLetterOrDigit(character) || character == '.' || character == '-'));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_its_finding_in_whole_sentences_and_its_figures_in_a_table(string kind)
    {
        foreach (var chart in ChartsOf(kind))
        {
            chart.Sentence.ShouldEndWith(".", customMessage: chart.Name);
            chart.LongDescription.ShouldContain(chart.Sentence, customMessage: chart.Name);
            chart.LongDescription.ShouldEndWith(chart.Source, customMessage: chart.Name);
            chart.Source.ShouldStartWith("Source: ", customMessage: chart.Name);
            chart.Table.Rows.ShouldNotBeEmpty(chart.Name);
            chart.Table.Rows.ShouldAllBe(row => row.Count == chart.Table.Columns.Count, chart.Name);
            chart.Caption.Title.ShouldStartWith("SIMULATED: ");
            string.Join(' ', chart.Draw(ChartLook.Page.Size).Marks.OfType<TextMark>().Select(text => text.Text)).ShouldContain("SIMULATED", customMessage: chart.Name);
        }
    }

    [Fact]
    public void Each_kind_is_called_by_a_word_of_its_own()
    {
        ChartKinds.All.Select(kind => kind.Word).ShouldBeUnique();
        ChartKinds.All.ShouldAllBe(kind => ChartKinds.Find(kind.Word.ToUpperInvariant()) == kind);
        ChartKinds.Find("pie").ShouldBeNull();
    }

    private static IEnumerable<string> StruckFigures(Picture picture)
    {
        var latest = picture.Marks.OfType<TextMark>().Single(text => text.Style == ChartStyle.Latest).Bounds;
        return from line in picture.Marks.OfType<PolylineMark>()
               where line.Stroke == ChartStyle.SubjectLine || line.Stroke == ChartStyle.IntervalLine
               from segment in line.Points.Zip(line.Points.Skip(1), (start, end) => new Segment(start, end))
               where segment.Crosses(latest)
               select $"{segment} goes through {latest}";
    }

    private List<Chart> ChartsOf(string kind) =>
    [
        .. ChartKinds.Find(kind)!.All(materials.Shipped),
        .. ChartKinds.Find(kind)!.All(materials.EveryKind).Select(chart => chart with { Name = $"every-kind-{chart.Name}" }),
    ];

    private IEnumerable<string> Each(string kind, IReadOnlyList<ChartLook> looks, Func<Chart, ChartLook, IEnumerable<string>> faults) =>
        from chart in ChartsOf(kind)
        from look in looks
        from fault in faults(chart, look)
        select $"{chart.Name}, {Looks.NameOf(look)}: {fault}";
}
