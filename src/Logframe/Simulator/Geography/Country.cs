using Logframe.Core.Definition;

namespace Logframe.Simulator.Geography;

/// <summary>The simulated country: the areas that are always there, and those of a framework that speaks of others.</summary>
internal sealed class Country
{
    private readonly Dictionary<string, Place> _byCode;
    private readonly Dictionary<string, IReadOnlyList<Place>> _neighbours;

    /// <param name="areas">Those of a framework; empty for none beside the usual ones.</param>
    public Country(IReadOnlyList<Area> areas)
    {
        var added = FrameworkPlaces.Of(areas);
        All = [.. Places.All, .. added.Places];
        _byCode = All.ToDictionary(place => place.Code);
        _neighbours = new Dictionary<string, IReadOnlyList<Place>>
        {
            [Places.Kent.Code] = Places.NeighboursOfKent,
            [Places.Medway.Code] = Places.NeighboursOfMedway,
        };
        foreach (var (subject, codes) in added.Neighbours.Where(pair => !_neighbours.ContainsKey(pair.Subject)))
        {
            _neighbours[subject] = [.. codes.Select(code => _byCode[code])];
        }

        Boards = [(Places.KentAndMedwayBoard, [Places.Kent, Places.Medway]), .. added.Boards.Select(board => (board.Board, (IReadOnlyList<Place>)[.. board.Parts.Select(code => _byCode[code])]))];
        Counties = [.. All.Where(place => place.ComponentType == AreaTypes.County).Select(county => (county, (IReadOnlyList<Place>)[.. All.Where(place => place.ComponentType == AreaTypes.District && place.ParentCode == county.Code)])).Where(pair => pair.Item2.Count > 0)];
    }

    public IReadOnlyList<Place> All { get; }

    /// <summary>The boards whose figures are those of their parts added together.</summary>
    public IReadOnlyList<(Place Board, IReadOnlyList<Place> Parts)> Boards { get; }

    /// <summary>The counties whose figures are shared out among their districts.</summary>
    public IReadOnlyList<(Place County, IReadOnlyList<Place> Districts)> Counties { get; }

    public Place? Find(string code) => _byCode.GetValueOrDefault(code);

    public IEnumerable<Place> Of(AreaType type) => All.Where(type.Holds);

    /// <summary>The most similar authorities, nearest first; none for areas that the source gives no neighbours.</summary>
    public IReadOnlyList<Place> NeighboursOf(string code) => _neighbours.GetValueOrDefault(code, []);

    /// <summary>The area of a type that another lies in; null where there is none.</summary>
    public Place? ParentOf(Place place, AreaType parentType) =>
        parentType.Holds(Places.England) ? Places.England : Above(place).FirstOrDefault(parentType.Holds);

    public bool LiesIn(Place place, string parentCode) => Above(place).Any(above => above.Code == parentCode);

    /// <summary>The areas round an area, nearest first. A unitary authority is its own county.</summary>
    private IEnumerable<Place> Above(Place place)
    {
        if (place.ComponentType == AreaTypes.Unitary)
        {
            yield return place;
        }

        for (var code = place.ParentCode; code is not null; code = _byCode[code].ParentCode)
        {
            yield return _byCode[code];
        }
    }
}
