using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Wire;

/// <summary>An area in a file, under the area that it is listed with.</summary>
/// <param name="Place">The area.</param>
/// <param name="AreaType">The short name of the kind under which it was asked for.</param>
/// <param name="Parent">Null for England at the head.</param>
/// <param name="Comparator">The area that the second comparison is made with; null for none.</param>
internal sealed record ListedArea(Place Place, string AreaType, Place? Parent, Place? Comparator);

/// <summary>The areas of a bulk file in the order of its blocks: England, the parents, the children.</summary>
/// <param name="ComparatorHeader">Heading of the second comparison, which changes with the kind of parent.</param>
/// <param name="Blocks">Empty for a pair of area types that do not belong together.</param>
internal sealed record AreaSelection(string ComparatorHeader, IReadOnlyList<IReadOnlyList<ListedArea>> Blocks)
{
    private static readonly ListedArea Head = new(Places.England, "England", null, null);

    private static readonly ListedArea Again = Head with { Parent = Places.England };

    /// <summary>Children of one kind under parents of another.</summary>
    /// <param name="country">Its areas.</param>
    /// <param name="childType">Null for a kind that the source does not have.</param>
    /// <param name="parentType">Null for a kind that the source does not have.</param>
    /// <param name="withinCode">England for the whole country, otherwise the one parent to show.</param>
    public static AreaSelection Of(Country country, AreaType? childType, AreaType? parentType, string withinCode)
    {
        var header = HeaderFor(parentType);
        if (childType is null || parentType is null || !childType.Parents.Contains(parentType.Id))
        {
            return new AreaSelection(header, []);
        }

        var children = country.Of(childType)
            .Select(place => new ListedArea(place, childType.Short, country.ParentOf(place, parentType), country.ParentOf(place, parentType)))
            .Where(area => area.Parent is not null && (withinCode == Places.England.Code || area.Parent.Code == withinCode))
            .ToList();
        var parents = parentType.Holds(Places.England)
            ? [Again]
            : country.Of(parentType)
                .Where(place => withinCode == Places.England.Code || place.Code == withinCode)
                .Select(place => new ListedArea(place, parentType.Short, Places.England, null))
                .ToList();
        return new AreaSelection(header, childType.Holds(Places.England) ? [[Head], parents] : [[Head], parents, children]);
    }

    /// <summary>Every kind of area that has figures, each under England.</summary>
    public static AreaSelection Everything(Country country) => new(
        HeaderFor(AreaTypes.Find(AreaTypes.England)),
        [
            [Head],
            [Again],
            .. AreaTypes.All
                .Where(type => !type.IsRetired && !type.Holds(Places.England))
                .Select(type => country.Of(type).Select(place => new ListedArea(place, type.Short, Places.England, Places.England)).ToList()),
        ]);

    private static string HeaderFor(AreaType? parentType) => parentType is null || parentType.Holds(Places.England)
        ? "Compared to percentiles"
        : $"Compared to {parentType.Short} value or percentiles";
}
