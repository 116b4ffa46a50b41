namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The names under which area types of every edition appear in files: short names of the API, long names of the website.</summary>
/// <remarks>An unknown name is not guessed at: its rows are left with the reason.</remarks>
internal static class AreaTypeNames
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "England",
        "Region",
        "Regions (statistical)",
        "Government Office Region (E12)",
        "County & UA",
        "District & UA",
        "ICBs",
        "NHS Integrated Care Boards",
        "ICB sub-locations",
        "NHS regions",
        "NHS regions (pre ICB)",
        "STPs (pre Apr 2020)",
        "STPs (from Apr 2020)",
        "CCGs (2018/19)",
        "CCGs (2019/20)",
        "CCGs (2020/21)",
        "CCGs (from Apr 2021)",
        "GPs",
        "Combined authorities",
        "PHE Centres (2013)",
        "PHE Centres (2015)",
        "Acute Trusts",
        "MSOA",
        "MSOA21",
        "LSOA",
        "LSOA21",
    };

    /// <summary>Names that carry their edition, which changes with boundaries: a new edition is no new kind of area.</summary>
    private static readonly string[] KnownPrefixes =
    [
        "Counties & UAs (",
        "Districts & UAs (",
        "PCNs (v. ",
        "Electoral Wards (",
        "Upper tier local authorities (",
        "Lower tier local authorities (",
    ];

    public static bool IsKnown(string name) =>
        Known.Contains(name) || KnownPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
