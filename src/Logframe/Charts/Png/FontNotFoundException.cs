namespace Logframe.Charts.Png;

/// <summary>This machine has no font that a PNG picture can be drawn with.</summary>
internal sealed class FontNotFoundException(IEnumerable<string> names, IReadOnlyCollection<string> folders) : Exception(
    $"No font to draw PNG pictures with: {string.Join(", ", names)} were looked for {Where(folders)}. "
    + "Install one (on Debian: apt-get install fonts-dejavu-core), or ask for SVG, which needs none.")
{
    private static string Where(IReadOnlyCollection<string> folders) =>
        folders.Count == 0 ? "and there is no folder of fonts" : "in " + string.Join(", ", folders);
}
