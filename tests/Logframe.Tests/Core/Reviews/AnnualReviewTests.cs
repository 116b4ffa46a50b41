using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Reviews;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Core.Reviews;

/// <summary>A review of the shipped framework, held against an earlier day on the same simulated figures.</summary>
public sealed class AnnualReviewTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    private AnnualReview Review => Between(SimulatedAssessments.AsOf.AddYears(-1), SimulatedAssessments.AsOf);

    private AnnualReview Between(DateOnly then, DateOnly now)
    {
        World On(DateOnly day) => new(simulated.ShippedFramework, simulated.Book, day, MethodEdition.Current);
        return new AnnualReview(now.Year, 1, Assessor.AssessByArea(simulated.ShippedFramework, simulated.Book, now, null), new EarlierReview(null, null, FrameworkChanges.Between(On(then), On(now))));
    }

    [Fact]
    public void Names_what_is_off_course_before_what_was_when_last_judged_before_what_is_short()
    {
        var verdicts = Review.Exceptions.Select(exception => exception.Verdict).ToList();

        verdicts.ShouldBe(verdicts.OrderBy(verdict => verdict switch { Verdict.OffCourse => 0, Verdict.CannotBeJudged => 1, _ => 2 }));
        verdicts.ShouldContain(Verdict.OffCourse);
        verdicts.ShouldContain(Verdict.Short);
        Review.Exceptions.Count.ShouldBe(simulated.Shipped.Indicators.Count(indicator => indicator.IsException));
    }

    [Fact]
    public void Counts_every_promise_once_now_and_then()
    {
        var review = Review;

        Enum.GetValues<Verdict>().Sum(review.Count).ShouldBe(simulated.Shipped.Indicators.Count());
        Enum.GetValues<Verdict>().Sum(review.Earlier!.Count).ShouldBe(simulated.Shipped.Indicators.Count());
    }

    [Fact]
    public void Knows_what_became_of_a_promise_since_the_last_review()
    {
        var review = Between(SimulatedAssessments.AsOf, SimulatedAssessments.AsOf.AddYears(3));
        var moved = review.Changes!.Moved[0];

        review.ChangeOf(moved.Code).ShouldBe(moved);
        review.ChangeOf("9.9").ShouldBeNull();
    }
}
