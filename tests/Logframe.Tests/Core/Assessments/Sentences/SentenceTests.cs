using System.Text.RegularExpressions;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Sentences;

public partial class SentenceTests
{
    private static readonly string[] Tests = ["direction_tested", "maintain_tested", "recent_trend"];

    public static TheoryData<string> Cases() => [.. Gallery.Names];

    [Theory, MemberData(nameof(Cases))]
    public void Speaks_of_significance_only_after_a_test(string name)
    {
        var judged = Gallery.Judge(name);
        var tested = judged.Trace.Any(step =>
            Tests.Contains(step.Rule)
            || (step.Rule == "versus_benchmark" && step.Inputs.Any(input => input is { Name: "method", Value: "Statistical" }))
            || (step.Rule == "trend_reversal" && step.Inputs.Any(input => input is { Name: "trend", Value: "NoChange" })));

        if (!tested)
        {
            judged.Sentence.ShouldNotContain("significant");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Claims_no_cause(string name) => Gallery.Judge(name).Sentence.ShouldNotMatch("(?i)because|due to|caused|thanks to|as a result|led to|owing to");

    [Theory, MemberData(nameof(Cases))]
    public void Is_one_plain_sentence_or_two(string name)
    {
        var sentence = Gallery.Judge(name).Sentence;

        SentenceEnd().Count(sentence).ShouldBeInRange(1, 2, sentence);
        sentence.ShouldEndWith(".");
        sentence.ShouldNotContain("  ");
        char.IsUpper(sentence[0]).ShouldBeTrue(sentence);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Says_could_be_chance_exactly_where_the_colour_could_be(string name)
    {
        var judged = Gallery.Judge(name);
        var uncertain = judged.Verdict != Verdict.CannotBeJudged && judged.Certainty == Certainty.Uncertain;

        (judged.Sentence.Contains("could be chance") || judged.Sentence.Contains("not significant")).ShouldBe(uncertain || judged.Sentence.Contains("not significant"));
        if (!uncertain)
        {
            judged.Sentence.ShouldNotContain("could be chance");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_reason_wherever_nothing_can_be_said(string name)
    {
        var judged = Gallery.Judge(name);

        (judged.Reason is not null).ShouldBe(judged.Verdict == Verdict.CannotBeJudged);
        (judged.ReasonText is not null).ShouldBe(judged.Verdict == Verdict.CannotBeJudged);
    }

    [Fact]
    public void Tells_two_values_apart_that_round_alike() =>
        new Scene().WithMedway(("2023", 12.04)).InMedway.Sentence
            .ShouldBe("Medway was at 12.04% in 2023; it should have been at 12.00% by then to reach 8% or less by December 2027.");

    [Fact]
    public void Speaks_of_a_gap_as_of_a_gap() =>
        Gallery.Judge("gap between groups").Sentence
            .ShouldStartWith("The gap between the most and the least deprived in Medway was 12.7% in 2023, on course: 13.0% was needed by then");

    [Fact]
    public void Names_the_day_of_a_deadline_in_the_middle_of_a_month() =>
        new Scene { Deadline = new Deadline("2027-12-15", new(2027, 12, 15)) }.WithMedway(("2023", 7)).InMedway.Sentence
            .ShouldBe("Medway was at 7.0% in 2023; the target of 8% or less by 15 December 2027 is already met.");

    [GeneratedRegex(@"\.(?= [A-Z]|$)")]
    private static partial Regex SentenceEnd();
}
