using System.Text.Json;
using static Logframe.Sources.Fingertips.Json.JsonField;
using Holds = System.Text.Json.JsonValueKind;

namespace Logframe.Sources.Fingertips.Json;

/// <summary>The fields of one JSON answer of the API, as we rely on them.</summary>
/// <remarks>
/// Fields may be added: those not in the table are reported and left. One that is missing, or holds something of another kind, is a fault:
/// read on regardless, a missing identifier would be the number 0 and a missing name nobody's.
/// </remarks>
/// <param name="Endpoint">Path below the base address.</param>
/// <param name="Kind"><see cref="Holds.Array"/> of items, <see cref="Holds.Object"/> for one item.</param>
/// <param name="IsKeyed">True where the items are the values of an object, by identifier.</param>
/// <param name="Fields">What an item holds.</param>
internal sealed record JsonContract(string Endpoint, Holds Kind, bool IsKeyed, IReadOnlyList<JsonField> Fields)
{
    public static IReadOnlyList<JsonContract> All { get; } =
    [
        ListOf("area_types", Always("Id", Holds.Number), Somewhere("Short", Holds.String), Optional("Name", Holds.String),
            Unread("Class"), Unread("Sequence"), Unread("IsSearchable"), Unread("CanBeDisplayedOnMap"), Unread("ParentAreaTypes")),
        ListOf("areas/by_area_type", Somewhere("Code", Holds.String), Optional("Name", Holds.String), Optional("Short", Holds.String),
            Always("AreaTypeId", Holds.Number), Optional("Sequence", Holds.Number)),
        ListOf("areas/by_parent_area_code", Somewhere("Code", Holds.String), Optional("Name", Holds.String), Optional("Short", Holds.String),
            Always("AreaTypeId", Holds.Number), Optional("Sequence", Holds.Number)),
        ListOf("nearest_neighbour_types", Always("NeighbourTypeId", Holds.Number), Optional("Name", Holds.String), Somewhere("ApplicableAreaTypes", Holds.Array),
            Unread("Description"), Unread("LinkText"), Unread("SelectedText"), Unread("ExtraLink")),
        ListOf("available_data", Always("IndicatorId", Holds.Number), Always("AreaTypeId", Holds.Number)),
        new("data_changes", Holds.Object, false, [Always("LastUploadedAt", Holds.String), Always("LastDeletedAt", Holds.String)]),
        new("indicator_metadata/by_indicator_id", Holds.Object, true,
        [
            Optional("IID", Holds.Number), Optional("Descriptive", Holds.Object),
            Somewhere("Unit", Holds.Object), Somewhere("Unit.Label", Holds.String),
            Somewhere("ValueType", Holds.Object), Somewhere("ValueType.Name", Holds.String),
            Somewhere("YearType", Holds.Object), Somewhere("YearType.Name", Holds.String),
            Optional("DataChange", Holds.Object),
            Unread("ConfidenceIntervalMethod"), Unread("Target"), Unread("LatestChangeTimestampOverride"), Unread("SpecialCases"),
            Unread("AlwaysShowSexWithIndicatorName"), Unread("AlwaysShowAgeWithIndicatorName"), Unread("AlwaysShowYearRangeWithIndicatorName"),
            Unread("ShouldAveragesBeCalculated"), Unread("ShouldCountBeDisplayed"), Unread("DataQualityNote"), Unread("Status"),
            Unread("DestinationProfileId"), Unread("InequalitiesExcludedCategoryTypeIds"),
        ]),
        new("parent_to_child_areas", Holds.Object, true, []),
    ];

    public static JsonContract Of(string endpoint) => All.First(contract => contract.Endpoint == endpoint);

    /// <summary>Compares an answer with the contract.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="unknown">Called with each field that the contract does not have.</param>
    /// <exception cref="SourceFaultException">A field is missing or of another kind.</exception>
    public void Hold(JsonElement answer, Action<string> unknown)
    {
        if (answer.ValueKind is Holds.Null)
        {
            return;
        }

        if (answer.ValueKind != Kind)
        {
            throw Broken($"is {Words(answer.ValueKind)} where {Words(Kind)} was expected");
        }

        var items = Items(answer).Where(item => item.ValueKind != Holds.Null).ToList();
        if (Fields.Count == 0 || items.Count == 0)
        {
            return;
        }

        if (items.Exists(item => item.ValueKind != Holds.Object))
        {
            throw Broken($"holds {Words(items.First(item => item.ValueKind != Holds.Object).ValueKind)} where an item was expected");
        }

        var strange = items.SelectMany(item => item.EnumerateObject()).Select(property => property.Name).Where(name => !Knows(name)).Distinct().ToList();
        foreach (var field in Fields.Where(field => field.Presence != JsonPresence.Unread))
        {
            Hold(field, items, strange);
        }

        strange.ForEach(unknown);
    }

    private static JsonContract ListOf(string endpoint, params IReadOnlyList<JsonField> fields) => new(endpoint, Holds.Array, false, fields);

    private void Hold(JsonField field, List<JsonElement> items, List<string> strange)
    {
        var values = items.ConvertAll(field.In);
        var isMissing = field.Presence switch
        {
            JsonPresence.Always => values.Exists(value => value.ValueKind is Holds.Undefined or Holds.Null),
            JsonPresence.Somewhere => values.TrueForAll(value => value.ValueKind is Holds.Undefined) && items.Exists(item => HoldsParent(field, item)),
            _ => false,
        };
        if (isMissing)
        {
            throw Broken($"lacks the field \"{field.Name}\"{Renaming.Hint(field.Name, strange)}");
        }

        if (values.Find(value => value.ValueKind is not (Holds.Undefined or Holds.Null) && value.ValueKind != field.Kind) is { ValueKind: not Holds.Undefined } wrong)
        {
            throw Broken($"has {Words(wrong.ValueKind)} as \"{field.Name}\" where {Words(field.Kind)} was expected");
        }
    }

    /// <summary>False where the object that would hold the field is null: then its absence says nothing.</summary>
    private static bool HoldsParent(JsonField field, JsonElement item) =>
        field.Name.LastIndexOf('.') is not (> 0 and var point) || (field with { Name = field.Name[..point] }).In(item).ValueKind == Holds.Object;

    private IEnumerable<JsonElement> Items(JsonElement answer) =>
        Kind == Holds.Array ? answer.EnumerateArray()
        : IsKeyed ? answer.EnumerateObject().Select(property => property.Value)
        : [answer];

    private bool Knows(string name) => Fields.Any(field => field.Name == name);

    private SourceFaultException Broken(string what) =>
        new(FetchOutcome.WrongFields, $"The answer to {Endpoint} {what}. The source has changed its format; nothing was taken from it.");

    private static string Words(Holds kind) => kind switch
    {
        Holds.Array => "a list",
        Holds.Object => "an object",
        Holds.Number => "a number",
        Holds.String => "a text",
        _ => "the word " + kind.ToString().ToLowerInvariant(),
    };
}
