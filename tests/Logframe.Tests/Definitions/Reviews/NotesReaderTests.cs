using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Tests.Definitions.Reviews;

/// <summary>Sound notes, read whole.</summary>
public sealed class NotesReaderTests : IDisposable
{
    private readonly Shelf _shelf = new();

    [Fact]
    public void Reads_what_is_written()
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write("outcome-3.md", Shelf.Commentary);
        _shelf.Write("3.10.md", Shelf.Commentary);
        _shelf.Write("3.1.md", Shelf.With("""
            evidence: https://example.org/minutes
            actions:
              - action: Walks from every surgery
                owner: C. Owner
                due: 2027-10-31
                expected: {at-most: 22.5, area: medway}
                evidence: [https://example.org/a, "http://example.org/b"]
              - action: A letter to every school
                owner: D. Owner
                due: 2027-03-31
                expected: every school has answered
            """));

        var reading = _shelf.Read();

        reading.Faults.ShouldBeEmpty();
        var notes = reading.Notes.ShouldNotBeNull();
        (notes.Framework, notes.Year, notes.Edition, notes.State, notes.AsOf).ShouldBe(("kent-and-medway", 2026, 1, ReviewState.Draft, new DateOnly(2026, 11, 22)));
        notes.Prepared.ShouldBe(new Signature("A. Person", new DateOnly(2026, 11, 20)));
        notes.Text.ShouldBe("The year in a paragraph.");
        notes.Commentaries.Select(commentary => commentary.Subject).ShouldBe(["3", "3.1", "3.10"]);
        var commentary = notes.About("3.1").ShouldNotBeNull();
        (commentary.Author, commentary.Date, commentary.Text).ShouldBe(("A. Person", new DateOnly(2026, 11, 20), "Why it is so."));
        commentary.Evidence.ShouldBe(["https://example.org/minutes"]);
        var (walks, letter) = (commentary.Actions[0], commentary.Actions[1]);
        (walks.Name, walks.Owner, walks.Due, walks.Agreed).ShouldBe(("Action 1 of 2026 on 3.1", "C. Owner", new DateOnly(2027, 10, 31), new DateOnly(2026, 11, 20)));
        walks.Expected.ShouldBe(new ExpectedLevel(LevelOperator.AtMost, 22.5, null, "medway"));
        walks.Evidence.ShouldBe(["https://example.org/a", "http://example.org/b"]);
        letter.Expected.ShouldBe(new ExpectedInWords("every school has answered"));
    }

    [Fact]
    public void Reads_what_became_of_an_action_of_an_earlier_review()
    {
        _shelf.Lock(2025, ("3.1.md", Shelf.With("actions:\n  - {action: Walk, owner: C. Owner, due: 2026-12-31, expected: more walking}").Replace("2026-12-31", "2025-12-31", StringComparison.Ordinal)));
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write("3.1.md", Shelf.With("results:\n  - {review: 2025, action: 1, result: not-yet-judgeable, says: It rained}"));

        var reading = _shelf.Read();

        reading.Faults.ShouldBeEmpty();
        reading.Earlier.ShouldHaveSingleItem().Year.ShouldBe(2025);
        reading.Notes!.Results.ShouldHaveSingleItem().Result.ShouldBe(ActionFinding.NotYetJudgeable);
    }

    [Fact]
    public void A_year_without_a_review_is_no_fault() => _shelf.Read().ShouldSatisfyAllConditions(
        reading => reading.Notes.ShouldBeNull(),
        reading => reading.Faults.ShouldBeEmpty());

    [Fact]
    public void Files_that_are_no_notes_may_lie_beside_them()
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write("minutes.pdf", "not read");
        _shelf.Write(".DS_Store", "not read");

        _shelf.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Lines_may_end_as_on_Windows()
    {
        _shelf.Write("review.md", "\uFEFF" + Shelf.Review.ReplaceLineEndings("\r\n"));

        _shelf.Read().Notes!.Text.ShouldBe("The year in a paragraph.");
    }

    public void Dispose() => _shelf.Dispose();
}
