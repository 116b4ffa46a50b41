using Logframe.Definitions.Reviews;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definitions.Reviews;

/// <summary>A folder of reviews for one test, with the shortest files that are sound.</summary>
internal sealed class Shelf : IDisposable
{
    public const string Review = """
        ---
        year: 2026
        edition: 1
        state: draft
        as-of: 2026-11-22
        prepared-by: A. Person
        prepared-on: 2026-11-20
        ---
        The year in a paragraph.
        """;

    public const string Commentary = """
        ---
        author: A. Person
        date: 2026-11-20
        ---
        Why it is so.
        """;

    private readonly TemporaryFolder _folder = new();

    public string Root => _folder.Path;

    public ReviewFolder Folder(int year = 2026) => new(Root, "kent-and-medway", year);

    public void Write(string file, string text, int year = 2026) => _folder.Write(Path.Combine("kent-and-medway", $"{year}", file), text);

    /// <summary>A commentary with further fields above its text.</summary>
    public static string With(string fields, string text = "Why it is so.") => $"---\nauthor: A. Person\ndate: 2026-11-20\n{fields}\n---\n{text}\n";

    public ReviewReading Read(int year = 2026, int? edition = null) => ReviewShelf.Read(Root, ShippedFrameworks.KentAndMedway, year, edition);

    /// <summary>What is wrong, as a person sees it.</summary>
    public IReadOnlyList<string> Faults(int year = 2026) => [.. Read(year).Faults.Select(fault => fault.ToString())];

    /// <summary>A review that was approved and locked with these files beside review.md.</summary>
    public void Lock(int year, params IReadOnlyList<(string File, string Text)> files)
    {
        var signed = $"state: locked\napproved-by: B. Person\napproved-on: {year}-11-23\nlocked-by: C. Person\nlocked-on: {year}-11-24";
        Write(ReviewFolder.ReviewFile, Review.Replace("state: draft", signed, StringComparison.Ordinal).Replace("2026", $"{year}", StringComparison.Ordinal), year);
        foreach (var (file, text) in files)
        {
            Write(file, text.Replace("2026-11-20", $"{year}-11-20", StringComparison.Ordinal), year);
        }

        ReviewLock.Of(Folder(year), 1, new string('a', 64)).Write(Folder(year));
    }

    public void Dispose() => _folder.Dispose();
}
