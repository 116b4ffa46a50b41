using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads all files of one edition.</summary>
internal static class NotesReader
{
    /// <summary>Null where review.md cannot be read; every fault of every file is noted.</summary>
    public static ReviewNotes? Read(NotesContext context)
    {
        var folder = context.Folder.PathOf(context.Edition);
        var files = EditionFiles.In(folder);
        var broken = EditionFiles.OutOfBounds(folder, files).ToList();
        broken.ForEach(fault => context.Refuse(fault.File, 1, fault.Message));
        if (!files.Contains(ReviewFolder.ReviewFile))
        {
            context.Refuse(ReviewFolder.ReviewFile, 1, "The file is missing. Start a review with: logframe review start");
            return null;
        }

        var readable = files.Where(EditionFiles.IsNotes).Except(broken.Select(fault => fault.File)).ToList();
        var commentaries = readable.Where(file => file != ReviewFolder.ReviewFile).Select(file => CommentaryReader.Read(file, context)).OfType<Commentary>().ToList();
        return readable.Contains(ReviewFolder.ReviewFile) && ReviewFileReader.Read(context) is { } notes
            ? notes with { Commentaries = [.. commentaries.OrderBy(commentary => commentary.Subject, CodeOrder.Instance)] }
            : null;
    }
}
