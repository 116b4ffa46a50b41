using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using static Logframe.Simulator.Geography.AreaTypes;

namespace Logframe.Simulator.Geography;

/// <summary>The areas of a framework that the simulated country does not hold already.</summary>
/// <remarks>
/// Names and codes are the framework's; residents and disadvantage are made up from the code, the same on every machine.
/// Districts belong to the county of the framework where it has exactly one; otherwise they stand by themselves.
/// </remarks>
/// <param name="Places">Each with a code of its own.</param>
/// <param name="Neighbours">The statistical neighbours that the framework names, by the code of their subject.</param>
/// <param name="Boards">Boards that stand for several authorities together, with the codes of these.</param>
internal sealed record FrameworkPlaces(
    IReadOnlyList<Place> Places,
    IReadOnlyList<(string Subject, IReadOnlyList<string> Codes)> Neighbours,
    IReadOnlyList<(Place Board, IReadOnlyList<string> Parts)> Boards)
{
    private const string CountyPrefix = "E10";
    private const string DistrictPrefix = "E07";

    public static FrameworkPlaces Of(IReadOnlyList<Area> areas)
    {
        var known = Geography.Places.All.Select(place => place.Code).ToHashSet();
        var region = areas.FirstOrDefault(area => area.Kind == AreaKind.Region && known.Contains(area.Code!))?.Code ?? Geography.Places.England.Code;
        var added = areas.Where(area => TypeOf(area) is not null && known.Add(area.Code!)).ToList();
        var county = added.Where(area => TypeOf(area) == County).ToList() is [var only] ? only : null;
        var places = added.Where(area => area.Kind != AreaKind.IntegratedCareBoard).Select(area => PlaceOf(area, TypeOf(area) == District && county is not null ? county.Code! : region)).ToList();
        places = [.. places.Select(place => place.Code == county?.Code ? WithDistricts(place, places) : place)];
        var boards = added.Where(area => area.Kind == AreaKind.IntegratedCareBoard).Select(area => (Board: PlaceOf(area, Geography.Places.England.Code), Parts: PartsOf(area, areas))).ToList();
        return new FrameworkPlaces(
            [.. places, .. boards.Select(board => board.Board)],
            [
                .. areas.Where(area => area.NeighbourOf is not null && area.Code is { } code && known.Contains(code))
                    .GroupBy(area => areas.First(other => other.Key == area.NeighbourOf).Code)
                    .Where(group => group.Key is not null)
                    .Select(group => (group.Key!, (IReadOnlyList<string>)[.. group.Select(area => area.Code!)])),
            ],
            [.. boards.Where(board => board.Parts.Count > 0 && board.Parts.All(code => Served(code, places)))]);
    }

    private static bool Served(string code, List<Place> places) => Geography.Places.Find(code) is not null || places.Exists(place => place.Code == code);

    /// <summary>The authorities of the combined area that a board may stand for; none where the framework names no such area.</summary>
    private static IReadOnlyList<string> PartsOf(Area board, IReadOnlyList<Area> areas) =>
        areas.FirstOrDefault(area => area.PublishedAs == board.Key) is { } combined
            ? [.. combined.Parts.Select(key => areas.First(area => area.Key == key).Code).OfType<string>()]
            : [];

    private static Place WithDistricts(Place county, IReadOnlyList<Place> places) =>
        places.Where(place => place.ParentCode == county.Code).Sum(place => place.Residents) is > 0 and var sum ? county with { Residents = sum } : county;

    private static Place PlaceOf(Area area, string parent)
    {
        var (least, most) = TypeOf(area) switch
        {
            County => (600_000, 1_400_000),
            District => (80_000, 160_000),
            Unitary => (150_000, 350_000),
            _ => (1_000_000, 2_000_000),
        };
        var residents = least + StableNoise.Even("residents", area.Code!) * (most - least);
        return new Place(area.Code!, area.Name, TypeOf(area)!.Value, (int)Math.Round(residents / 100) * 100, Math.Round(StableNoise.Even("disadvantage", area.Code!) - 0.5, 2), parent);
    }

    /// <summary>The component of an area by the source's numbering; null for a kind that the source has no figures for.</summary>
    private static int? TypeOf(Area area) => area.Kind switch
    {
        AreaKind.UpperTier => area.Code!.StartsWith(CountyPrefix, StringComparison.Ordinal) ? County : Unitary,
        AreaKind.LowerTier => area.Code!.StartsWith(DistrictPrefix, StringComparison.Ordinal) ? District : Unitary,
        AreaKind.IntegratedCareBoard => IntegratedCareBoard,
        _ => null,
    };
}
