using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Sentences;

/// <summary>Two figures that are judged apart never read the same.</summary>
public sealed class PhrasingTests
{
    [Theory]
    [InlineData(12.6, 12, "12.6%", "12.0%")]
    [InlineData(12.04, 12, "12.04%", "12.00%")]
    [InlineData(20.9877, 20.9857, "20.988%", "20.986%")]
    [InlineData(12.0002, 12, "12.0002%", "12.0000%")]
    public void Two_figures_get_as_many_decimals_as_tell_them_apart(double first, double second, string firstText, string secondText) =>
        Apart(first, second).ShouldBe((firstText, secondText));

    [Theory]
    [InlineData(12.00001, "just over 12.0%")]
    [InlineData(11.99999, "just under 12.0%")]
    public void Beyond_four_decimals_words_tell_them_apart(double first, string text) => Apart(first, 12).ShouldBe((text, "12.0%"));

    [Fact]
    public void Two_figures_that_are_judged_as_one_read_the_same() => Apart(0.1 + 0.2, 0.3).ShouldBe(("0.3%", "0.3%"));

    [Fact]
    public void The_trace_tells_a_figure_from_its_threshold_as_the_sentence_does()
    {
        var judged = new Scene().WithMedway(("2023", 12.002)).InMedway;

        judged.Sentence.ShouldContain("at 12.002% in 2023; it should have been at 12.000% by then");
        judged.Trace.Single(step => step.Rule == "rag").Says.ShouldStartWith("12.002% misses the threshold of 12.000% and holds the floor of 13.6%");
        judged.Trace.Single(step => step.Rule == "needed_value").Says.ShouldContain("= 12.000% needed by 2023");
    }

    [Fact]
    public void The_trace_tells_a_figure_from_the_floor_that_it_breaks() =>
        new Scene { Floor = 13 }.WithMedway(("2023", 13.01)).InMedway.Trace.Single(step => step.Rule == "rag").Says
            .ShouldStartWith("13.01% misses the threshold of 12.0% and breaks the floor of 13.00%");

    [Fact]
    public void A_sentence_tells_a_figure_from_the_target_that_it_misses() =>
        new Scene { Baseline = null }.WithMedway(("2023", 8.01)).InMedway.Sentence.ShouldStartWith("Medway was at 8.01% in 2023; the target is 8% or less");

    [Fact]
    public void A_figure_is_told_from_the_end_of_the_range_that_it_misses()
    {
        var judged = new Scene { Baseline = null, Target = new BetweenTarget(4, 8) }.WithMedway(("2023", 8.01)).InMedway;

        judged.Sentence.ShouldStartWith("Medway was at 8.01% in 2023, outside the range of 4% to 8%");
        judged.Trace.ShouldContain(step => step.Says == "8.01% lies outside 4% to 8%.");
    }

    private static (string First, string Second) Apart(double first, double second)
    {
        var told = new Phrasing(new Scene().Measure, Scene.Medway).Apart(first, second);
        return (told.First, told.Second);
    }
}
