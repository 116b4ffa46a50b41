using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Simulator;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Scenario;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator;

/// <summary>The simulator must give what the shipped framework asks for, so that a demonstration shows it whole.</summary>
public sealed class FrameworkCoverageTests
{
    private static readonly LogicalFramework Framework =
        FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;

    private static readonly PublishedFigures Published = Usual.Figures(SimulatorHost.NewestVintage);

    public static TheoryData<string> FetchableMeasures =>
        [.. Framework.Measures.Where(measure => measure.Verification.IsFetchable).Select(measure => measure.Key)];

    [Theory]
    [MemberData(nameof(FetchableMeasures))]
    public void Every_area_of_the_framework_has_the_one_series_that_a_measure_names(string key)
    {
        var measure = Framework.Measures.Single(measure => measure.Key == key);
        var means = measure.Verification;
        var areas = Framework.Areas.Where(area => area.Code is not null && means.AreaKinds.Contains(area.Kind)).ToList();
        var series = Published.Of(SimulatedIndicators.Find(means.FingertipsId!.Value)!)
            .Where(figure => figure.Stratum == new Stratum(means.Sex!, means.Age!, means.PeriodMonths!.Value, null, 0))
            .GroupBy(figure => figure.Place.Code)
            .ToDictionary(group => group.Key, group => group.ToList());

        areas.Select(area => area.Code!).Where(code => !series.ContainsKey(code)).ShouldBeEmpty();
        series.Values.ShouldAllBe(figures => figures.Count == figures.Select(figure => figure.Year).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(FetchableMeasures))]
    public void A_series_has_the_kind_the_unit_and_the_year_that_its_measure_says(string key)
    {
        var measure = Framework.Measures.Single(measure => measure.Key == key);
        var indicator = SimulatedIndicators.Find(measure.Verification.FingertipsId!.Value)!;

        indicator.Kind.ShouldBe(measure.Verification.ValueKind!.Value);
        indicator.YearType.Name.ShouldBe(measure.Verification.PeriodType switch
        {
            PeriodType.Calendar => "Calendar",
            PeriodType.Financial => "Financial",
            PeriodType.Academic => "Academic",
            PeriodType.NovemberYear => "November-November",
            PeriodType.EndPoint => "Financial year end point",
            var other => $"{other} is not simulated",
        });
        if (indicator.IsCounted && measure.Target is not GapAtMostTarget)
        {
            indicator.Unit.Multiplier.ShouldBe((measure.Verification.PublishedUnit ?? measure.Unit!).Multiplier);
        }
    }
}
