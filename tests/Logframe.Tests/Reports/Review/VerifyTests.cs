using Logframe.Reports.Review;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Review;

/// <summary>A pack is checked file by file and made again.</summary>
[Collection(nameof(ReviewedYear))]
public sealed class VerifyTests(ReviewedYear year) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Pack => _folder.File("pack");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pack_as_it_was_made_is_the_same_when_it_is_made_again()
    {
        Copy();

        var (code, said) = await Verify();

        code.ShouldBe(0, said);
        said.ShouldContain("the same, byte for byte");
    }

    [Fact]
    public async Task One_byte_changed_in_any_file_is_found_and_named_and_shown_where()
    {
        Copy();
        var files = PackFile.In(Pack);
        foreach (var file in files)
        {
            Flip(file.Path, (int)file.Bytes / 2);
        }

        var (code, said) = await Verify();

        code.ShouldBe(1);
        files.Count.ShouldBeGreaterThan(6);
        files.ShouldAllBe(file => said.Contains($"{file.Path} was altered."));
        said.ShouldContain("Made again, data/README.md differs in line");
    }

    [Fact]
    public void One_byte_changed_anywhere_in_the_manifest_is_found()
    {
        Copy();
        var whole = File.ReadAllBytes(Path.Combine(Pack, PackManifest.FileName));
        for (var i = 0; i < whole.Length; i += 7)
        {
            var altered = (byte[])whole.Clone();
            altered[i] ^= 1;
            File.WriteAllBytes(Path.Combine(Pack, PackManifest.FileName), altered);

            PackContents.Open(Pack).Manifest.ShouldBeNull($"byte {i}");
        }
    }

    [Fact]
    public async Task Files_that_are_missing_or_do_not_belong_are_named()
    {
        Copy();
        File.Delete(Path.Combine(Pack, "data", "levels.csv"));
        _folder.Write("pack/data/mine.csv", "mine");

        var (code, said) = await Verify();

        code.ShouldBe(1);
        said.ShouldContain("data/levels.csv is missing.");
        said.ShouldContain("data/mine.csv does not belong to the pack");
    }

    [Fact]
    public async Task A_pack_whose_hashes_were_made_to_fit_is_found_by_making_it_again()
    {
        Copy();
        Flip(ReviewPack.Page, 200_000);
        var manifest = PackManifest.Read(File.ReadAllBytes(Path.Combine(Pack, PackManifest.FileName)))!;
        File.WriteAllBytes(Path.Combine(Pack, PackManifest.FileName), (manifest with { Files = PackFile.In(Pack) }).Sealed().ToBytes());

        var (code, said) = await Verify();

        code.ShouldBe(1);
        said.ShouldContain("Made again, review.html differs in line");
        said.ShouldContain("manifest.json differs at $.files[");
    }

    [Fact]
    public async Task Another_store_cannot_make_it_again_and_says_so()
    {
        Copy();

        var (code, said) = await Verify("--data", "nothing");

        code.ShouldBe(1);
        said.ShouldContain("the store does not hold the figures that it was made from");
    }

    [Fact]
    public async Task Notes_that_were_altered_or_lost_are_named()
    {
        Copy();
        foreach (var file in Directory.GetFiles(year.Reviews, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine("reviews", Path.GetRelativePath(year.Reviews, file)), File.ReadAllText(file));
        }

        File.AppendAllText(_folder.File("reviews/kent-and-medway/2026/3.2.md"), "More.\n");
        (await Verify("--reviews", "reviews")).Said.ShouldContain("kent-and-medway/2026/3.2.md were altered");
        File.Delete(_folder.File("reviews/kent-and-medway/2026/3.2.md"));
        (await Verify("--reviews", "reviews")).Said.ShouldContain("kent-and-medway/2026/3.2.md are missing");
    }

    [Fact]
    public async Task A_print_of_another_browser_is_not_comparable_and_said_to_be()
    {
        Copy();
        _folder.Write("pack/review.pdf", "a print of long ago");
        var manifest = PackManifest.Read(File.ReadAllBytes(Path.Combine(Pack, PackManifest.FileName)))!;
        File.WriteAllBytes(Path.Combine(Pack, PackManifest.FileName), (manifest with { Files = PackFile.In(Pack), MadeWith = manifest.MadeWith with { Browser = "Chromium 1" } }).Sealed().ToBytes());

        var (code, said) = await Verify();

        code.ShouldBe(0, said);
        said.ShouldContain("review.pdf is not comparable here: it was made with Chromium 1");
        said.ShouldContain("in everything that can be compared here");
    }

    [Fact]
    public async Task Something_else_than_a_pack_is_refused_by_name()
    {
        Directory.CreateDirectory(Pack);

        (await Verify()).ShouldBe((1, $"{Pack} is no review pack: manifest.json is missing.{Environment.NewLine}"));
        (await new TestTerminal(_folder.Path).RunAsync("verify", "nowhere")).ShouldBe(2);
    }

    private void Copy()
    {
        foreach (var file in Directory.GetFiles(year.Pack, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Pack, Path.GetRelativePath(year.Pack, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void Flip(string file, int at)
    {
        var path = Path.Combine(Pack, file);
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    private async Task<(int Code, string Said)> Verify(params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, ReviewedYear.Clock);
        string[] given = [.. args.Contains("--data") ? [] : new[] { "--data", Path.Combine(year.Folder, "out", "data") }, .. args.Contains("--reviews") ? [] : new[] { "--reviews", year.Reviews }, .. args];
        var code = await terminal.RunAsync(["verify", "pack", .. given]);
        return (code, terminal.Out + terminal.Error);
    }
}
