namespace Logframe.Charts.Png;

/// <summary>Finds a sans-serif typeface among the fonts of this machine.</summary>
internal static class SystemFonts
{
    /// <summary>In order of preference: the first three have the same or nearly the same widths as what a reader of the SVG sees.</summary>
    private static readonly (string Name, string Regular, string Bold)[] Known =
    [
        ("Arial", "Arial.ttf", "Arial Bold.ttf"),
        ("Arial", "arial.ttf", "arialbd.ttf"),
        ("Liberation Sans", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
        ("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("Noto Sans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ];

    /// <summary>Where Linux, macOS and Windows keep fonts.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/share/fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        "/Library/Fonts",
        "/System/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    /// <exception cref="FontNotFoundException">None of the known typefaces is there in both weights.</exception>
    public static Typeface Find(IEnumerable<string> folders)
    {
        var files = Locate(folders);
        return new Typeface(TrueTypeFont.Read(files.Regular), TrueTypeFont.Read(files.Bold));
    }

    /// <summary>The files of the typeface that serves.</summary>
    /// <exception cref="FontNotFoundException">None of the known typefaces is there in both weights.</exception>
    public static FontFiles Locate(IEnumerable<string> folders)
    {
        var searched = folders.Where(Directory.Exists).Distinct().ToList();
        var files = searched
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .GroupBy(path => Path.GetFileName(path), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
        foreach (var (name, regular, bold) in Known)
        {
            if (files.TryGetValue(regular, out var regularFile) && files.TryGetValue(bold, out var boldFile))
            {
                return new FontFiles(name, regularFile, boldFile);
            }
        }

        throw new FontNotFoundException(Known.Select(font => font.Name).Distinct(), searched);
    }
}
