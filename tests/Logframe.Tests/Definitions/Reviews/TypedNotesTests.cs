using Logframe.Definitions.Reading;
using Logframe.Definitions.Reviews;

namespace Logframe.Tests.Definitions.Reviews;

/// <summary>What stands in a file of notes, whether it can be used or not.</summary>
public sealed class TypedNotesTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void Keeps_everything_as_it_was_typed()
    {
        var typed = Read("""
            evidence: not an address
            actions:
              - {action: , owner: C. Case, due: soon, expected: {at-most: few, part: nowhere, area: atlantis}, evidence: [a, b]}
              - expected: more of it
            results:
              - {review: 2025, action: 1, result: met, says: }
            """).ShouldNotBeNull();

        typed.Text.ShouldBe("Why it is so.");
        typed.Evidence.ShouldBe(["not an address"]);
        typed.Actions.Count.ShouldBe(2);
        typed.Actions[0].ShouldSatisfyAllConditions(
            action => (action.Action, action.Owner, action.Due).ShouldBe(("", "C. Case", "soon")),
            action => action.Expected.ShouldBe(new WrittenEffect("at-most", "few", "nowhere", "atlantis", "")),
            action => action.Evidence.ShouldBe(["a", "b"]));
        typed.Actions[1].Expected.ShouldBe(WrittenEffect.InWords("more of it"));
        typed.Results.ShouldHaveSingleItem().ShouldSatisfyAllConditions(result => (result.Review, result.Number, result.Result, result.Says).ShouldBe((2025, 1, "met", "")));
    }

    [Theory]
    [InlineData("cost: 500")]
    [InlineData("actions: {action: Walks}")]
    [InlineData("actions: [Walks]")]
    [InlineData("actions:\n  - {action: Walks, cost: 500}")]
    [InlineData("actions:\n  - {action: Walks, action: Runs}")]
    [InlineData("actions:\n  - {action: [Walks]}")]
    [InlineData("actions:\n  - {expected: [22]}")]
    [InlineData("actions:\n  - {expected: {area: kent}}")]
    [InlineData("actions:\n  - {expected: {at-most: 1, at-least: 2}}")]
    [InlineData("actions:\n  - {evidence: {at: https://example.org}}")]
    [InlineData("results:\n  - {review: last, action: 1, result: met}")]
    [InlineData("results:\n  - {review: 2025, action: 1, result: wonderful}")]
    [InlineData("evidence: {at: https://example.org}")]
    [InlineData("actions: [")]
    public void Is_not_told_where_a_form_would_lose_something(string fields) => Read(fields).ShouldBeNull();

    private WrittenNotes? Read(string fields)
    {
        _shelf.Write("3.1.md", Shelf.With(fields));
        var notebook = new Notebook();
        var typed = TypedNotes.Read("3.1.md", new NotesContext(_shelf.Folder(), 1, null, null, notebook));
        notebook.Faults.ShouldBeEmpty();
        return typed;
    }
}
