namespace Logframe.Simulator.Scenario;

/// <summary>A kind of breakdown with its members, the most deprived first.</summary>
internal sealed record CategoryType(int Id, string Name, IReadOnlyList<string> Categories)
{
    /// <summary>Small areas grouped by their national rank: quintiles of one area may be added to those of another.</summary>
    public static CategoryType SmallAreaQuintiles { get; } = new(
        231,
        "LSOA21 deprivation quintiles in England (IMD2019)",
        [
            "Most deprived quintile",
            "Second most deprived quintile",
            "Average deprived quintile",
            "Second least deprived quintile",
            "Least deprived quintile",
        ]);

    /// <summary>Whole authorities grouped by rank: rows of England only.</summary>
    /// <remarks>The name holds a comma, as the source's does, so that it has to be quoted.</remarks>
    public static CategoryType AuthorityDeciles { get; } = new(
        215,
        "County & UA deprivation deciles in England (IMD2019, 4/23 geography)",
        [
            "Most deprived decile (IMD2019)",
            "Second most deprived decile (IMD2019)",
            "Third more deprived decile (IMD2019)",
            "Fourth more deprived decile (IMD2019)",
            "Fifth more deprived decile (IMD2019)",
            "Fifth less deprived decile (IMD2019)",
            "Fourth less deprived decile (IMD2019)",
            "Third less deprived decile (IMD2019)",
            "Second least deprived decile (IMD2019)",
            "Least deprived decile (IMD2019)",
        ]);
}
