using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;

namespace Logframe.Tests.Definitions.Reviews;

/// <summary>A locked review never changes without a word.</summary>
public sealed class ReviewLockTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public ReviewLockTests() => _shelf.Lock(2026, ("3.1.md", Shelf.Commentary), ("evidence/minutes.txt", "What was said."));

    private string Folder => _shelf.Folder().Path;

    [Fact]
    public void Reads_as_it_was_locked()
    {
        var reading = _shelf.Read();

        reading.Faults.ShouldBeEmpty();
        reading.Notes!.State.ShouldBe(ReviewState.Locked);
        reading.PackManifest.ShouldBe(new string('a', 64));
    }

    [Theory]
    [InlineData("review.md")]
    [InlineData("3.1.md")]
    [InlineData("evidence/minutes.txt")]
    public void Every_byte_counts(string file)
    {
        File.AppendAllText(Path.Combine(Folder, file), " ");

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith($"kent-and-medway/2026/{file}:1: The file was altered after the review was locked.");
    }

    [Fact]
    public void Nothing_may_be_added()
    {
        _shelf.Write("3.2.md", Shelf.Commentary);

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/3.2.md:1: The file was added after the review was locked.");
    }

    [Fact]
    public void Nothing_may_be_taken_away()
    {
        File.Delete(Path.Combine(Folder, "3.1.md"));

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/3.1.md:1: The file is missing, and the review is locked.");
    }

    [Theory]
    [InlineData("aaaaaaaa", "bbbbbbbb")]
    [InlineData("\"edition\": 1", "\"edition\": 2")]
    [InlineData("3.1.md", "3.2.md")]
    public void The_lock_itself_may_not_be_altered(string sound, string other)
    {
        var path = Path.Combine(Folder, ReviewFolder.LockFile);
        File.WriteAllText(path, File.ReadAllText(path).Replace(sound, other, StringComparison.Ordinal));

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/lock.json:1: The lock itself was altered.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"framework\": 3}")]
    public void A_lock_that_cannot_be_read_closes_nothing(string text)
    {
        File.WriteAllText(Path.Combine(Folder, ReviewFolder.LockFile), text);

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/lock.json:1: The lock cannot be read.");
    }

    [Fact]
    public void Without_its_lock_a_locked_review_is_a_fault()
    {
        File.Delete(Path.Combine(Folder, ReviewFolder.LockFile));

        _shelf.Faults().ShouldHaveSingleItem().ShouldContain("lock.json is missing");
    }

    [Fact]
    public void An_alteration_is_also_told_to_the_reader_of_the_next_year()
    {
        File.AppendAllText(Path.Combine(Folder, "3.1.md"), " ");

        _shelf.Faults(2027).ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/3.1.md:1: The file was altered");
        ReviewShelf.LastLocked(_shelf.Root, "kent-and-medway", 2027)!.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void Codes_are_not_held_against_a_framework_of_later()
    {
        _shelf.Lock(2025, ("3.77.md", Shelf.Commentary));

        _shelf.Faults(2025).ShouldBeEmpty();
        _shelf.Read(2025).Notes!.About("3.77").ShouldNotBeNull();
    }

    [Fact]
    public void The_last_locked_review_is_the_newest_before_a_year()
    {
        _shelf.Lock(2024);
        _shelf.Write("review.md", Shelf.Review.Replace("2026", "2025", StringComparison.Ordinal), 2025);

        ReviewShelf.LastLocked(_shelf.Root, "kent-and-medway", 2027)!.Notes!.Year.ShouldBe(2026);
        ReviewShelf.LastLocked(_shelf.Root, "kent-and-medway", 2026)!.Notes!.Year.ShouldBe(2024);
        ReviewShelf.LastLocked(_shelf.Root, "kent-and-medway", 2024).ShouldBeNull();
        ReviewShelf.LastLocked(_shelf.Root, "elsewhere", 2027).ShouldBeNull();
    }

    [Fact]
    public void A_later_edition_goes_before_the_one_that_it_corrects()
    {
        _shelf.Write("edition-2/review.md", Shelf.Review.Replace("edition: 1", "edition: 2\ncorrects: 1\nreason: A slip", StringComparison.Ordinal));

        var reading = _shelf.Read();

        reading.Faults.ShouldBeEmpty();
        reading.Notes!.Edition.ShouldBe(2);
        reading.Notes.Correction.ShouldBe(new Correction(1, "A slip"));
        reading.Corrected!.Edition.ShouldBe(1);
        _shelf.Read(edition: 1).Notes!.State.ShouldBe(ReviewState.Locked);
        ReviewShelf.LastLocked(_shelf.Root, "kent-and-medway", 2027)!.Notes!.Edition.ShouldBe(1);
    }

    [Fact]
    public void Only_a_locked_edition_can_be_corrected()
    {
        _shelf.Write("review.md", Shelf.Review);
        File.Delete(Path.Combine(Folder, ReviewFolder.LockFile));
        _shelf.Write("edition-2/review.md", Shelf.Review.Replace("edition: 1", "edition: 2\ncorrects: 1\nreason: A slip", StringComparison.Ordinal));

        _shelf.Faults().ShouldHaveSingleItem().ShouldContain("must be locked, because a later edition corrects it");
    }

    [Fact]
    public void An_edition_between_two_others_may_not_be_missing()
    {
        _shelf.Write("edition-3/review.md", Shelf.Review.Replace("edition: 1", "edition: 3\ncorrects: 2\nreason: A slip", StringComparison.Ordinal));

        _shelf.Faults().ShouldHaveSingleItem().ShouldContain("The editions are 1, 3: one between them is missing.");
        _shelf.Read(edition: 7).Faults.ShouldContain(fault => fault.Message.StartsWith("There is no edition 7"));
    }

    public void Dispose() => _shelf.Dispose();
}
