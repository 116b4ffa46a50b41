using System.Text.Json.Nodes;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Conformance.Adapters;

/// <summary>Floors, colours and targets by year (methods.md 6.2 to 6.3a).</summary>
internal static class RatingAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("default_floor", DefaultFloor),
        new("rag", Rag),
        new("scheduled_target", Scheduled),
    ];

    public static string Colour(Standing standing) => standing switch
    {
        Standing.Met => "green",
        Standing.FloorHeld => "amber",
        Standing.BelowFloor => "red",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing."),
    };

    public static ConfidenceInterval? Interval95(Inputs? inputs) =>
        inputs?.Number("lower95") is { } lower && inputs.Number("upper95") is { } upper ? new ConfidenceInterval(lower, upper) : null;

    private static JsonObject DefaultFloor(Inputs inputs)
    {
        var floor = Floor.InForce(
            PathAdapters.Operator(inputs.Text("operator")),
            inputs.NumberOrNaN("target"),
            inputs.Number("expected"),
            inputs.Number("baseline"),
            inputs.Number("floor"),
            inputs.Number("progress_share") ?? Floor.DefaultProgressShare,
            inputs.Number("tolerance_percent") ?? Floor.DefaultTolerancePercent);
        return new JsonObject { ["floor"] = floor.Value, ["rule"] = Words.Of(floor.Rule) };
    }

    private static JsonObject Rag(Inputs inputs)
    {
        if (inputs.Number("value") is not { } value || inputs.Number("threshold") is not { } threshold)
        {
            return new JsonObject { ["rag"] = "not_rated", ["certainty"] = null };
        }

        var rating = Rating.Of(value, PathAdapters.Operator(inputs.Text("operator")), threshold, inputs.Number("floor"), Interval95(inputs));
        return new JsonObject { ["rag"] = Colour(rating.Standing), ["certainty"] = Words.Of(rating.Certainty) };
    }

    private static JsonObject Scheduled(Inputs inputs)
    {
        var schedule = inputs.Objects("schedule").Select(entry => new ScheduledTarget(Day(entry, "start"), Day(entry, "end"), entry.Number("value"), entry.Number("floor")));
        var found = ScheduledTarget.InForce(schedule, Day(inputs, "period_end"));
        return new JsonObject { ["value"] = found?.Value, ["floor"] = found?.Floor };
    }

    private static DateOnly Day(Inputs inputs, string name) => inputs.Day(name) ?? throw new InvalidInputException(InvalidInput.MissingValue);
}
