using System.Globalization;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>What somebody writes about an indicator or a level, as typed: whether it can be used, its reader says.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Evidence">Addresses of the web.</param>
/// <param name="Actions">In order.</param>
/// <param name="Results">What became of actions of earlier reviews.</param>
internal sealed record WrittenNotes(string Text, IReadOnlyList<string> Evidence, IReadOnlyList<WrittenAction> Actions, IReadOnlyList<WrittenResult> Results)
{
    public static WrittenNotes None { get; } = new("", [], [], []);

    public static WrittenNotes Of(Commentary said) => new(said.Text, said.Evidence, [.. said.Actions.Select(WrittenAction.Of)], [.. said.Results.Select(WrittenResult.Of)]);
}

/// <summary>An action as typed.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Due">A day, such as 2027-03-31.</param>
/// <param name="Expected">What it should bring.</param>
/// <param name="Evidence">Addresses of the web.</param>
internal sealed record WrittenAction(string Action, string Owner, string Due, WrittenEffect Expected, IReadOnlyList<string> Evidence)
{
    public static WrittenAction Empty { get; } = new("", "", "", WrittenEffect.InWords(""), []);

    public bool IsEmpty => this is { Action: "", Owner: "", Due: "", Expected: { Words: "", Value: "" }, Evidence: [] };

    public static WrittenAction Of(PlannedAction action) => new(
        action.Text,
        action.Owner,
        action.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        WrittenEffect.Of(action.Expected),
        action.Evidence);
}

/// <summary>What an action should bring, as typed: words, or a level.</summary>
/// <param name="Way">A word such as "at-most"; empty for an effect in words.</param>
/// <param name="Value">The level, a number.</param>
/// <param name="Part">Key of the part; empty for the only one.</param>
/// <param name="Area">Key of the area; empty for those of the promise.</param>
/// <param name="Words">The effect in words.</param>
internal sealed record WrittenEffect(string Way, string Value, string Part, string Area, string Words)
{
    public static WrittenEffect InWords(string words) => new("", "", "", "", words);

    public static WrittenEffect Of(ExpectedEffect expected) => expected switch
    {
        ExpectedInWords words => InWords(words.Words),
        ExpectedLevel level => new(Reading.Words.For(level.Operator), level.Value.ToString("R", CultureInfo.InvariantCulture), level.Part ?? "", level.Area ?? "", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(expected), expected, "Not an expected effect."),
    };
}

/// <summary>What became of an earlier action, as typed.</summary>
/// <param name="Review">Year of the review that agreed it.</param>
/// <param name="Number">Its place among those of its subject.</param>
/// <param name="Result">A word such as "met".</param>
/// <param name="Says">What happened.</param>
/// <param name="Evidence">Addresses of the web.</param>
internal sealed record WrittenResult(int Review, int Number, string Result, string Says, IReadOnlyList<string> Evidence)
{
    public static WrittenResult Of(RecordedResult recorded) => new(recorded.Review, recorded.Number, Words.For(recorded.Result), recorded.Says, recorded.Evidence);
}
