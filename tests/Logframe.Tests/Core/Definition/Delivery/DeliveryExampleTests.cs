using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Tests.Core.Definition.Delivery;

/// <summary>Where a milestone stands by what was reported of it.</summary>
public class DeliveryExampleTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void It_is_reached_once_every_area_that_reports_has_reached_it()
    {
        Standing(("kent", MilestoneProgress.InProgress, 1), ("dover", MilestoneProgress.Complete, 2)).ShouldBe(MilestoneStanding.Overdue);
        Standing(("kent", MilestoneProgress.InProgress, 1), ("dover", MilestoneProgress.Complete, 2), ("kent", MilestoneProgress.Complete, 3)).ShouldBe(MilestoneStanding.Reached);
    }

    [Fact]
    public void A_report_for_all_areas_takes_the_place_of_those_before_it_and_not_of_those_after()
    {
        Standing(("kent", MilestoneProgress.InProgress, 1), (null, MilestoneProgress.Complete, 2)).ShouldBe(MilestoneStanding.Reached);
        Standing((null, MilestoneProgress.Complete, 1), ("kent", MilestoneProgress.InProgress, 2)).ShouldBe(MilestoneStanding.Overdue);
    }

    [Fact]
    public void Of_two_reports_of_a_day_the_last_counts() =>
        Standing((null, MilestoneProgress.InProgress, 1), (null, MilestoneProgress.Complete, 1)).ShouldBe(MilestoneStanding.Reached);

    [Fact]
    public void It_is_given_up_once_nothing_of_it_is_left_to_be_done()
    {
        Standing(("kent", MilestoneProgress.Complete, 1), ("dover", MilestoneProgress.Cancelled, 2)).ShouldBe(MilestoneStanding.GivenUp);
        Standing(("kent", MilestoneProgress.InProgress, 1), ("dover", MilestoneProgress.Cancelled, 2)).ShouldBe(MilestoneStanding.Overdue);
    }

    [Fact]
    public void Without_a_report_it_is_overdue_after_its_day() => Standing().ShouldBe(MilestoneStanding.Overdue);

    private static MilestoneStanding Standing(params (string? Area, MilestoneProgress Status, int Day)[] reports) =>
        new DeliveryExample("A hub", "It is open", new Deadline("Sep 2026", new DateOnly(2026, 9, 30)), false, ["A body"], [.. reports.Select(report => new ProgressNote(report.Area, report.Status, new DateOnly(2026, 10, report.Day), null, null, null))], null)
            .On(Today);
}
