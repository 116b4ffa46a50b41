using Logframe.Core.Definition;
using Logframe.Definitions.Reviews;
using Logframe.Simulator.Reviews;

namespace Logframe.Reviewing;

/// <summary>Two made-up reviews for a demonstration: one that is locked, and a draft of the next year that judges its actions.</summary>
/// <param name="root">The folder of all reviews; what lies there of these two years is replaced.</param>
/// <param name="framework">The framework that the notes speak of.</param>
internal sealed class DemoReviews(string root, LogicalFramework framework)
{
    private const string Approver = "Sam Sample";
    private const string Keeper = "Kim Notional";

    private static readonly int[] Years = [SimulatedNotes.First, SimulatedNotes.Second];

    private static readonly DateOnly Approved = new(SimulatedNotes.First, 11, 24);

    private static readonly DateOnly Locked = new(SimulatedNotes.First, 11, 28);

    /// <summary>Whether these two reviews can be laid out without removing notes that somebody wrote.</summary>
    /// <exception cref="CommandFailure">There are notes of one of these years that are not marked as simulated.</exception>
    public void CheckFree()
    {
        foreach (var folder in Years.Select(PathOf).Where(Directory.Exists))
        {
            var review = Path.Combine(folder, ReviewFolder.ReviewFile);

            // Looked for as a line, since notes that a newcomer played with may be faulty, and are the demonstration's all the same.
            if (Directory.EnumerateFileSystemEntries(folder).Any() && !(File.Exists(review) && File.ReadLines(review).Contains("simulated: true")))
            {
                throw CommandFailure.WrongInput($"{folder} holds notes that are not those of a demonstration, and nothing of them is overwritten. Give another folder with --out.");
            }
        }
    }

    /// <summary>Lays out the first review, approved: the moment to make its pack.</summary>
    /// <returns>False where the notes speak of other promises than the framework makes; then nothing lies there.</returns>
    public bool TryApprove()
    {
        Lay(SimulatedNotes.First);
        if (ReviewShelf.Read(root, framework, SimulatedNotes.First).Faults.Count > 0)
        {
            Clear();
            return false;
        }

        var desk = new ReviewDesk(root, framework, SimulatedNotes.First, Approved);
        var notes = desk.Read().Notes!;
        desk.Approve(notes, desk.ContentsOf(notes), Approver, [], acceptedBecause: null);
        return true;
    }

    /// <summary>Locks the first review with its pack.</summary>
    public void Lock(string pack)
    {
        var desk = new ReviewDesk(root, framework, SimulatedNotes.First, Locked);
        desk.Lock(desk.Read().Notes!, Keeper, pack);
    }

    /// <summary>Lays out the second review as a draft.</summary>
    public void Begin() => Lay(SimulatedNotes.Second);

    /// <summary>Takes both reviews away, with the folders that hold nothing else.</summary>
    private void Clear()
    {
        foreach (var year in Years.Select(PathOf).Where(Directory.Exists))
        {
            Directory.Delete(year, recursive: true);
        }

        foreach (var above in new[] { Path.GetDirectoryName(PathOf(SimulatedNotes.First))!, root }.Where(above => !Directory.EnumerateFileSystemEntries(above).Any()))
        {
            Directory.Delete(above);
        }
    }

    private void Lay(int year)
    {
        var folder = PathOf(year);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        SimulatedNotes.Write(year, Directory.CreateDirectory(folder).FullName);
    }

    private string PathOf(int year) => new ReviewFolder(root, framework.Id, year).Path;
}
