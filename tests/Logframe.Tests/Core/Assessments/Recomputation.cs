using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Tests.Core.Assessments;

/// <summary>Takes the printed inputs of one step and nothing else, and computes its results again.</summary>
internal sealed class Recomputation(IReadOnlyList<TraceValue> inputs)
{
    public static Dictionary<string, Func<Recomputation, Dictionary<string, object?>>> Rules { get; } =
        new()
        {
            ["latest_value"] = step => step.LatestValue(),
            ["combine_areas"] = step => step.CombineAreas(),
            ["data_status"] = step => step.Status(),
            ["target_period"] = step => step.TargetPeriodOf(),
            ["needed_value"] = step => step.NeededValue(),
            ["default_floor"] = step => step.FloorOf(),
            ["rag"] = step => step.Rag(),
            ["difference_from_cis"] = step => step.Difference(),
            ["direction_tested"] = step => step.DirectionTested(),
            ["maintain_tested"] = step => step.MaintainTested(),
            ["maintain_within"] = step => new()
            {
                ["standing"] = Math.Abs(step.Number("value") - step.Number("reference")) <= step.Number("tolerance") ? "Met" : "BelowFloor",
            },
            ["between"] = step => step.Between(),
            ["verdict"] = step => step.VerdictOf(),
            ["stale"] = step => step.Stale(),
            ["direction_of_travel"] = step => step.Direction(),
            ["compare_benchmark"] = step => step.CompareBenchmark(),
            ["published_comparison"] = step => new() { ["comparison"] = step.Word("printed") },
        };

    private Dictionary<string, object?> LatestValue()
    {
        var last = inputs.LastOrDefault(input => input.Value is not null);
        return new() { ["period"] = last?.Name, ["value"] = last?.Value };
    }

    private Dictionary<string, object?> CombineAreas()
    {
        var areas = inputs.Where(input => input.Name.EndsWith(".count", StringComparison.Ordinal)).Select(input => input.Name[..^".count".Length]).ToList();
        var parts = areas.ConvertAll(area => new AreaPart(
            area, Optional($"{area}.count"), Optional($"{area}.denominator"), Optional($"{area}.value"), Interval($"{area}.lower95", $"{area}.upper95")));
        var figure = AreaCombination.Combine(
            Enum.Parse<ValueKind>(Word("value_kind")!), parts, parts.Count, Number("unit"), allowWeighted: (bool)Find("accepts_approximation")!);
        return new() { ["value"] = figure.Value, ["lower95"] = figure.Interval?.Lower, ["upper95"] = figure.Interval?.Upper };
    }

    private Dictionary<string, object?> Status()
    {
        var periods = inputs.Where(input => input.Name.EndsWith(".state", StringComparison.Ordinal)).Select(input => input.Name[..^".state".Length]);
        var rows = periods.Select(period => new DataRow(Day($"{period}.end")!.Value, Word($"{period}.state") == "value", Word($"{period}.state") == "suppressed"));
        var breaks = inputs.Where(input => input.Name.StartsWith("break.", StringComparison.Ordinal)).Select(input => (DateOnly)input.Value!);
        var freshness = Optional("cycle_months") is { } cycle ? new Freshness((int)cycle, (int)Number("lag_months"), (int)Number("grace_days")) : null;
        var status = DataStatus.Of(Day("as_of")!.Value, rows, Day("baseline_end"), breaks, freshness, (bool)Find("target_set")!);
        return new() { ["state"] = status.State.ToString(), ["last_fresh_day"] = status.LastFreshDay, ["stale"] = status.IsStale };
    }

    private Dictionary<string, object?> TargetPeriodOf()
    {
        var from = Period.Parse(Word("from_label")!, Enum.Parse<PeriodType>(Word("from_type")!));
        var period = TargetPeriod.Of(from, new ReleaseCycle((int)Number("cycle_months")), Day("deadline")!.Value)!;
        return new() { ["target_period_end"] = period.End, ["target_t"] = period.DecimalMid };
    }

    private Dictionary<string, object?> NeededValue()
    {
        var progress = Progress.Of(
            new DatedValue(Number("baseline_t"), Number("baseline_value")),
            new DatedValue(Number("target_t"), Number("target_value")),
            new DatedValue(Number("at_t"), Number("value")),
            Way("operator"));
        return new() { ["expected"] = progress.Expected, ["percent_distance"] = progress.PercentDistance, ["percent_time"] = progress.PercentTime };
    }

