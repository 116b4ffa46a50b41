using Logframe.Reports.Review;
using Logframe.Reviewing;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reviewing;

/// <summary>The packs that lie in a folder.</summary>
public sealed class PackShelfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private PackShelf Shelf => new(_folder.Path);

    [Fact]
    public void Finds_the_newest_years_among_very_many_folders()
    {
        for (var number = 0; number < 600; number++)
        {
            Directory.CreateDirectory(_folder.File($"area-{number:000}"));
        }

        PutPack("kent-and-medway-2026-1", 2026);
        PutPack("another-2025-1", 2025);

        Shelf.All().ShouldHaveSingleItem().MadeFrom.Year.ShouldBe(2026);
        Shelf.Find("another-2025-1").ShouldNotBeNull().MadeFrom.Year.ShouldBe(2025);
    }

    [Fact]
    public void A_pack_whose_manifest_was_altered_is_none()
    {
        PutPack("kent-and-medway-2026-1", 2026);
        var manifest = _folder.File("kent-and-medway-2026-1/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("2026", "2027", StringComparison.Ordinal));

        Shelf.All().ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private void PutPack(string name, int year)
    {
        var knowledge = new PackKnowledge("kent-and-medway", "d", new DateOnly(year, 11, 20), new DateTimeOffset(year, 11, 1, 0, 0, 0, TimeSpan.Zero), "f");
        var manifest = new PackManifest(PackManifest.ThisFormat, true, new PackOrigin(year, 1, knowledge, null, [], "1", "1"), new PackTools(null, null), "", [], [], "");
        _folder.Write($"{name}/manifest.json", System.Text.Encoding.UTF8.GetString(manifest.Sealed().ToBytes()));
    }
}
