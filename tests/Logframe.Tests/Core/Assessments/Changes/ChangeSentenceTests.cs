using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Changes;

public sealed class ChangeSentenceTests
{
    [Fact]
    public void Names_the_one_cause_with_its_figure() =>
        Say(Pair.Scene().WithMedway(("2022", 12.5)), Pair.Scene().WithMedway(("2022", 12.5), ("2023", 13)))
            .ShouldBe("9.1 went from ● On course to ◆ Short: new period (2023 in Medway: 13.0%), all of it.");

    [Fact]
    public void Says_what_only_two_causes_together_did() =>
        Say(Pair.Scene().WithMedway(("2023", 11)), Pair.Scene(new LevelTarget(LevelOperator.AtMost, 6, null)).WithMedway(("2023", 11.5)))
            .ShouldBe("9.1 went from ● On course to ◆ Short: 50% revised history (2023 in Medway: 11.0% became 11.5%), 50% changed target or floor (target: 8% or less became 6% or less). "
                + "None of them alone would have done it. It was 1 percentage point better than asked and is 0.5 percentage points worse than asked: revised history -0.5, changed target or floor -1.");

    [Fact]
    public void Says_when_either_of_two_would_have_been_enough() =>
        Say(Pair.Scene().WithMedway(("2023", 11)), Pair.Scene(new LevelTarget(LevelOperator.AtMost, 5, null)).WithMedway(("2023", 12.1)))
            .ShouldContain("Each of these alone would have done it: revised history, changed target or floor.");

    [Fact]
    public void A_stale_verdict_keeps_what_it_last_was() =>
        Say(Pair.Scene().WithMedway(("2023", 11)), Pair.Scene(asOf: new(2026, 6, 1)).WithMedway(("2023", 11)))
            .ShouldBe("9.1 went from ● On course to ○ Cannot be judged (stale, last ● On course): time passed (from 1 November 2024 to 1 June 2026), all of it.");

    [Fact]
    public void A_first_figure_ends_the_silence() =>
        Say(Pair.Scene(), Pair.Scene().WithMedway(("2023", 11)))
            .ShouldBe("9.1 went from ○ Cannot be judged (without data) to ● On course: new period (2023 in Medway: 11.0%), all of it.");

    [Fact]
    public void A_figure_that_moves_under_the_same_verdict_is_told_with_both_figures() =>
        Say(Pair.Scene().WithMedway(("2022", 12.5)), Pair.Scene().WithMedway(("2022", 12.5), ("2023", 11.5)))
            .ShouldBe("9.1 stays ● On course, and its figure went from 12.5% (2022) to 11.5% (2023): new period (2023 in Medway: 11.5%), all of it.");

    private static string Say(Scene then, Scene now) => ChangeSentence.Say(Pair.Explain(then, now));
}
