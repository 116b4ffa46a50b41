using System.Security.Cryptography;
using System.Text.Json;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reports.Review;

namespace Logframe.Reviewing;

/// <summary>Reads what a review is to say from the folder of reviews, with the hash of each file that has a say in the pack.</summary>
internal static class ReviewLibrary
{
    /// <param name="root">The folder of all reviews; it need not exist.</param>
    /// <param name="framework">The framework in force.</param>
    /// <param name="year">The year.</param>
    /// <param name="edition">Null for the newest.</param>
    /// <exception cref="CommandFailure">A file cannot be used; the message lists every fault.</exception>
    public static ReviewSources Read(string root, LogicalFramework framework, int year, int? edition)
    {
        var reading = ReviewShelf.Read(root, framework, year, edition);
        if (reading.Faults.Count > 0)
        {
            throw CommandFailure.WrongInput(reading.Message);
        }

        return new ReviewSources(reading.Notes, reading.Corrected, reading.Earlier, Files(root, framework.Id, year, reading));
    }

    /// <summary>The files that a review was read from, with the hash of what counts in each: a pack was made of these notes where it names the same.</summary>
    public static IReadOnlyList<PackNotes> Files(string root, string framework, int year, ReviewReading reading)
    {
        var own = reading.Notes is { } notes ? Files(new ReviewFolder(root, framework, year), notes) : [];
        var corrected = reading.Corrected is { } locked ? [Lock(new ReviewFolder(root, framework, year), locked.Edition)] : Array.Empty<PackNotes>();
        var before = reading.Earlier.Select(earlier => Lock(new ReviewFolder(root, framework, earlier.Year), earlier.Edition));
        return [.. own, .. corrected, .. before];
    }

    private static IEnumerable<PackNotes> Files(ReviewFolder folder, ReviewNotes notes) => EditionFiles.In(folder.PathOf(notes.Edition))
        .Where(EditionFiles.IsNotes)
        .Select(file => new PackNotes(
            folder.Shown(notes.Edition, file),
            file == ReviewFolder.ReviewFile ? Review(notes) : EditionFiles.HashOf(Path.Combine(folder.PathOf(notes.Edition), file))));

    /// <summary>A locked review is told by its lock, which holds the hash of each of its files.</summary>
    private static PackNotes Lock(ReviewFolder folder, int edition) => new(
        folder.Shown(edition, ReviewFolder.LockFile),
        EditionFiles.HashOf(Path.Combine(folder.PathOf(edition), ReviewFolder.LockFile)));

    /// <summary>What review.md says, but not whether it is locked: a pack is published first and locked then, and stays the same.</summary>
    private static string Review(ReviewNotes notes) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { notes.Year, notes.Edition, notes.AsOf, notes.Prepared, notes.Approved, notes.AcceptedGaps, notes.Correction, notes.IsSimulated, notes.Text })));
}
