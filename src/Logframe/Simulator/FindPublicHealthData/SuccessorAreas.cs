using System.Globalization;
using System.Net;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>The part of the successor that tells which areas there are.</summary>
internal sealed class SuccessorAreas(Country country, SimulatedBuild build)
{
    private const int MostGroups = 20;
    private const int LongestName = 100;
    private const int UsualResults = 50;
    private const int MostResults = 100;

    private readonly string _areaType = build == SimulatedBuild.August ? "area_type" : "areaType";
    private readonly string _areaCode = build == SimulatedBuild.August ? "area_code" : "areaCode";

    /// <summary>The areas of each kind and group asked for; one that is not known is empty.</summary>
    public Answer Areas(Query query)
    {
        var types = Names(query, _areaType);
        var groups = Names(query, "displayGroup");
        if (types.Count + groups.Count == 0)
        {
            return Error("area_type_required");
        }

        return Answer.Json(
            [
                .. types.Select(type => new AreaGroupItem(type, null, Items(place => AreaKinds.NameOf(place) == type))),
                .. groups.Select(group => new AreaGroupItem(null, group, Items(place => AreaKinds.GroupOf(place) == group))),
            ],
            SuccessorJson.Default.IReadOnlyListAreaGroupItem);
    }

    public Answer Lookup(Query query) => query.All(_areaCode) is { Count: > 0 } codes
        ? Answer.Json(
            [.. codes.Select(country.Find).OfType<Place>().Select(place => new AreaLookupItem(place.Code, place.Name, AreaKinds.NameOf(place)))],
            SuccessorJson.Default.IReadOnlyListAreaLookupItem)
        : Error("area_code_required");

    public Answer Search(Query query)
    {
        var text = query.OptionalText("q")?.Trim() ?? "";
        var limit = int.TryParse(query.OptionalText("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0
            ? Math.Min(asked, MostResults)
            : UsualResults;
        return text.Length == 0
            ? Error("q_required")
            : Answer.Json(
                [.. Items(place => place.Name.Contains(text[..Math.Min(text.Length, LongestName)], StringComparison.OrdinalIgnoreCase)).Take(limit)],
                SuccessorJson.Default.IReadOnlyListAreaItem);
    }

    public Answer Parents(Query query)
    {
        var type = query.OptionalText("parentType");
        var codes = query.All(_areaCode);
        return type is null || codes.Count == 0
            ? Error("area_code_and_parent_type_required")
            : Answer.Json(
                [
                    .. from place in codes.Select(country.Find).OfType<Place>()
                       let parent = country.All.FirstOrDefault(other => AreaKinds.NameOf(other) == type && country.LiesIn(place, other.Code))
                       where parent is not null
                       select new AreaParentItem(place.Code, parent.Code, parent.Name),
                ],
                SuccessorJson.Default.IReadOnlyListAreaParentItem);
    }

    public static Answer DisplayGroups() => Answer.Json(AreaKinds.Groups, SuccessorJson.Default.IReadOnlyListString);

    private static IReadOnlyList<string> Names(Query query, string parameter) =>
        [.. query.All(parameter).Where(name => name.Length <= LongestName).Distinct().Take(MostGroups)];

    private IReadOnlyList<AreaItem> Items(Func<Place, bool> fits) =>
        [.. country.All.Where(fits).OrderBy(place => place.Name, StringComparer.Ordinal).Select(place => new AreaItem(place.Code, place.Name))];

    private static Answer Error(string word) =>
        Answer.Json(new ErrorAnswer(word), SuccessorJson.Default.ErrorAnswer) with { Status = HttpStatusCode.BadRequest };
}
