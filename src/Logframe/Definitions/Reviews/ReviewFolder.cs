using System.Globalization;
using System.Text.RegularExpressions;

namespace Logframe.Definitions.Reviews;

/// <summary>Where the review of a year lies: <c>reviews/&lt;framework&gt;/&lt;year&gt;/</c>, with a folder below it for each later edition.</summary>
/// <param name="Root">The folder of all reviews.</param>
/// <param name="Framework">The framework, by its id.</param>
/// <param name="Year">The year reviewed.</param>
internal sealed partial record ReviewFolder(string Root, string Framework, int Year)
{
    public const string ReviewFile = "review.md";
    public const string LockFile = "lock.json";

    private const string EditionPrefix = "edition-";

    public string Path => System.IO.Path.Combine(Root, Framework, YearText);

    private string YearText => Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Numbers of the editions that are there, in order; empty where nothing was ever started.</summary>
    public IReadOnlyList<int> Editions => Directory.Exists(Path)
        ? [1, .. Directory.EnumerateDirectories(Path).Select(folder => EditionOf(System.IO.Path.GetFileName(folder))).OfType<int>().Order()]
        : [];

    public string PathOf(int edition) => edition == 1 ? Path : System.IO.Path.Combine(Path, EditionName(edition));

    /// <summary>A file as messages name it, from the folder of all reviews on.</summary>
    public string Shown(int edition, string file) =>
        string.Join('/', new[] { Framework, YearText, edition == 1 ? null : EditionName(edition), file }.OfType<string>());

    /// <summary>The years before one that have a review of a framework, the newest first.</summary>
    public static IEnumerable<ReviewFolder> Before(string root, string framework, int year)
    {
        var folder = System.IO.Path.Combine(root, framework);
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder)
                .Select(path => System.IO.Path.GetFileName(path))
                .Where(name => YearName().IsMatch(name))
                .Select(name => int.Parse(name, CultureInfo.InvariantCulture))
                .Where(found => found < year)
                .OrderDescending()
                .Select(found => new ReviewFolder(root, framework, found))
            : [];
    }

    /// <summary>The number in "edition-2"; null for any other name. The first edition has no folder of its own.</summary>
    public static int? EditionOf(string name) =>
        EditionFolder().Match(name) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static string EditionName(int edition) => EditionPrefix + edition.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearName();

    [GeneratedRegex("^edition-([2-9]|[1-9][0-9])$")]
    private static partial Regex EditionFolder();
}
