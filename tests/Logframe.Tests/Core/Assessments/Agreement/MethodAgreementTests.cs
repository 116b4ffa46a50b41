using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Agreement;

public class MethodAgreementTests
{
    [Fact]
    public void Sets_every_rule_set_side_by_side_with_the_verdict_first() =>
        new Scene().WithMedway(("2023", 11.8)).Agreement().Opinions.Select(opinion => opinion.RuleSet).ShouldBe(Enum.GetValues<RuleSet>());

    [Fact]
    public void Says_that_all_agree()
    {
        // 16 in 2019 to 8 in 2027: 12 is needed by 2023, and 10 is there.
        var agreement = new Scene().WithTested(2019, 16, 14.5, 13, 11.5, 10).Agreement();

        agreement.Agree.ShouldBe(true);
        agreement.Opinions.ShouldAllBe(opinion => opinion.Leaning == Leaning.Favourable);
        agreement.Summary.ShouldBe("The 6 methods that take a side agree: favourable.");
    }

    [Fact]
    public void Names_both_sides_where_they_disagree()
    {
        // Well ahead of the path, and rising since 2020: 12 is needed in 2023, 11.6 is there, the line rises to about 19 by 2027.
        var agreement = new Scene().WithTested(2020, 6, 8, 9.8, 11.6).Agreement();

        agreement.Disagree.ShouldBeTrue();
        agreement.Summary.ShouldBe("The methods disagree: favourable by Kent RAG, Percent of distance, Growth ratio, Healthy People; unfavourable by Projection.");
    }

    [Fact]
    public void Neither_agrees_nor_disagrees_where_fewer_than_two_take_a_side()
    {
        var agreement = new Scene { Baseline = null, Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, 10) }
            .WithMedway(("2023", 12)).Agreement();

        agreement.Agree.ShouldBeNull();
        agreement.Disagree.ShouldBeFalse();
        agreement.Summary.ShouldBe("Only one method takes a side: Kent RAG is unfavourable.");
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Gives_a_reason_wherever_a_method_takes_no_side_and_words_wherever_it_does(string situation)
    {
        var area = Gallery.Judge(situation);
        foreach (var opinion in MethodAgreement.Of(new Scene().Measure, area).Opinions)
        {
            (opinion.Reason is null).ShouldBe(opinion.Leaning != Leaning.NoOpinion, opinion.ToString());
            opinion.Text.ShouldNotBeNullOrWhiteSpace();
            opinion.Text.ShouldNotContain("..");
        }
    }

    public static TheoryData<string> Situations() => [.. Gallery.Names];

    [Fact]
    public void Changes_no_verdict()
    {
        var scene = new Scene().WithTested(2020, 6, 8, 9.8, 11.6);

        scene.Opinion(RuleSet.Projection).Leaning.ShouldBe(Leaning.Unfavourable);
        scene.InMedway.Verdict.ShouldBe(Verdict.OnCourse);
    }

    [Fact]
    public void Counts_an_indicator_as_disputed_where_any_part_in_any_area_is()
    {
        var disputed = new Scene().WithTested(2020, 6, 8, 9.8, 11.6);
        var agreed = new Scene().WithTested(2019, 16, 14.5, 13, 11.5, 10);

        Assessor.Assess(disputed.Framework, disputed.Book, disputed.AsOf, null).Indicators.Single().MethodsDisagree.ShouldBeTrue();
        Assessor.Assess(agreed.Framework, agreed.Book, agreed.AsOf, null).Indicators.Single().MethodsDisagree.ShouldBeFalse();
    }
}
