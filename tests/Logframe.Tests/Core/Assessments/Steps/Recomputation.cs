using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Assessments.Steps;

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
            ["scheduled_target"] = step => step.Scheduled(),
            ["rag"] = step => step.Rag(),
            ["change_absolute"] = step => Resolved(ChangeEvaluation.ByPoints(step.Number("by"), step.Number("baseline"), 0)),
            ["change_percent"] = step => Resolved(ChangeEvaluation.ByPercent(step.Number("by"), step.Number("baseline"), 0)),
            ["direction_point"] = step => step.DirectionOf(tested: false),
            ["direction_tested"] = step => step.DirectionOf(tested: true),
            ["maintain_point"] = step => step.Maintain(tested: false),
            ["maintain_tested"] = step => step.Maintain(tested: true),
            ["versus_benchmark"] = step => step.VersusBenchmark(),
            ["match_best_neighbour"] = step => step.BestNeighbour(),
            ["rank"] = step => step.Rank(),
            ["recent_trend"] = step => step.Trend(),
            ["trend_reversal"] = step => step.TrendReversal(),
            ["milestone"] = step => step.Milestone(),
            ["between"] = step => step.Between(),
            ["verdict"] = step => step.VerdictOf(),
            ["stale"] = step => step.Stale(),
            ["direction_of_travel"] = step => step.Direction(),
            ["compare_benchmark"] = step => step.CompareBenchmark(),
            ["published_comparison"] = step => new() { ["comparison"] = step.Word("printed") },
        };

    /// <summary>Fails where a step does not follow from what it prints.</summary>
    public static void Check(IEnumerable<TraceStep> trace)
    {
        foreach (var step in trace)
        {
            Rules.ShouldContainKey(step.Rule);
            var again = Rules[step.Rule](new Recomputation(step.Inputs));
            foreach (var result in step.Results)
            {
                Agree(again[result.Name], result.Value, $"{step.Rule}: {result.Name}");
            }
        }
    }

    private static void Agree(object? again, object? printed, string what)
    {
        if (again is double a && printed is double b)
        {
            a.ShouldBe(b, 1e-12 * Math.Max(1, Math.Abs(b)), what);
        }
        else
        {
            again.ShouldBe(printed, what);
        }
    }

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
            OperatorOf("operator"));
        return new() { ["expected"] = progress.Expected, ["percent_distance"] = progress.PercentDistance, ["percent_time"] = progress.PercentTime };
    }

    private Dictionary<string, object?> FloorOf()
    {
        var floor = Floor.InForce(OperatorOf("operator"), Number("target"), Optional("expected"), Optional("baseline"), Optional("given"));
        return new() { ["floor"] = floor.Value, ["rule"] = floor.Rule.Name() };
    }

    private Dictionary<string, object?> Scheduled()
    {
        var years = inputs.Where(input => input.Name.EndsWith(".start", StringComparison.Ordinal)).Select(input => input.Name[..^".start".Length]);
        var schedule = years.Select(year => new ScheduledTarget(Day($"{year}.start")!.Value, Day($"{year}.end")!.Value, Optional($"{year}.value"), Optional($"{year}.floor")));
        var found = ScheduledTarget.InForce(schedule, Day("period_end")!.Value);
        return new() { ["value"] = found?.Value, ["floor"] = found?.Floor };
    }

    private Dictionary<string, object?> Rag()
    {
        var rating = Rating.Of(Number("value"), OperatorOf("operator"), Number("threshold"), Optional("floor"), Interval("lower95", "upper95"));
        return new() { ["standing"] = rating.Standing.ToString(), ["certainty"] = rating.Certainty.ToString() };
    }

    private static Dictionary<string, object?> Resolved(TargetEvaluation evaluation) =>
        new() { ["target"] = evaluation.Threshold, ["operator"] = evaluation.Way.ToString() };

    private static Dictionary<string, object?> Colour(Rating rating) =>
        new() { ["standing"] = rating.Standing.ToString(), ["certainty"] = rating.Certainty.ToString() };

    private Dictionary<string, object?> DirectionOf(bool tested)
    {
        var way = Enum.Parse<Way>(Word("way")!);
        var (baseline, current) = (FigureOf("baseline"), FigureOf("current"));
        var evaluation = tested
            ? DirectionEvaluation.BySignificance(way, baseline, current)
            : DirectionEvaluation.ByPoint(way, baseline.Value, current.Value);
        return Colour(DirectionEvaluation.Rate(way, evaluation, baseline, current)!.Value);
    }

    private Dictionary<string, object?> Maintain(bool tested)
    {
        var (kept, current) = (FigureOf("reference"), FigureOf("current"));
        var evaluation = tested
            ? MaintainEvaluation.BySignificance(new Estimate(kept.Value!.Value, kept.Interval!.Value), new Estimate(current.Value!.Value, current.Interval!.Value), PolarityOf())
            : MaintainEvaluation.ByPoint(kept.Value, current.Value, Slack.OfDisplay((int)Number("decimals")), PolarityOf());
        return Colour(MaintainJudge.Rate(kept.Value!.Value, current.Value!.Value, evaluation, current, PolarityOf(), Optional("given_floor"), tested));
    }

    private Dictionary<string, object?> VersusBenchmark()
    {
        var comparison = new ComparatorCase(
            Enum.Parse<ComparatorRelation>(Word("relation")!),
            Enum.Parse<ComparatorMethod>(Word("method")!),
            Optional("amount"),
            PolarityOf(),
            FigureOf("current"),
            Optional("benchmark"),
            IsSamePeriod: true);
        var rating = ComparatorRating.Of(comparison, Optional("given_floor"));
        return new()
        {
            ["standing"] = rating.Standing.ToString(),
            ["threshold"] = rating.Evaluation.Threshold,
            ["floor"] = rating.Floor,
            ["comparison"] = rating.Evaluation.Comparison?.ToString(),
            ["certainty"] = ComparatorJudge.CertaintyOf(comparison, rating).ToString(),
        };
    }

    private Dictionary<string, object?> BestNeighbour()
    {
        var evaluation = NeighbourEvaluation.Of(PolarityOf(), Number("current"), Values("neighbour."));
        var colour = Colour(TargetRating.Of(evaluation, FigureOf("current"), PolarityOf(), Optional("given_floor"))!.Value);
        colour["threshold"] = evaluation.Threshold;
        return colour;
    }

    private Dictionary<string, object?> Rank()
    {
        var evaluation = Optional("maximum_rank") is { } most
            ? RankEvaluation.AtMost((int)most, PolarityOf(), Number("value"), Values("area."))
            : RankEvaluation.ImprovedBy((int)Number("improve_by"), (int?)Optional("baseline_rank"), PolarityOf(), Number("value"), Values("area."));
        return new()
        {
            ["rank"] = evaluation.Measured,
            ["standing"] = TargetRating.Of(evaluation, new Figure(Number("value")), PolarityOf(), Optional("given_floor"))!.Value.Standing.ToString(),
        };
    }

    private Dictionary<string, object?> Trend()
    {
        var periods = inputs.Where(input => input.Name.EndsWith(".end", StringComparison.Ordinal)).Select(input => input.Name[..^".end".Length]);
        var points = periods.Select(period => new TrendPoint(
            Day($"{period}.end")!.Value,
            Optional($"{period}.value"),
            Optional($"{period}.count"),
            Optional($"{period}.denominator"),
            Interval($"{period}.lower95", $"{period}.upper95")));
        var result = RecentTrend.Of(Enum.Parse<ValueKind>(Word("value_kind")!), [.. points], (int)Number("years"));
        return new() { ["marker"] = result.Marker.ToString(), ["slope"] = result.Slope, ["chi_square"] = result.ChiSquare };
    }

    private Dictionary<string, object?> TrendReversal()
    {
        var evaluation = TrendEvaluation.Of(Enum.Parse<Reversal>(Word("require")!), PolarityOf(), Enum.Parse<TrendMarker>(Word("trend")!));
        return new() { ["standing"] = evaluation.Status == TargetStatus.Achieved ? "Met" : "BelowFloor" };
    }

    private Dictionary<string, object?> Milestone()
    {
        var target = new MilestoneTarget(Enum.Parse<MilestoneProgress>(Word("progress")!), Day("completed_on"), Day("forecast"), Day("start_by"));
        var evaluation = MilestoneEvaluation.Of(target, Day("due"), Day("as_of")!.Value);
        return new() { ["standing"] = evaluation.Standing?.ToString(), ["target_met"] = evaluation.Status == TargetStatus.Achieved };
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

    private IEnumerable<double?> Values(string prefix) =>
        inputs.Where(input => input.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(input => (double?)input.Value);

    private Figure FigureOf(string name) => new(Number(name), Interval($"{name}_lower95", $"{name}_upper95"));

    private object? Find(string name) => inputs.Single(input => input.Name == name).Value;

    private double Number(string name) => (double)Find(name)!;

    private double? Optional(string name) => (double?)Find(name);

    private string? Word(string name) => (string?)Find(name);

    private DateOnly? Day(string name) => (DateOnly?)Find(name);

    private LevelOperator OperatorOf(string name) => Enum.Parse<LevelOperator>(Word(name)!);

    private Polarity? PolarityOf() => Word("polarity") is { } word ? Enum.Parse<Polarity>(word) : null;

    private ConfidenceInterval? Interval(string lower, string upper) =>
        Optional(lower) is { } low && Optional(upper) is { } high ? new ConfidenceInterval(low, high) : null;
}
