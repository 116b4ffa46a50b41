using System.Text;
using Logframe.Charts;
using Logframe.Tests.Support;

namespace Logframe.Tests.Charts;

/// <summary>The pictures of docs/gallery.md are those that the program draws of simulated figures.</summary>
/// <remarks>
/// Where a picture is meant to change, look at what was drawn and copy it: this test leaves every picture in the folder gallery-page beside the tests,
/// and names both places.
/// </remarks>
public sealed class GalleryPageTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    /// <summary>Which chart stands for its kind; the first one for the others.</summary>
    private static readonly Dictionary<string, string> Shown = new() { ["progress"] = "3.1-kent-and-medway", ["heat-map"] = "3-heat-map" };

    private static readonly string Pictures = Path.Combine(Repository.Root, "docs", "pictures", "gallery");

    private static readonly string Drawn = Path.Combine(AppContext.BaseDirectory, "gallery-page");

    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(kind => kind.Word)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Shows_each_kind_as_it_is_drawn(string kind)
    {
        var charts = ChartKinds.Find(kind)!.All(materials.Shipped).ToList();
        var chart = Shown.TryGetValue(kind, out var name) ? charts.Single(one => one.Name == name) : charts[0];
        using var stream = new MemoryStream();
        ChartFile.Draw(chart, stream, ChartFormat.Svg, ChartLook.Page);
        Directory.CreateDirectory(Drawn);
        File.WriteAllBytes(Path.Combine(Drawn, kind + ".svg"), stream.ToArray());

        var kept = Path.Combine(Pictures, kind + ".svg");
        File.Exists(kept).ShouldBeTrue($"Look at {Path.Combine(Drawn, kind + ".svg")}; if it is right, copy it to {Pictures}.");
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(File.ReadAllText(kept), $"Look at {Path.Combine(Drawn, kind + ".svg")}; if it is right, copy it to {Pictures}.");
    }

    [Fact]
    public void Has_an_entry_with_picture_and_command_for_each_kind()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "gallery.md"));
        foreach (var kind in ChartKinds.All)
        {
            page.ShouldContain($"(pictures/gallery/{kind.Word}.svg)");
            page.ShouldContain(kind.Word == "progress" ? "logframe chart 3.1" : $"--kind {kind.Word}");
        }

        Directory.GetFiles(Pictures).Select(Path.GetFileNameWithoutExtension).ShouldBe(ChartKinds.All.Select(kind => kind.Word), ignoreOrder: true);
    }
}