    private Dictionary<string, object?> FloorOf()
    {
        var floor = Floor.InForce(Way("operator"), Number("target"), Optional("expected"), Optional("baseline"), Optional("given"));
        return new() { ["floor"] = floor.Value, ["rule"] = floor.Rule.Name() };
    }

    private Dictionary<string, object?> Rag()
    {
        var rating = Rating.Of(Number("value"), Way("operator"), Number("threshold"), Optional("floor"), Interval("lower95", "upper95"));
        return new() { ["standing"] = rating.Standing.ToString(), ["certainty"] = rating.Certainty.ToString() };
    }

    private Dictionary<string, object?> Difference()
    {
        var difference = FigureDifference.Between(
            new Estimate(Number("value1"), Interval("lower1", "upper1")!.Value),
            new Estimate(Number("value2"), Interval("lower2", "upper2")!.Value));
        return new()
        {
            ["difference"] = difference.Value,
            ["lower"] = difference.Interval.Lower,
            ["upper"] = difference.Interval.Upper,
            ["significant"] = difference.IsSignificant,
        };
    }

    private Dictionary<string, object?> DirectionTested()
    {
        var (holds, significant) = (Holds(Number("value"), Number("reference")), (bool)Find("significant")!);
        return new()
        {
            ["standing"] = !holds ? "BelowFloor" : significant ? "Met" : "FloorHeld",
            ["certainty"] = significant ? "Clear" : "Uncertain",
        };
    }

    private Dictionary<string, object?> MaintainTested()
    {
        var (worse, significant) = (!Holds(Number("value"), Number("reference")), (bool)Find("significant")!);
        return new()
        {
            ["standing"] = !(worse && significant) ? "Met" : Holds(Number("value"), Number("floor")) ? "FloorHeld" : "BelowFloor",
            ["certainty"] = worse && !significant ? "Uncertain" : "Clear",
        };
    }

    private Dictionary<string, object?> Between()
    {
        bool Inside(double value) => value >= Number("lower") && value <= Number("upper");
        var met = Inside(Number("value"));
        var certainty = Interval("lower95", "upper95") is not { } limits ? "Unknown"
            : met ? Inside(limits.Lower) && Inside(limits.Upper) ? "Clear" : "Uncertain"
            : limits.Lower > Number("upper") || limits.Upper < Number("lower") ? "Clear" : "Uncertain";
        return new() { ["standing"] = met ? "Met" : "BelowFloor", ["certainty"] = certainty };
    }

    private bool Holds(double value, double level) => Way("operator").Soft().Holds(value, level);

    private Dictionary<string, object?> VerdictOf() => new()
    {
        ["verdict"] = (Word("standing"), (bool)Find("target_met")!) switch
        {
            (_, true) => "Achieved",
            ("Met", _) => "OnCourse",
            ("FloorHeld", _) => "Short",
            _ => "OffCourse",
        },
    };

    private Dictionary<string, object?> Stale() => new()
    {
        ["shown"] = Day("as_of") > Day("last_fresh_day") ? "CannotBeJudged" : Word("verdict"),
    };

    private Dictionary<string, object?> Direction()
    {
        var travel = Word("method") == "significance"
            ? Travel.BySignificance(
                PolarityOf(),
                new Figure(Number("latest"), Interval("latest_lower95", "latest_upper95")),
                new Figure(Number("previous"), Interval("previous_lower95", "previous_upper95")))
            : Travel.ByPoint(PolarityOf(), Number("latest"), Number("previous"), Number("tolerance"));
        return new() { ["direction"] = travel.Direction.ToString(), ["change"] = travel.Change };
    }

    private Dictionary<string, object?> CompareBenchmark() => new()
    {
        ["comparison"] = Benchmark.Compare(
            BenchmarkMethod.SingleInterval95,
            PolarityOf(),
            new BenchmarkFigure(Number("value"), Interval("lower95", "upper95")),
            new BenchmarkFigure(Number("benchmark"))).Comparison.ToString(),
    };

    private object? Find(string name) => inputs.Single(input => input.Name == name).Value;

    private double Number(string name) => (double)Find(name)!;

    private double? Optional(string name) => (double?)Find(name);

    private string? Word(string name) => (string?)Find(name);

    private DateOnly? Day(string name) => (DateOnly?)Find(name);

    private LevelOperator Way(string name) => Enum.Parse<LevelOperator>(Word(name)!);

    private Polarity? PolarityOf() => Word("polarity") is { } word ? Enum.Parse<Polarity>(word) : null;

    private ConfidenceInterval? Interval(string lower, string upper) =>
        Optional(lower) is { } low && Optional(upper) is { } high ? new ConfidenceInterval(low, high) : null;
}
