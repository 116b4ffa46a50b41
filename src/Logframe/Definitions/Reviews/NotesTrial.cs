using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads the text of a file of notes before it is put in its place, by the same reader as afterwards.</summary>
/// <param name="framework">The framework in force.</param>
/// <param name="year">The year reviewed.</param>
/// <param name="edition">The edition that the file belongs to.</param>
/// <param name="earlier">The locked reviews of earlier years.</param>
internal sealed class NotesTrial(LogicalFramework framework, int year, int edition, IReadOnlyList<ReviewNotes> earlier)
{
    /// <summary>What is wrong with the text of a file; empty where it can be used and says what was meant.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="text">All of it.</param>
    /// <param name="meant">What it is to say; null for review.md.</param>
    public IReadOnlyList<Fault> Faults(string file, string text, WrittenNotes? meant)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-notes-");
        try
        {
            var notebook = new Notebook();
            var context = new NotesContext(new ReviewFolder(folder.FullName, framework.Id, year), edition, framework, earlier, notebook);
            var path = Directory.CreateDirectory(context.Folder.PathOf(edition)).FullName;
            File.WriteAllText(Path.Combine(path, file), text);
            if (EditionFiles.OutOfBounds(path, [file]).ToList() is [var beyond, ..])
            {
                context.Refuse(beyond.File, 1, beyond.Message);
            }
            else if (meant is null)
            {
                ReviewFileReader.Read(context);
            }
            else if (CommentaryReader.Read(file, context) is var read && notebook.Faults.Count == 0 && (read is null || !Says(read, meant)))
            {
                context.Refuse(file, 1, "The file is laid out in a way that cannot be changed here. Change it in an editor.");
            }

            return notebook.Faults;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Says(Commentary read, WrittenNotes meant) =>
        (read.Text, read.Actions.Count, read.Results.Count, read.Evidence.Count) == (meant.Text, meant.Actions.Count, meant.Results.Count, meant.Evidence.Count);
}
