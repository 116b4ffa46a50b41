using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;
using static Logframe.Tests.Core.Reviews.Agreed;

namespace Logframe.Tests.Core.Reviews;

/// <summary>What a corrected edition says otherwise.</summary>
public class EditionChangesTests
{
    private static readonly PlannedAction Planned = Action(AtMost(15), new DateOnly(2025, 12, 31));

    private static readonly Commentary Before = About("9.1", Planned);

    private static IReadOnlyList<string> Changes(Commentary? before, Commentary? after) =>
        [.. EditionChanges.Between(Review(2024, before is null ? [] : [before]), Review(2024, after is null ? [] : [after]), new Scene().Framework).Select(change => change.Says)];

    [Fact]
    public void Nothing_where_nothing_is() => Changes(Before, About("9.1", Planned)).ShouldBeEmpty();

    [Fact]
    public void Each_field_of_an_action() => Changes(Before, About("9.1", Planned with { Text = "Open two clinics", Owner = "C. Owner", Due = new DateOnly(2026, 6, 30), Expected = new ExpectedInWords("fewer"), Evidence = ["https://example.org"] })).ShouldBe(
    [
        "Action 1 of 2024 on 9.1: what is done: Open a clinic became Open two clinics.",
        "Action 1 of 2024 on 9.1: owner: A. Owner became C. Owner.",
        "Action 1 of 2024 on 9.1: due: 31 December 2025 became 30 June 2026.",
        "Action 1 of 2024 on 9.1: expected: 15% or less became fewer.",
        "Action 1 of 2024 on 9.1: evidence: none became https://example.org.",
    ]);

    [Fact]
    public void An_action_more_or_less()
    {
        Changes(Before, About("9.1", Planned, Action(AtMost(14, area: "medway"), new DateOnly(2026, 12, 31), number: 2)))
            .ShouldBe(["Action 2 of 2024 on 9.1 was added: Open a clinic (A. Owner, by 31 December 2026, expected 14% or less in Medway)."]);
        Changes(Before, About("9.1")).ShouldBe(["Action 1 of 2024 on 9.1 was taken out: Open a clinic."]);
    }

    [Fact]
    public void A_commentary_more_or_less()
    {
        Changes(null, About("9")).ShouldBe(["A commentary on 9 was added."]);
        Changes(Before, null).ShouldBe(["The commentary on 9.1 was taken out.", "Action 1 of 2024 on 9.1 was taken out: Open a clinic."]);
    }

    [Fact]
    public void What_is_written_beside_the_actions() => Changes(Before, Before with { Text = "Other words.", Author = "C. Writer", Evidence = ["https://example.org"], Results = [Result(ActionFinding.Met)] }).ShouldBe(
    [
        "The text on 9.1 was changed.",
        "The author on 9.1 is C. Writer instead of B. Writer.",
        "The evidence on 9.1 was changed.",
        "What is recorded of earlier actions on 9.1 was changed.",
    ]);

    [Fact]
    public void The_review_as_a_whole()
    {
        var before = Review(2024);

        EditionChanges.Between(before, before with { Text = "Other words.", AsOf = new DateOnly(2024, 12, 1) }, new Scene().Framework).Select(change => (change.Subject, change.Says)).ShouldBe(
        [
            (null, "The review looks from 1 December 2024 instead of 1 November 2024."),
            (null, "What is said of the year as a whole was changed."),
        ]);
    }

    [Fact]
    public void An_effect_on_what_the_framework_no_longer_holds_is_told_as_written() =>
        ExpectedWords.Of(Action(AtMost(15, area: "nowhere"), new DateOnly(2025, 12, 31), subject: "9.9"), new Scene().Framework).ShouldBe("at most 15 in nowhere");
}
