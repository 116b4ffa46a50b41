namespace Logframe.Simulator.Geography;

/// <summary>The kinds of area that the simulator knows: the current ones, and retired ones that list areas and hold no data.</summary>
internal static class AreaTypes
{
    public const int England = 15;
    public const int Region = 6;
    public const int UpperTier = 502;
    public const int LowerTier = 501;
    public const int IntegratedCareBoard = 221;
    public const int NhsRegion = 223;

    public const int District = 160;
    public const int Unitary = 170;
    public const int County = 180;

    public static IReadOnlyList<AreaType> All { get; } =
    [
        new(Region, "Government Office Region (E12)", "Regions (statistical)", [Region], [England]),
        new(England, "England", "England", [England], [England]),
        new(IntegratedCareBoard, "NHS Integrated Care Boards", "ICBs", [IntegratedCareBoard], [NhsRegion, England]),
        new(NhsRegion, "NHS Regions", "NHS regions", [NhsRegion], [England]),
        new(401, "Lower tier local authorities (4/21 - 3/23)", "Districts & UAs (2021/22-2022/23)", [District, Unitary], []),
        new(402, "Upper tier local authorities (4/21 - 3/23)", "Counties & UAs (2021/22-2022/23)", [County, Unitary], []),
        new(LowerTier, "Lower tier local authorities (post 4/23)", "Districts & UAs (from Apr 2023)", [District, Unitary], [UpperTier, Region, England]),
        new(UpperTier, "Upper tier local authorities (post 4/23)", "Counties & UAs (from Apr 2023)", [County, Unitary], [Region, England]),
    ];

    public static AreaType? Find(int id) => All.FirstOrDefault(type => type.Id == id);
}
