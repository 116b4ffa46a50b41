using Logframe.Sources.Fingertips.Json;
using static Logframe.Sources.Fingertips.Json.JsonField;
using Holds = System.Text.Json.JsonValueKind;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>The fields of the API's answers, as we rely on them.</summary>
internal static class AnswerContracts
{
    private static readonly IReadOnlyList<JsonField> AreaData =
        [Always("areaCode", Holds.String), Optional("areaName", Holds.String), Always("observations", Holds.Array)];

    public static JsonContract Areas { get; } =
        new("areas", Holds.Array, false, [Always("areaType", Holds.String), Always("areas", Holds.Array)]);

    public static JsonContract Detail { get; } = new("indicators/{id}", Holds.Object, false,
    [
        Optional("fingertipsId", Holds.Number), Optional("shortId", Holds.Number), Optional("name", Holds.String),
        Somewhere("valueType", Holds.String), Somewhere("unit", Holds.Object), Somewhere("unit.label", Holds.String),
        Somewhere("yearType", Holds.String), Somewhere("polarity", Holds.String), Somewhere("areaTypes", Holds.Array),
        Unread("slug"), Unread("frequency"), Unread("ciMethod"), Unread("ciConfidenceLevel"), Unread("comparatorMethod"), Optional("dataUpdatedAt", Holds.String),
        Unread("definition"), Unread("rationale"), Unread("methodology"), Unread("numeratorDefinition"), Unread("denominatorDefinition"),
        Unread("disclosureControl"), Unread("caveats"), Unread("notes"), Unread("dataSource"), Unread("numeratorSource"), Unread("denominatorSource"),
        Unread("topics"), Unread("classifications"),
    ]);

    /// <summary>The figures of the one area asked for.</summary>
    public static JsonContract DataOfOne { get; } = new("indicators/{id}/data", Holds.Object, false, AreaData);

    /// <summary>The figures of several areas.</summary>
    public static JsonContract DataOfSeveral { get; } = DataOfOne with { Kind = Holds.Array };
}
