using System.Globalization;
using Logframe.Reports.Review;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Review;

/// <summary>A review as a folder that needs nothing else.</summary>
[Collection(nameof(ReviewedYear))]
public sealed class ReviewPackTests(ReviewedYear year)
{
    [Fact]
    public void Lists_every_file_with_its_size_and_hash_under_a_seal()
    {
        var manifest = PackManifest.Read(File.ReadAllBytes(Path.Combine(year.Pack, PackManifest.FileName))).ShouldNotBeNull();

        manifest.HasItsSeal().ShouldBeTrue();
        manifest.Files.ShouldBe(PackFile.In(year.Pack));
        manifest.Files.Select(file => file.Path).ShouldContain("review.html");
        manifest.Files.Select(file => file.Path).ShouldContain("review.pptx");
        manifest.Simulated.ShouldBeTrue();
        (manifest with { MadeFrom = manifest.MadeFrom with { Year = 2025 } }).HasItsSeal().ShouldBeFalse();
    }

    [Fact]
    public async Task Is_the_same_bytes_from_another_folder_at_another_time_under_another_culture()
    {
        using var elsewhere = new TemporaryFolder();
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign, culture.DateTimeFormat.DateSeparator) = (",", "~", "!");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var later = new FakeClock().At(new DateTimeOffset(2027, 3, 4, 5, 6, 7, TimeSpan.Zero));
            var terminal = new TestTerminal(elsewhere.Path, later);
            (await terminal.RunAsync("review", "--year", "2026", "--as-of", "2026-11-22", "--data", Path.Combine(year.Folder, "out", "data"), "--reviews", year.Reviews, "--out", "other/deep/pack", "--no-pdf")).ShouldBe(0, terminal.Error);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        PackFile.In(elsewhere.File("other/deep/pack")).ShouldBe(PackFile.In(year.Pack));
        File.ReadAllBytes(elsewhere.File("other/deep/pack/manifest.json")).ShouldBe(File.ReadAllBytes(Path.Combine(year.Pack, "manifest.json")));
    }

    [Fact]
    public async Task Replaces_an_older_pack_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes/mine.txt", "mine");
        folder.Write("pack/left.txt", "of an older pack");
        File.Copy(Path.Combine(year.Pack, "manifest.json"), folder.File("pack/manifest.json"));

        (await Review(folder, "--out", "notes")).Code.ShouldBe(2);
        (await Review(folder, "--out", "pack")).Code.ShouldBe(0);

        File.ReadAllText(folder.File("notes/mine.txt")).ShouldBe("mine");
        File.Exists(folder.File("pack/left.txt")).ShouldBeFalse();
        Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order().ShouldBe(["notes", "pack"]);
    }

    [Fact]
    public async Task Refuses_a_folder_of_something_else_and_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes/mine.txt", "mine");

        (await Review(folder, "--out", "notes")).Said.ShouldContain("Give another folder with --out");
    }

    [Theory]
    [InlineData("2027", "2026-11-22", "before it has begun")]
    [InlineData("2020", "2020-06-01", "the first figures came on 1 November 2024. Give that day or a later one with --as-of.")]
    public async Task Says_why_a_year_cannot_be_reviewed(string reviewed, string asOf, string why)
    {
        using var folder = new TemporaryFolder();

        var (code, said) = await Review(folder, "--year", reviewed, "--as-of", asOf);

        code.ShouldBe(2);
        said.ShouldContain(why);
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    private async Task<(int Code, string Said)> Review(TemporaryFolder folder, params string[] args)
    {
        var terminal = new TestTerminal(folder.Path, ReviewedYear.Clock);
        return (await terminal.RunAsync(["review", "--data", Path.Combine(year.Folder, "out", "data"), "--no-pdf", .. args]), terminal.Error);
    }
}
