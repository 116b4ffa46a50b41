using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads one action: what, who, by when, and what it should bring.</summary>
internal static class ActionReader
{
    /// <param name="fields">The action.</param>
    /// <param name="subject">Code of what it serves.</param>
    /// <param name="number">Its place, counted from 1.</param>
    /// <param name="agreed">The day of the commentary; null where that is a fault.</param>
    /// <param name="context">What it is read against.</param>
    public static PlannedAction? Read(Fields fields, string subject, int number, DateOnly? agreed, NotesContext context)
    {
        fields.Require("action", "owner", "due", "expected");
        var text = fields.Brief("action");
        var owner = fields.Brief("owner");
        var due = fields.Day("due");
        var expected = fields.Has("expected") ? ExpectedReader.Read(fields, subject, context) : null;
        var evidence = fields.Links("evidence");
        fields.Close();
        if (due < agreed)
        {
            fields.Refuse("due", $"is before {agreed:yyyy-MM-dd}, the day on which the action was written down.");
        }

        return text is null || owner is null || due is not { } day || expected is null || agreed is not { } written
            ? null
            : new PlannedAction(context.Folder.Year, subject, number, text, owner, day, expected, written, evidence);
    }
}
