using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Wire;

/// <summary>The part of the service that tells which areas there are and how they lie in each other.</summary>
internal sealed class AreaAnswers(Country country)
{
    public static Answer AreaTypes(Query query) => Types(withParents: false);

    public static Answer ParentAreaTypes(Query query) => Types(withParents: true);

    public Answer ByAreaType(Query query)
    {
        var type = Geography.AreaTypes.Find(query.Integer("area_type_id"));
        return Areas(type is null ? [] : country.Of(type).OrderBy(place => place.Name, StringComparer.Ordinal));
    }

    public Answer ByAreaCode(Query query) =>
        Areas(query.Entries("area_codes").Select(country.Find).OfType<Place>());

    /// <summary>Areas inside another, or the neighbours of one when the parent is written "nn-type-code".</summary>
    public Answer ByParentAreaCode(Query query)
    {
        var type = Geography.AreaTypes.Find(query.Integer("area_type_id"));
        var parent = query.Text("parent_area_code");
        if (NeighbourTypes.SubjectOf(parent) is { } subject)
        {
            return Answer.Json(
                country.NeighboursOf(subject).Select((place, index) => Entry(place, index + 1)).ToList(),
                WireJson.Default.IReadOnlyListAreaEntry);
        }

        return Areas(type is null ? [] : country.Of(type).Where(place => country.LiesIn(place, parent)).OrderBy(place => place.Name, StringComparer.Ordinal));
    }

    public Answer ParentToChildAreas(Query query)
    {
        var childType = Geography.AreaTypes.Find(query.Integer("child_area_type_id"));
        var parentType = Geography.AreaTypes.Find(query.Integer("parent_area_type_id"));
        var children = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (childType is not null && parentType is not null && childType.Parents.Contains(parentType.Id))
        {
            foreach (var group in country.Of(childType).GroupBy(place => country.ParentOf(place, parentType)))
            {
                if (group.Key is { } parent)
                {
                    children[parent.Code] = [.. group.Select(place => place.Code).Order(StringComparer.Ordinal)];
                }
            }
        }

        return Answer.Json(children, WireJson.Default.IReadOnlyDictionaryStringIReadOnlyListString);
    }

    public static Answer NearestNeighbourTypes(Query query) => Answer.Json(
        NeighbourTypes.All
            .Select(type => new NeighbourTypeEntry(
                type.Id,
                type.Name,
                type.Description,
                "Nearest neighbours",
                "neighbours",
                "",
                [.. type.AreaTypes.Select(id => Entry(Geography.AreaTypes.Find(id)!, withParents: false))]))
            .ToList(),
        WireJson.Default.IReadOnlyListNeighbourTypeEntry);

    private static Answer Types(bool withParents) => Answer.Json(
        Geography.AreaTypes.All.Select(type => Entry(type, withParents)).ToList(),
        WireJson.Default.IReadOnlyListAreaTypeEntry);

    private static Answer Areas(IEnumerable<Place> places) =>
        Answer.Json(places.Select(place => Entry(place, null)).ToList(), WireJson.Default.IReadOnlyListAreaEntry);

    private static AreaEntry Entry(Place place, int? sequence) => new(place.Code, place.Name, place.Name, place.ComponentType, sequence);

    private static AreaTypeEntry Entry(AreaType type, bool withParents) => new(
        type.Id,
        type.Name,
        type.Short,
        Class: null,
        Sequence: null,
        CanBeDisplayedOnMap: type.Id is Geography.AreaTypes.UpperTier or Geography.AreaTypes.LowerTier,
        withParents ? [.. type.Parents.Select(id => Entry(Geography.AreaTypes.Find(id)!, withParents: false))] : null);
}
