using System.Text.Json.Nodes;
using Logframe.Core.Assessments;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Conformance.Adapters;

/// <summary>Direction of travel and data status (methods.md 6.4 and 6.5).</summary>
internal static class StatusAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("direction_of_travel", Direction),
        new("data_status", Status),
    ];

    public static string Word(DirectionOfTravel direction) => direction switch
    {
        DirectionOfTravel.Improving => "improved",
        DirectionOfTravel.Worsening => "worsened",
        DirectionOfTravel.NoRealChange => "same",
        DirectionOfTravel.Increasing => "increased",
        DirectionOfTravel.Decreasing => "decreased",
        DirectionOfTravel.CannotCompare => "cannot_compare",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction."),
    };

    public static Freshness Freshness(Inputs inputs)
    {
        var usual = new Freshness();
        return new Freshness(
            inputs.Whole("release_cycle_months") ?? usual.CycleMonths,
            inputs.Whole("publication_lag_months") ?? usual.LagMonths,
            inputs.Whole("grace_days") ?? usual.GraceDays);
    }

    public static IEnumerable<string> Flags(DataStatus status)
    {
        if (status.IsProvisional)
        {
            yield return "provisional";
        }

        if (status.IsStale)
        {
            yield return "stale";
        }
    }

    private static JsonObject Direction(Inputs inputs)
    {
        var polarity = Words.Polarity(inputs.Text("polarity"));
        var (latest, previous) = (Figure(inputs.Object("latest")), Figure(inputs.Object("previous")));
        var travel = inputs.Text("method", absent: "point") switch
        {
            "point" or null => Travel.ByPoint(polarity, latest.Value, previous.Value, inputs.Number("tolerance") ?? 0),
            "significance" => Travel.BySignificance(polarity, latest, previous),
            "regression" => Travel.ByRegression(polarity, FittedTrendAdapters.Points(inputs)),
            "non_overlap" => Travel.ByOverlap(polarity, latest, previous),
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
        return new JsonObject { ["direction"] = Word(travel.Direction), ["change"] = travel.Change };
    }

    public static Figure Figure(Inputs? inputs) => new(inputs?.Number("value"), RatingAdapters.Interval95(inputs));

    private static JsonObject Status(Inputs inputs)
    {
        var rows = inputs.Objects("rows").Select(row => Row(row, row.Day("period_end") ?? throw new InvalidInputException(InvalidInput.MissingValue)));
        var status = DataStatus.Of(
            inputs.Day("as_of") ?? throw new InvalidInputException(InvalidInput.MissingValue),
            rows,
            inputs.Day("baseline_period_end"),
            inputs.Days("method_breaks"),
            Freshness(inputs),
            inputs.Flag("target_set", absent: true));
        return new JsonObject
        {
            ["status"] = Words.Of(status.State),
            ["flags"] = Outputs.List(Flags(status)),
            ["latest_period_end"] = Words.Day(status.LatestEnd),
            ["fallback_period_end"] = Words.Day(status.FallbackEnd),
        };
    }

    public static DataRow Row(Inputs row, DateOnly periodEnd) =>
        new(periodEnd, row.Number("value") is not null, row.Flag("suppressed"), row.Flag("provisional"));
}
