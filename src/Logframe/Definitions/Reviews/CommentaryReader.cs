using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads what is said of one indicator or level, and what is planned about it.</summary>
internal static class CommentaryReader
{
    private const int MostActions = 50;

    /// <summary>Null where the file cannot be read or names nothing that the framework has.</summary>
    public static Commentary? Read(string file, NotesContext context)
    {
        if (NotesSubject.CodeOf(file) is not { } subject || (context.Framework is { } framework && !NotesSubject.IsIn(framework, subject)))
        {
            context.Refuse(file, 1, $"The framework has nothing of this name. {Names(context.Framework)}");
            return null;
        }

        if (NotesFile.Open(file, "commentary", context) is not { Fields: var fields } notes)
        {
            return null;
        }

        fields.Require("author", "date");
        var author = fields.Brief("author");
        var date = fields.Day("date");
        var writers = fields.Names("written-by");
        var evidence = fields.Links("evidence");
        var actions = fields.Mappings("actions", "action");
        var results = fields.Mappings("results", "result");
        fields.Close();
        if (actions.Count > MostActions)
        {
            fields.Refuse("actions", $"holds more than {MostActions} actions.");
        }

        var planned = actions.Select((action, index) => ActionReader.Read(action, subject, index + 1, date, context)).OfType<PlannedAction>().ToList();
        var recorded = results.Select(result => ResultReader.Read(result, subject, author, date, context)).OfType<RecordedResult>().ToList();
        return author is null || date is not { } day ? null : new Commentary(subject, author, day, evidence, notes.Text, planned) { WrittenBy = writers, Results = recorded };
    }

    private static string Names(LogicalFramework? framework) =>
        "A file is named after an indicator or a level"
        + (framework is null ? ", such as 3.1.md, outcome-3.md or goal.md." : $": {NotesSubject.FileOf(framework.Indicators.First().Code)} to {NotesSubject.FileOf(framework.Indicators.Last().Code)}, or {string.Join(", ", framework.Outcomes.Select(NotesSubject.FileOf))}.");
}
