using Logframe.Core.Assessments;

namespace Logframe.Tests.Core.Assessments.Steps;

public class TraceTests
{
    public static TheoryData<string> Cases() => [.. Gallery.Names];

    [Theory, MemberData(nameof(Cases))]
    public void Every_step_can_be_computed_again_from_its_printed_inputs(string name) => Recomputation.Check(Gallery.Judge(name).Trace);

    [Theory, MemberData(nameof(Cases))]
    public void Every_step_names_its_section_says_what_it_does_and_where_each_number_comes_from(string name)
    {
        foreach (var step in Gallery.Judge(name).Trace)
        {
            step.Section.ShouldMatch(@"^\d(\.\d\w?)?(, \d(\.\d\w?)?)*$");
            step.Says.ShouldEndWith(".");
            step.Inputs.Where(input => input.Value is not null).ShouldAllBe(input => !string.IsNullOrWhiteSpace(input.Source));
            step.Inputs.Concat(step.Results).ShouldAllBe(each => each.Value == null || each.Value is double || each.Value is string || each.Value is bool || each.Value is DateOnly);
        }
    }

    [Theory]
    [InlineData("2025-01-31", "The data can be judged; on 31 January 2025 the latest figure is fresh, and it counts as stale after 31 March 2026.")]
    [InlineData("2026-04-30", "The data can be judged; on 30 April 2026 the latest figure is stale, because a newer one should have been out by 31 March 2026.")]
    public void Says_how_old_the_latest_figure_may_grow_or_that_it_is_too_old(string asOf, string says) =>
        new Scene { AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) }.WithMedway(("2023", 11.8))
            .InMedway.Trace.Single(step => step.Rule == "data_status").Says.ShouldBe(says);

    [Theory, MemberData(nameof(Cases))]
    public void The_last_word_of_the_trace_is_the_verdict(string name)
    {
        var judged = Gallery.Judge(name);
        var last = judged.Trace.SelectMany(step => step.Results).LastOrDefault(result => result.Name is "verdict" or "shown");

        if (judged.Verdict != Verdict.CannotBeJudged || judged.Reason == NotJudgedReason.Stale)
        {
            last.ShouldNotBeNull().Value.ShouldBe(judged.Verdict.ToString());
        }
    }
}
