using Logframe.Core.Reviews;
using Logframe.Definitions;
using Logframe.Definitions.Reading;
using Logframe.Definitions.Reviews;

namespace Logframe.Web.Desk.Years;

/// <summary>A file of a draft that cannot be used as it is, and can be put right in its form.</summary>
/// <param name="File">Its name.</param>
/// <param name="Typed">What stands in it.</param>
/// <param name="Faults">What is wrong with that.</param>
internal sealed record FaultyNotes(string File, WrittenNotes Typed, IReadOnlyList<Fault> Faults)
{
    private const string Writers = "written-by";

    /// <summary>What is wrong, in the words of the form.</summary>
    public IReadOnlyList<string> Says => [.. Faults.Select(new WrittenFaults(Typed).Say).Distinct()];

    /// <summary>Every file of a draft with faults; null where anything is wrong that no form shows, so that an editor is needed.</summary>
    /// <param name="folder">Where the review lies.</param>
    /// <param name="edition">The draft.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="earlier">What became of the actions of earlier reviews, each of which can be recorded in a form.</param>
    public static IReadOnlyList<FaultyNotes>? Of(ReviewFolder folder, int edition, ReviewReading reading, IReadOnlyList<ActionReport> earlier)
    {
        var files = reading.Faults.GroupBy(fault => fault.File).Select(faults => Of(folder, edition, reading.Notes!, [.. faults], earlier)).ToList();
        return files.TrueForAll(file => file is not null) ? [.. files.OfType<FaultyNotes>()] : null;
    }

    private static FaultyNotes? Of(ReviewFolder folder, int edition, ReviewNotes notes, IReadOnlyList<Fault> faults, IReadOnlyList<ActionReport> earlier) =>
        EditionFiles.In(folder.PathOf(edition)).FirstOrDefault(name => EditionFiles.IsNotes(name) && folder.Shown(edition, name) == faults[0].File) is { } file
        && file != ReviewFolder.ReviewFile
        && NotesSubject.CodeOf(file) is { } code
        && notes.About(code) is not null
        && faults.All(fault => fault.Field != Writers)
        && TypedNotes.Read(file, new NotesContext(folder, edition, Framework: null, Earlier: null, new Notebook())) is { } typed
        && typed.Results.All(result => earlier.Any(report => (report.Action.Subject, report.Action.Review, report.Action.Number) == (code, result.Review, result.Number)))
            ? new FaultyNotes(file, typed, faults)
            : null;
}
