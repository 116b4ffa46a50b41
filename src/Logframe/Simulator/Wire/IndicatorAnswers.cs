using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Wire;

/// <summary>The part of the service that tells what the indicators are, for which areas they exist and when they changed.</summary>
internal sealed class IndicatorAnswers(int vintage)
{
    public Answer Metadata(Query query)
    {
        var withDefinition = query.IsYes("include_definition");
        var entries = query.Integers("indicator_ids")
            .Distinct()
            .Select(SimulatedIndicators.Find)
            .OfType<SimulatedIndicator>()
            .ToDictionary(indicator => indicator.Id.ToString(CultureInfo.InvariantCulture), indicator => Entry(indicator, withDefinition));
        return Answer.Json(entries, WireJson.Default.IReadOnlyDictionaryStringIndicatorMetadataEntry);
    }

    public static Answer AvailableData(Query query)
    {
        var wantedId = query.OptionalInteger("indicator_id");
        var wantedType = query.OptionalInteger("area_type_id");
        var entries = from indicator in SimulatedIndicators.All
                      where wantedId is null || wantedId == indicator.Id
                      from type in AreaTypes.All
                      where !type.IsRetired && indicator.PublishedFor.Contains(type.Id) && (wantedType is null || wantedType == type.Id)
                      select new AvailableDataEntry(indicator.Id, type.Id);
        return Answer.Json([.. entries], WireJson.Default.IReadOnlyListAvailableDataEntry);
    }

    /// <summary>When one indicator changed; the word null for one that is not known.</summary>
    public Answer DataChanges(Query query) =>
        SimulatedIndicators.Find(query.Integer("indicator_id")) is { } indicator
            ? Answer.Json(ChangeOf(indicator), WireJson.Default.DataChangeEntry)
            : Answer.Text("null");

    public Answer AllDataChanges(Query query) => Answer.Json(
        [.. SimulatedIndicators.All.Select(indicator =>
        {
            var change = ChangeOf(indicator);
            return new IndicatorDataChangeEntry(indicator.Id, change.LastUploadedAt, change.LastDeletedAt);
        })],
        WireJson.Default.IReadOnlyListIndicatorDataChangeEntry);

    private DataChangeEntry ChangeOf(SimulatedIndicator indicator)
    {
        var history = new UploadHistory(indicator, vintage);
        return new DataChangeEntry(history.LastUploaded, history.LastDeleted);
    }

    private IndicatorMetadataEntry Entry(SimulatedIndicator indicator, bool withDefinition)
    {
        var descriptive = new Dictionary<string, string> { ["Name"] = indicator.Name, ["DataSource"] = indicator.DataSource };
        if (withDefinition)
        {
            descriptive["Definition"] = $"{indicator.Name}, as made up by the simulator.";
            descriptive["Notes"] = "Simulated: the figures are made up and describe no real place.";
            if (indicator.DataSource.Contains("Survey", StringComparison.Ordinal))
            {
                descriptive["Reuse"] = "<p>Simulated terms: whoever publishes figures of this survey again names the survey beside them.</p>";
            }
        }

        return new IndicatorMetadataEntry(
            indicator.Id,
            descriptive,
            new UnitEntry(indicator.Unit.Id, indicator.Unit.Multiplier, indicator.Unit.Label),
            ValueTypeOf(indicator.Kind),
            new NamedEntry(indicator.YearType.Id, indicator.YearType.Name),
            IntervalMethodOf(indicator.Kind),
            LatestChangeTimestampOverride: null,
            SpecialCases: null,
            AlwaysShowSexWithIndicatorName: indicator.Series.Select(series => series.Sex).Distinct().Count() > 1,
            AlwaysShowAgeWithIndicatorName: false,
            AlwaysShowYearRangeWithIndicatorName: indicator.Series.Select(series => series.Months).Distinct().Count() > 1,
            ShouldAveragesBeCalculated: false,
            ShouldCountBeDisplayed: indicator.Numbers is ShownNumbers.CountAndDenominator,
            Status: null,
            DestinationProfileId: null,
            ChangeOf(indicator));
    }

    internal static NamedEntry ValueTypeOf(ValueKind kind) => kind switch
    {
        ValueKind.DirectlyStandardisedRate => new NamedEntry(1, "Directly standardised rate"),
        ValueKind.CrudeRate => new NamedEntry(3, "Crude rate"),
        ValueKind.Proportion => new NamedEntry(5, "Proportion"),
        ValueKind.LifeExpectancy => new NamedEntry(11, "Life expectancy"),
        ValueKind.SlopeIndexOfInequality => new NamedEntry(12, "Slope Index of Inequality"),
        _ => throw new NotSupportedException($"The simulator has no indicator of kind {kind}."),
    };

    internal static IntervalMethodEntry IntervalMethodOf(ValueKind kind) => kind switch
    {
        ValueKind.Proportion => new IntervalMethodEntry(1, "Wilson Score method", null),
        ValueKind.CrudeRate => new IntervalMethodEntry(2, "Byar's method", null),
        ValueKind.DirectlyStandardisedRate => new IntervalMethodEntry(4, "Dobson & Byar's methods", null),
        _ => new IntervalMethodEntry(9, "Other method - see below", null),
    };
}
