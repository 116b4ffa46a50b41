using System.Globalization;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;

namespace Logframe.Web.Desk.Years;

/// <summary>The fields of the form on which a file of a review is written, and what somebody wrote into them.</summary>
internal static class NotesForm
{
    public const string Text = "text";
    public const string Evidence = "evidence";
    public const string Seen = "seen";

    /// <summary>Of what the reader of the files takes.</summary>
    public const int LongestText = EditionFiles.LongestNotes / 2;

    private static readonly char[] Breaks = ['\n', ' '];

    /// <summary>The name of a field of an action.</summary>
    public static string Action(string field, int place) => string.Create(CultureInfo.InvariantCulture, $"action-{place}-{field}");

    /// <summary>The name of a field of a record of an earlier action.</summary>
    public static string Result(string field, PlannedAction action) => Result(field, action.Review, action.Number);

    /// <param name="field">Of the record.</param>
    /// <param name="review">Year of the review that agreed the action.</param>
    /// <param name="number">The place of the action among those of its subject.</param>
    public static string Result(string field, int review, int number) => string.Create(CultureInfo.InvariantCulture, $"result-{review}-{number}-{field}");

    /// <summary>Everything that was sent; whether it is too much, the reader of the files says.</summary>
    /// <param name="form">As sent.</param>
    /// <param name="earlier">The actions of earlier reviews that can be recorded.</param>
    public static WrittenNotes Read(SentForm form, IEnumerable<ActionReport> earlier) => new(
        form.Text(Text),
        Addresses(form.Text(Evidence)),
        [.. Enumerable.Range(0, form.Fields.Count).TakeWhile(place => form.Fields.ContainsKey(Action("what", place))).Select(place => ActionAt(form, place)).Where(action => !action.IsEmpty)],
        [.. earlier.Select(report => ResultOf(form, report.Action)).OfType<WrittenResult>()]);

    private static WrittenAction ActionAt(SentForm form, int place)
    {
        string Of(string field) => form.Text(Action(field, place));
        var way = Of("way");
        return new WrittenAction(
            Of("what"),
            Of("owner"),
            Of("due"),
            way.Length == 0 ? WrittenEffect.InWords(Of("words")) : new WrittenEffect(way, Of("level"), Of("part"), Of("area"), Of("words")),
            Addresses(Of("evidence")));
    }

    private static WrittenResult? ResultOf(SentForm form, PlannedAction action) => form.Text(Result("result", action)) is { Length: > 0 } result
        ? new WrittenResult(action.Review, action.Number, result, form.Text(Result("says", action)), Addresses(form.Text(Result("evidence", action))))
        : null;

    private static List<string> Addresses(string text) => [.. text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
