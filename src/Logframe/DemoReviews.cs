using Logframe.Core.Definition;
using Logframe.Definitions.Reviews;
using Logframe.Simulator.Reviews;

namespace Logframe;

/// <summary>Two made-up reviews for a demonstration: one that is locked, and a draft of the next year that judges its actions.</summary>
/// <param name="root">The folder of all reviews; what lies there of these two years is replaced.</param>
/// <param name="framework">The framework that the notes speak of.</param>
internal sealed class DemoReviews(string root, LogicalFramework framework)
{
    private const string Approver = "Sam Sample";
    private const string Keeper = "Kim Notional";

    private static readonly DateOnly Approved = new(SimulatedNotes.First, 11, 24);

    private static readonly DateOnly Locked = new(SimulatedNotes.First, 11, 28);

    /// <summary>Lays out the first review, approved: the moment to make its pack.</summary>
    /// <returns>False where the notes speak of other promises than the framework makes; then nothing lies there.</returns>
    public bool TryApprove()
    {
        Lay(SimulatedNotes.First);
        if (ReviewShelf.Read(root, framework, SimulatedNotes.First).Faults.Count > 0)
        {
            Directory.Delete(PathOf(SimulatedNotes.First), recursive: true);
            return false;
        }

        var desk = new ReviewDesk(root, framework, SimulatedNotes.First, Approved);
        desk.Approve(desk.Read().Notes!, Approver, [], acceptedBecause: null);
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
