using Logframe.Charts;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Simulator;
using Logframe.Simulator.Scenario;
using Logframe.Tests.Charts.Layout;
using Logframe.Tests.Definitions;
using Logframe.Tests.EndToEnd;
using Logframe.Tests.Support;

namespace Logframe.Tests.Charts;

/// <summary>Charts of whole frameworks on published and on simulated figures.</summary>
public sealed class RealChartTests
{
    private static readonly DateOnly AsOf = new(SimulatorHost.NewestVintage, 11, 1);

    [Fact]
    public async Task Keeps_the_words_of_every_chart_of_published_figures_apart()
    {
        var book = await PublishedBook.ReadAsync(TestContext.Current.CancellationToken);
        var charts = Charts(ShippedFrameworks.KentAndMedway, book);

        Gallery.Show("published", charts);
        charts.Count.ShouldBeGreaterThan(10);
        CollisionsOf(charts).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keeps_the_words_of_every_kind_of_chart_of_published_figures_apart_in_every_space_and_size()
    {
        var book = await PublishedBook.ReadAsync(TestContext.Current.CancellationToken);
        var material = new ChartMaterial(Assessor.AssessByArea(ShippedFrameworks.KentAndMedway, book, AsOf, null));
        var charts = ChartKinds.All.SelectMany(kind => kind.All(material)).ToList();

        Gallery.Show("published", charts);
        charts.Select(chart => chart.GetType()).Distinct().Count().ShouldBeGreaterThan(5);
        (from chart in charts
         from look in Looks.All
         from collision in Collisions.In(chart.Draw(look.LayoutSize))
         select $"{chart.Name}, {Looks.NameOf(look)}: {collision}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task Keeps_the_words_of_every_chart_of_simulated_figures_apart(string folder)
    {
        var framework = FrameworkReader.Read(Path.Combine(Repository.Root, folder)).Framework.ShouldNotBeNull();
        var book = await SimulatedBook.FetchAsync(SimulatorHost.NewestVintage, [framework], TestContext.Current.CancellationToken);
        var charts = Charts(framework, book);

        Gallery.Show(Path.GetFileName(folder), charts);
        (charts.Count > 0).ShouldBe(framework.Measures.Any(measure => measure.Verification is { IsFetchable: true, FingertipsId: { } id } && SimulatedIndicators.Find(id) is not null));
        CollisionsOf(charts).ShouldBeEmpty();
    }

    /// <summary>Everything that ships, and the framework of every kind of target.</summary>
    public static TheoryData<string> Frameworks =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "logframe"), "framework.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!)),
        Path.Combine("tests", "Logframe.Tests", "Samples", "frameworks", "every-kind"),
    ];

    [Fact]
    public async Task Draws_physical_inactivity_in_Medway_as_it_was_published()
    {
        var book = await PublishedBook.ReadAsync(TestContext.Current.CancellationToken);

        var chart = Charts(ShippedFrameworks.KentAndMedway, book).Single(chart => chart.Name == "3.1-medway");

        chart.Points[0].Period.Label.ShouldBe("2015/16");
        chart.Latest.Period.Label.ShouldBe("2024/25");
        chart.Latest.Value.ShouldBe(25.3);
        chart.Goal!.Words.ShouldBe("20% or less");
        chart.Goal.By.ShouldBe("by December 2028");
        chart.Goal.PeriodLabel.ShouldBe("2027/28");
        chart.Baseline.ShouldBe(new ChartBaseline(Period.Parse("2020/21", PeriodType.NovemberYear).DecimalMid, 22.3, "2020/21"));
        chart.Source.ShouldContain("OHID Fingertips 93015, Open Government Licence v3.0");
    }

    /// <summary>Every chart of the judged areas, and those of the areas that a reader may look at beside them.</summary>
    private static List<ProgressChart> Charts(LogicalFramework framework, SeriesBook book)
    {
        var judged = Assessor.AssessByArea(framework, book, AsOf, null);
        return
        [
            .. from assessment in judged.Areas.Where(view => framework.Views.Contains(view.Area.Key)).Select(view => view.Assessment).Prepend(judged.Whole)
               from indicator in assessment.Indicators
               from chart in ProgressChartBuilder.Of(assessment, indicator)
               select chart,
        ];
    }

    private static IEnumerable<string> CollisionsOf(IEnumerable<ProgressChart> charts) =>
        from chart in charts
        from size in new[] { ChartSize.Page, ChartSize.Narrow }
        from collision in Collisions.In(ChartLayout.Of(chart, size))
        select $"{chart.Name}, {size.Width} wide: {collision}";
}
