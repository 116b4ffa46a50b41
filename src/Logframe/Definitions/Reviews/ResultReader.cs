using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads what the partnership records of an action of an earlier review.</summary>
internal static class ResultReader
{
    /// <param name="fields">The record.</param>
    /// <param name="subject">Code of what the action served.</param>
    /// <param name="author">Who records it; null where that is a fault.</param>
    /// <param name="date">When; null where that is a fault.</param>
    /// <param name="context">What it is read against.</param>
    public static RecordedResult? Read(Fields fields, string subject, string? author, DateOnly? date, NotesContext context)
    {
        fields.Require("review", "action", "result", "says");
        var review = fields.Whole("review", least: 1);
        var number = fields.Whole("action", least: 1);
        var result = fields.Word<ActionFinding>("result");
        var says = fields.Brief("says");
        var evidence = fields.Links("evidence");
        fields.Close();
        if (review is not { } year || number is not { } place || result is not { } finding || says is null || author is null || date is not { } day)
        {
            return null;
        }

        var record = new RecordedResult(year, subject, place, finding, says, author, day, evidence);
        if (context.Earlier is { } earlier && !earlier.SelectMany(notes => notes.Actions).Any(record.IsOf))
        {
            fields.Refuse("action", $"is {place} of {year}, and no locked review of that year has such an action on {subject}.");
        }

        return record;
    }
}
