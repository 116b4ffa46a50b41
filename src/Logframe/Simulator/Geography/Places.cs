using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Geography;

/// <summary>The areas that are always in the simulated country: England, its regions, Kent and Medway with their districts and board, and ten neighbours.</summary>
/// <remarks>Names and codes are real; residents are rounded from the census of 2021; disadvantage is made up.</remarks>
internal static class Places
{
    public static Place England { get; } = new("E92000001", "England", AreaTypes.England, 56_490_000, 0, null);

    public static Place Kent { get; } = new("E10000016", "Kent", County, 1_576_100, -0.05, "E12000008");

    public static Place Medway { get; } = new("E06000035", "Medway", Unitary, 279_800, 0.2, "E12000008");

    /// <summary>The one area whose figures are those of Kent and Medway added together.</summary>
    public static Place KentAndMedwayBoard { get; } =
        new("E54000032", "NHS Kent and Medway Integrated Care Board - QKS", IntegratedCareBoard, 1_855_900, 0, "E40000005");

    public static IReadOnlyList<Place> Regions { get; } =
    [
        new("E12000001", "North East region (statistical)", Region, 2_647_000, 0.5, England.Code),
        new("E12000002", "North West region (statistical)", Region, 7_417_000, 0.45, England.Code),
        new("E12000003", "Yorkshire and the Humber region (statistical)", Region, 5_481_000, 0.35, England.Code),
        new("E12000004", "East Midlands region (statistical)", Region, 4_880_000, 0.1, England.Code),
        new("E12000005", "West Midlands region (statistical)", Region, 5_951_000, 0.3, England.Code),
        new("E12000006", "East of England region (statistical)", Region, 6_335_000, -0.2, England.Code),
        new("E12000007", "London region (statistical)", Region, 8_800_000, -0.1, England.Code),
        new("E12000008", "South East region (statistical)", Region, 9_278_000, -0.4, England.Code),
        new("E12000009", "South West region (statistical)", Region, 5_701_000, -0.25, England.Code),
    ];

    /// <summary>Districts share out the figures of Kent.</summary>
    public static IReadOnlyList<Place> Districts { get; } =
    [
        new("E07000105", "Ashford", District, 132_700, -0.1, Kent.Code),
        new("E07000106", "Canterbury", District, 157_400, -0.05, Kent.Code),
        new("E07000107", "Dartford", District, 116_800, -0.1, Kent.Code),
        new("E07000108", "Dover", District, 116_400, 0.2, Kent.Code),
        new("E07000109", "Gravesham", District, 106_900, 0.3, Kent.Code),
        new("E07000110", "Maidstone", District, 175_800, -0.2, Kent.Code),
        new("E07000111", "Sevenoaks", District, 120_500, -0.6, Kent.Code),
        new("E07000112", "Folkestone & Hythe", District, 109_800, 0.35, Kent.Code),
        new("E07000113", "Swale", District, 151_700, 0.45, Kent.Code),
        new("E07000114", "Thanet", District, 140_600, 0.7, Kent.Code),
        new("E07000115", "Tonbridge and Malling", District, 132_200, -0.45, Kent.Code),
        new("E07000116", "Tunbridge Wells", District, 115_300, -0.6, Kent.Code),
    ];

    public static IReadOnlyList<Place> NeighboursOfKent { get; } =
    [
        new("E10000014", "Hampshire", County, 1_400_900, -0.6, "E12000008"),
        new("E10000012", "Essex", County, 1_503_300, -0.2, "E12000006"),
        new("E10000032", "West Sussex", County, 882_700, -0.4, "E12000008"),
        new("E10000028", "Staffordshire", County, 876_100, -0.1, "E12000005"),
        new("E10000017", "Lancashire", County, 1_235_300, 0.4, "E12000002"),
    ];

    public static IReadOnlyList<Place> NeighboursOfMedway { get; } =
    [
        new("E06000030", "Swindon", Unitary, 233_400, -0.2, "E12000009"),
        new("E06000034", "Thurrock", Unitary, 176_000, 0.15, "E12000006"),
        new("E08000002", "Bury", Unitary, 193_900, 0.1, "E12000002"),
        new("E06000020", "Telford and Wrekin", Unitary, 185_600, 0.4, "E12000005"),
        new("E06000031", "Peterborough", Unitary, 215_700, 0.45, "E12000006"),
    ];

    public static IReadOnlyList<Place> All { get; } =
    [
        England,
        .. Regions,
        new("E40000005", "South East NHS Region", NhsRegion, 9_181_000, -0.4, England.Code),
        KentAndMedwayBoard,
        Kent,
        Medway,
        .. Districts,
        .. NeighboursOfKent,
        .. NeighboursOfMedway,
    ];

    private static readonly Dictionary<string, Place> ByCode = All.ToDictionary(place => place.Code);

    /// <exception cref="InvalidOperationException">No area has this name.</exception>
    public static Place Named(string name) => All.Single(place => place.Name == name);

    public static Place? Find(string code) => ByCode.GetValueOrDefault(code);
}
