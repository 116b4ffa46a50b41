using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Desk;

/// <summary>A site beside a folder of reviews: one of 2025 that is locked, with two actions, and one of 2026 that Alex has begun.</summary>
internal sealed class ReviewBench : IAsyncDisposable
{
    public const string Remark = "# What a remark says";

    private readonly TemporaryFolder _folder;

    private ReviewBench(TemporaryFolder folder, DeskBench desk) => (_folder, Desk) = (folder, desk);

    public DeskBench Desk { get; }

    public string Packs => _folder.File("packs");

    public static async Task<ReviewBench> StartAsync()
    {
        var folder = new TemporaryFolder();
        Write(folder, 2025, "review.md", "state: locked\nas-of: 2025-11-10\napproved-by: B. Person\napproved-on: 2025-11-11\nlocked-by: C. Person\nlocked-on: 2025-11-12", "The year before.");
        Write(folder, 2025, "3.2.md", "actions:\n  - {action: Healthy towns, owner: D. Person, due: 2025-10-31, expected: Nine towns}", "As it was.");
        var before = new ReviewFolder(folder.File("reviews"), "kent-and-medway", 2025);
        ReviewLock.Of(before, 1, new string('a', 64)).Write(before);
        Write(folder, 2026, "review.md", "state: draft\nas-of: 2026-11-22", "The year in **short**.");
        Write(folder, 2026, "3.2.md", $"{Remark}\nactions:\n- {{action: Food at work, owner: F. Person, due: 2027-06-30, expected: Twenty employers}}", "Because.");
        return new ReviewBench(folder, await DeskBench.StartAsync([$"Reviews:Folder={folder.File("reviews")}", $"Reviews:Packs={folder.File("packs")}", "Reviews:Pdf=false"]));
    }

    public string File(string name, int year = 2026) => Path.Combine(_folder.File("reviews"), "kent-and-medway", $"{year}", name);

    /// <summary>The review of 2026 as the command line would read it; it must be sound.</summary>
    public ReviewNotes Read()
    {
        var reading = ReviewShelf.Read(_folder.File("reviews"), ShippedFrameworks.KentAndMedway, 2026);
        reading.Faults.ShouldBeEmpty();
        return reading.Notes!;
    }

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        _folder.Dispose();
    }

    private static void Write(TemporaryFolder folder, int year, string file, string fields, string text) => folder.Write(
        Path.Combine("reviews", "kent-and-medway", $"{year}", file),
        file == "review.md"
            ? $"---\nyear: {year}\nedition: 1\n{fields}\nprepared-by: Alex\nprepared-on: {year}-11-09\n---\n{text}\n"
            : $"---\nauthor: Alex\ndate: {year}-10-20\n{fields}\n---\n{text}\n");
}
