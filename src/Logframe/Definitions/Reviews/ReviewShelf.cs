using System.Text.Json;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>The reviews of an organisation, kept as text files: <c>reviews/&lt;framework&gt;/&lt;year&gt;/</c>.</summary>
internal static class ReviewShelf
{
    /// <summary>Reads the review of a year with the locked ones before it. What is locked is held against its lock.</summary>
    /// <param name="root">The folder of all reviews.</param>
    /// <param name="framework">The framework in force; a locked edition is not checked against it, because codes may have changed since.</param>
    /// <param name="year">The year.</param>
    /// <param name="edition">Null for the newest.</param>
    public static ReviewReading Read(string root, LogicalFramework framework, int year, int? edition = null)
    {
        var folder = new ReviewFolder(root, framework.Id, year);
        var before = LockedBefore(root, framework.Id, year);
        var notebook = new Notebook();
        var editions = folder.Editions;
        if (editions.Count == 0)
        {
            return new ReviewReading(null, before.Faults) { Earlier = before.Notes };
        }

        if (!editions.SequenceEqual(Enumerable.Range(1, editions.Count)))
        {
            notebook.Add(new Fault(FaultSeverity.Error, folder.Shown(1, ReviewFolder.ReviewFile), 1, "", $"The editions are {string.Join(", ", editions)}: one between them is missing. Put its folder back."));
        }

        var wanted = edition ?? editions[^1];
        if (!editions.Contains(wanted))
        {
            notebook.Add(new Fault(FaultSeverity.Error, folder.Shown(wanted, ReviewFolder.ReviewFile), 1, "", $"There is no edition {wanted} of the review of {year}. The newest is {editions[^1]}."));
            return new ReviewReading(null, [.. before.Faults, .. notebook.Faults]) { Earlier = before.Notes };
        }

        ReviewNotes? corrected = null;
        foreach (var earlier in editions.Where(one => one < wanted))
        {
            corrected = Edition(folder, earlier, framework, before.Notes, notebook).Notes;
            if (corrected is { State: not ReviewState.Locked })
            {
                notebook.Add(new Fault(FaultSeverity.Error, folder.Shown(earlier, ReviewFolder.ReviewFile), 1, "state", "must be locked, because a later edition corrects it."));
            }
        }

        var (notes, closed) = Edition(folder, wanted, framework, before.Notes, notebook);
        return new ReviewReading(notes, [.. before.Faults, .. notebook.Faults])
        {
            Corrected = corrected,
            Earlier = before.Notes,
            PackManifest = closed?.PackManifest,
        };
    }

    /// <summary>The newest locked review of a year before another; null where there is none.</summary>
    public static ReviewReading? LastLocked(string root, string framework, int beforeYear)
    {
        var (notes, faults) = LockedBefore(root, framework, beforeYear);
        return notes.Count == 0 && faults.Count == 0 ? null : new ReviewReading(notes is [var newest, ..] ? newest : null, faults) { Earlier = [.. notes.Skip(1)] };
    }

    /// <summary>Every edition of every year that can be read, by whatever framework it was written, and what is wrong with the others.</summary>
    /// <param name="root">The folder of all reviews; it need not exist.</param>
    /// <param name="framework">The framework, by its id.</param>
    public static ReviewEditions All(string root, string framework)
    {
        var (notes, faults) = (new List<ReviewNotes>(), new List<Fault>());
        foreach (var (folder, edition) in ReviewFolder.Before(root, framework, int.MaxValue).SelectMany(folder => folder.Editions.Select(edition => (folder, edition))))
        {
            var notebook = new Notebook();
            var read = Edition(folder, edition, null, null, notebook).Notes;
            faults.AddRange(notebook.Faults);
            if (read is not null && notebook.Faults.Count == 0)
            {
                notes.Add(read);
            }
        }

        return new ReviewEditions(notes, faults);
    }

    private static (IReadOnlyList<ReviewNotes> Notes, IReadOnlyList<Fault> Faults) LockedBefore(string root, string framework, int year)
    {
        var notebook = new Notebook();
        var notes = new List<ReviewNotes>();
        foreach (var folder in ReviewFolder.Before(root, framework, year))
        {
            var locked = folder.Editions.Where(edition => File.Exists(Path.Combine(folder.PathOf(edition), ReviewFolder.LockFile))).ToList();
            var read = locked.Select(edition => Edition(folder, edition, null, null, notebook).Notes).ToList();
            if (read is [.., { } newest])
            {
                notes.Add(newest);
            }
        }

        return (notes, notebook.Faults);
    }

    private static (ReviewNotes? Notes, ReviewLock? Lock) Edition(ReviewFolder folder, int edition, LogicalFramework? framework, IReadOnlyList<ReviewNotes>? earlier, Notebook notebook)
    {
        var context = new NotesContext(folder, edition, framework, earlier, notebook);
        ReviewLock? closed = null;
        try
        {
            closed = ReviewLock.Read(folder, edition);
        }
        catch (JsonException)
        {
            context.Refuse(ReviewFolder.LockFile, 1, "The lock cannot be read. Put it back as it was when the review was locked.");
            return (null, null);
        }

        var broken = closed?.Broken(folder, edition).ToList() ?? [];
        broken.ForEach(fault => context.Refuse(fault.File, 1, fault.Message));

        // Codes, parts and earlier actions were checked when it was locked, by the framework of its day.
        var notes = NotesReader.Read(closed is null ? context : context with { Framework = null, Earlier = null });
        if (broken.Count == 0 && notes is not null && notes.State == ReviewState.Locked != closed is not null)
        {
            context.Refuse(ReviewFolder.ReviewFile, 1, closed is null
                ? $"The review says that it is locked, and {ReviewFolder.LockFile} is missing. Put that back."
                : $"There is a {ReviewFolder.LockFile}, and the review does not say that it is locked. Lock with: logframe review lock");
        }

        return (notes, closed);
    }
}
