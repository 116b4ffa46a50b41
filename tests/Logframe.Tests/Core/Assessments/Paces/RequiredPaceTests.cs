using Logframe.Core.Assessments.Paces;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Paces;

public class RequiredPaceTests
{
    [Fact]
    public void Is_the_same_by_calendar_years_and_by_days_for_yearly_figures_of_the_same_months()
    {
        var pace = Of(new Scene().WithMedway(("2019", 16), ("2023", 14)), new PaceAim(LevelOperator.AtMost, 8, Until(2027)));

        pace.ByCalendarYears.ShouldBe(-1.5);
        pace.ByDays.Change!.Value.ShouldBe(-1.5, 1e-9);
        (pace.CalendarYears, pace.Until!.Label).ShouldBe((4, "2027"));
    }

    [Fact]
    public void What_has_been_achieved_counts_from_the_agreed_baseline()
    {
        var pace = Of(new Scene().WithMedway(("2018", 20), ("2019", 15.5), ("2023", 14)), new PaceAim(LevelOperator.AtMost, 8, Until(2027)));

        (pace.Start!.Period.Label, pace.Start.Value).ShouldBe(("2019", 16));
        pace.Achieved!.Value.Change!.Value.ShouldBe(-0.5, 1e-9);
    }

    [Fact]
    public void Without_a_baseline_it_counts_from_the_first_figure_after_the_last_change_of_method()
    {
        var scene = new Scene { Baseline = null, Breaks = [new MethodBreak(new DateOnly(2020, 1, 1), "a new form")] };

        var pace = Of(scene.WithMedway(("2018", 30), ("2021", 16), ("2023", 14)), new PaceAim(LevelOperator.AtMost, 8, Until(2027)));

        pace.Start!.Period.Label.ShouldBe("2021");
    }

    [Fact]
    public void Nothing_is_needed_of_a_figure_that_meets_the_level()
    {
        var pace = Of(new Scene().WithMedway(("2019", 16), ("2023", 7)), new PaceAim(LevelOperator.AtMost, 8, Until(2027)));

        (pace.IsMet, pace.ByCalendarYears, pace.ByDays.Change).ShouldBe((true, 0, 0));
    }

    [Fact]
    public void There_is_none_where_no_year_is_left()
    {
        var pace = Of(new Scene().WithMedway(("2019", 16), ("2023", 14)), new PaceAim(LevelOperator.AtMost, 8, Until(2023)));

        (pace.ByCalendarYears, pace.ByDays.Change).ShouldBe((null, null));
        PaceSentence.Say(new Scene().Measure, Scene.Medway, pace).First().ShouldBe("Medway was at 14.0% in 2023. No year is left in which to reach 8% or less by December 2023.");
    }

    private static RequiredPace Of(Scene scene, PaceAim aim)
    {
        var area = scene.InMedway;
        return RequiredPace.Of(scene.Measure, area, area.Current!, aim);
    }

    private static Deadline Until(int year) => new($"{year}", new DateOnly(year, 12, 31));
}
