using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Judging;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>What is said of several parts of which none can be judged.</summary>
public class GatheringTests
{
    [Fact]
    public void Says_once_a_reason_that_is_the_same_word_for_word() =>
        Said(Without(NotJudgedReason.NoTarget, "Kent", "No target."), Without(NotJudgedReason.NoTarget, "Medway", "No target."))
            .ShouldBe("Kent: No target. Medway cannot be judged for the same reason.");

    [Fact]
    public void Gives_each_reason_of_one_kind_where_the_words_differ() =>
        Said(Without(NotJudgedReason.NoData, "\"A\"", "Nothing of 1 is held."), Without(NotJudgedReason.NoData, "\"B\"", "Nothing of 2 is held."), Without(NotJudgedReason.NoData, "\"C\"", "Nothing of 1 is held."))
            .ShouldBe("\"A\": Nothing of 1 is held. \"C\" cannot be judged for the same reason. \"B\" cannot be judged: Nothing of 2 is held.");

    [Fact]
    public void Age_is_one_reason_whatever_the_figures_last_said() =>
        Said(Without(NotJudgedReason.Stale, "Kent", "Stale, last short."), Without(NotJudgedReason.Stale, "Medway", "Stale, last off course."))
            .ShouldBe("Kent: Stale, last short. Medway cannot be judged for the same reason.");

    private static string Said(params GatheredPart[] parts) => Gathering.Of(parts, NotJudgedReason.AreaMissing).Sentence;

    private static GatheredPart Without(NotJudgedReason reason, string name, string why) =>
        new(name, Verdict.CannotBeJudged, Verdict.CannotBeJudged, reason, why, $"{name}: {why}");
}
