using System.Text.Json.Serialization;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>An area as the successor sends it.</summary>
internal sealed record AreaItem(string Code, string Name);

/// <summary>The areas of one kind, or of one group of kinds.</summary>
internal sealed record AreaGroupItem(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AreaType,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DisplayGroup,
    IReadOnlyList<AreaItem> Areas);

/// <summary>An area with its kind.</summary>
internal sealed record AreaLookupItem(string Code, string Name, string AreaType);

/// <summary>An area with the one it lies in.</summary>
internal sealed record AreaParentItem(string Code, string ParentCode, string ParentName);

/// <summary>An indicator in a list. One of the two numbers is sent, by build.</summary>
internal sealed record IndicatorItem(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? FingertipsId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ShortId,
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Status);

/// <summary>A list of indicators.</summary>
internal sealed record IndicatorListAnswer(IReadOnlyList<IndicatorItem> Indicators);

/// <summary>A unit by its name and as it is printed.</summary>
internal sealed record UnitItem(string Name, string Label);

/// <summary>Where figures come from.</summary>
internal sealed record SourceItem(string Name, string? Url);

/// <summary>A kind of area and how many of it have figures.</summary>
internal sealed record AreaTypeItem(string Name, int AreaCount);

/// <summary>A subject under which indicators are gathered.</summary>
internal sealed record TopicItem(string Slug, string Title);

/// <summary>A way in which an indicator is classified.</summary>
internal sealed record ClassificationItem(string Dimension, string Slug, string Name);

/// <summary>What the successor tells of an indicator.</summary>
internal sealed record IndicatorDetailAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? FingertipsId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ShortId,
    string Name,
    string ValueType,
    UnitItem Unit,
    string YearType,
    string Frequency,
    string Polarity,
    string? CiMethod,
    string? CiConfidenceLevel,
    string? ComparatorMethod,
    DateTime? DataUpdatedAt,
    string? Definition,
    string? Rationale,
    string? Methodology,
    string? NumeratorDefinition,
    string? DenominatorDefinition,
    string? DisclosureControl,
    string? Caveats,
    string? Notes,
    SourceItem? DataSource,
    SourceItem? NumeratorSource,
    SourceItem? DenominatorSource,
    IReadOnlyList<AreaTypeItem> AreaTypes,
    IReadOnlyList<TopicItem> Topics,
    IReadOnlyList<ClassificationItem> Classifications);

/// <summary>A note on a figure.</summary>
internal sealed record NoteItem(string Text, string Category);

/// <summary>One thing that sets the people of a figure apart from everybody.</summary>
internal sealed record DimensionItem(string Type, string Value, string DimensionClass, int SortOrder);

/// <summary>One figure. A dimension that is absent means everybody.</summary>
internal sealed record ObservationItem(
    DateOnly FromDate,
    DateOnly ToDate,
    double? Value,
    double? LowerCi95,
    double? UpperCi95,
    [property: JsonPropertyName("lowerCi998")] double? LowerCi998,
    [property: JsonPropertyName("upperCi998")] double? UpperCi998,
    double? Count,
    double? Denominator,
    IReadOnlyList<NoteItem> Notes,
    IReadOnlyList<DimensionItem> Dimensions);

/// <summary>The figures of one area.</summary>
internal sealed record AreaDataAnswer(string AreaCode, string AreaName, IReadOnlyList<ObservationItem> Observations);

/// <summary>The lowest and highest figure of a period among areas of a group.</summary>
internal sealed record RangeItem(DateOnly FromDate, DateOnly ToDate, string Segment, double Min, double Max);

/// <summary>Ranges by period.</summary>
internal sealed record RangeAnswer(IReadOnlyList<RangeItem> Periods);

/// <summary>What went wrong, by its word.</summary>
internal sealed record ErrorAnswer(string Error);

/// <summary>How the service is.</summary>
internal sealed record StatusAnswer(string Status);

/// <summary>What the service is.</summary>
internal sealed record ServiceAnswer(string Service, string Audience);
