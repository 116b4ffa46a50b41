using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Web.Desk.Years;

namespace Logframe.Web.Desk;

/// <summary>What pages call the fields of their forms, by the names under which these are sent.</summary>
internal static partial class FieldLabels
{
    public const string Gaps = "Why it may be approved although something is missing";

    public const string Year = "The year that is reviewed";

    private const string Evidence = "Evidence";

    private static readonly Dictionary<string, string> Alone = new()
    {
        [NotesForm.Text] = "Text",
        [NotesForm.Evidence] = Evidence,
        [YearView.GapsField] = Gaps,
        [YearsView.YearField] = Year,
        [SentForm.ReasonField] = "Reason",
    };

    private static readonly Dictionary<string, string> Actions = new()
    {
        ["what"] = "What is done",
        ["owner"] = "Who answers for it",
        ["due"] = "By when its effect is expected",
        ["way"] = "What is expected",
        ["words"] = "In words",
        ["level"] = "Or the figure",
        ["part"] = "Of which part",
        ["area"] = "In which area",
        ["evidence"] = Evidence,
    };

    private static readonly Dictionary<string, string> Results = new()
    {
        ["result"] = "What became of it, as the partnership records it",
        ["says"] = "What happened",
        ["evidence"] = Evidence,
    };

    /// <summary>Of a field of an action.</summary>
    public static string OfAction(string field) => Actions[field];

    /// <summary>Of a field of a record of an earlier action.</summary>
    public static string OfResult(string field) => Results[field];

    /// <summary>Of a field wherever it stands; null for one in which nobody writes or chooses anything.</summary>
    public static FieldLabel? Of(string name) =>
        Alone.TryGetValue(name, out var alone) ? new FieldLabel(alone, null)
        : Action().Match(name) is { Success: true } action && Actions.TryGetValue(action.Groups["field"].Value, out var words)
            ? new FieldLabel(words, FormattableString.Invariant($"action {int.Parse(action.Groups["place"].ValueSpan, CultureInfo.InvariantCulture) + 1}"))
        : Result().Match(name) is { Success: true } result && Results.TryGetValue(result.Groups["field"].Value, out var recorded)
            ? new FieldLabel(recorded, $"action {result.Groups["number"].Value} of {result.Groups["year"].Value}")
        : null;

    [GeneratedRegex("^action-(?<place>[0-9]{1,3})-(?<field>[a-z]+)$")]
    private static partial Regex Action();

    [GeneratedRegex("^result-(?<year>[0-9]{4})-(?<number>[0-9]{1,3})-(?<field>[a-z]+)$")]
    private static partial Regex Result();
}

/// <summary>What a page calls a field.</summary>
/// <param name="Words">Beside the field.</param>
/// <param name="Whose">What it belongs to, where a page has several of its kind; null otherwise.</param>
internal sealed record FieldLabel(string Words, string? Whose)
{
    /// <summary>"Who answers for it (action 2)".</summary>
    public string Heading => Whose is null ? Words : $"{Words} ({Whose})";

    /// <summary>At the beginning of a sentence: <c>"Who answers for it" of action 2</c>.</summary>
    public string Subject => Whose is null ? $"\"{Words}\"" : $"\"{Words}\" of {Whose}";
}
