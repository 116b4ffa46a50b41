using System.Text.Json.Nodes;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Conformance.Adapters;

/// <summary>A numeric OVI from its series to its colour (methods.md 6.6), put together from the steps that the product takes.</summary>
internal sealed class AssessmentAdapter
{
    private readonly Inputs _inputs;
    private readonly Inputs _indicator;
    private readonly Inputs? _baseline;
    private readonly Inputs? _target;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<(Period Period, Inputs Row, DataRow Status)> _series;
    private readonly Period? _baselinePeriod;

    private AssessmentAdapter(Inputs inputs)
    {
        _inputs = inputs;
        _indicator = inputs.Object("indicator") ?? throw new InvalidInputException(InvalidInput.MissingValue);
        _baseline = inputs.Object("baseline");
        _target = inputs.Object("target") is { } target && target.Text("type") != "not_set" ? target : null;
        _asOf = inputs.Day("as_of") ?? throw new InvalidInputException(InvalidInput.MissingValue);
        _baselinePeriod = _baseline?.Text("period") is { } label ? Read(label) : null;
        _series =
        [
            .. inputs.Objects("series")
                .Select(row => (Period: Read(row.Text("period")), Row: row))
                .Select(pair => (pair.Period, pair.Row, Status: StatusAdapters.Row(pair.Row, pair.Period.End)))
                .OrderBy(entry => entry.Period.End),
        ];
    }

    public static IEnumerable<Operation> All { get; } = [new("assess_ovi", inputs => new AssessmentAdapter(inputs).Assess())];

    private JsonObject Assess()
    {
        var breaks = _inputs.Days("method_breaks");
        var status = DataStatus.Of(
            _asOf,
            _series.Select(entry => entry.Status),
            _baselinePeriod?.End,
            breaks,
            StatusAdapters.Freshness(_indicator),
            _target is not null);
        var usable = _series.Where(entry => entry.Status.IsUsable).ToList();
        var deadline = PeriodAdapters.LastDay(_target?.Text("deadline"), PeriodType);
        var targetPeriod = deadline is { } day ? TargetPeriodBy(day) : null;
        var flags = StatusAdapters.Flags(status).Concat(_target is not null && deadline is null ? ["no_deadline"] : Array.Empty<string>());

        var rating = status.State == DataState.Ok ? Rate(_target!, usable[^1].Period, usable[^1].Row, targetPeriod, deadline is not null) : null;
        if (rating is not null)
        {
            flags = flags.Concat(Flags(rating, deadline));
        }

        return new JsonObject
        {
            ["status"] = Words.Of(status.State),
            ["rag"] = rating is null ? "not_rated" : RatingAdapters.Colour(rating.Rating.Standing),
            ["current_period"] = usable.Count > 0 ? usable[^1].Period.Label : null,
            ["target_period_end"] = Words.Day(targetPeriod?.End),
            ["direction_of_travel"] = StatusAdapters.Word(Direction(status, usable, breaks)),
            ["flags"] = Outputs.List(flags),
            ["expected"] = rating?.Expected,
            ["basis"] = Words.Of(rating?.Basis),
            ["threshold"] = rating?.Threshold,
            ["floor"] = rating?.Floor.Value,
            ["floor_rule"] = Words.Of(rating?.Floor.Rule),
            ["certainty"] = Words.Of(rating?.Rating.Certainty),
            ["percent_distance"] = rating?.PercentDistance,
            ["percent_time"] = rating?.PercentTime,
            ["target_met"] = rating?.TargetMet,
            ["progress_status"] = rating is null ? null : ProgressWord(rating),
            ["deadline_reached"] = rating?.DeadlineReached,
        };
    }

    private DirectionOfTravel Direction(DataStatus status, List<(Period Period, Inputs Row, DataRow Status)> usable, IReadOnlyList<DateOnly> breaks)
    {
        if (usable.Count < 2 || status.State == DataState.Suppressed)
        {
            return DirectionOfTravel.CannotCompare;
        }

        var (previous, latest) = (usable[^2], usable[^1]);
        return breaks.Any(day => previous.Period.End < day && day <= latest.Period.End)
            ? DirectionOfTravel.CannotCompare
            : Travel.ByPoint(
                Words.Polarity(_indicator.Text("polarity")),
                latest.Row.Number("value"),
                previous.Row.Number("value"),
                0.5 * Math.Pow(10, -(_indicator.Whole("decimals") ?? 1))).Direction;
    }

    private Period? TargetPeriodBy(DateOnly deadline)
    {
        var cycle = new ReleaseCycle(StatusAdapters.Freshness(_indicator).CycleMonths);
        var period = (_baselinePeriod ?? (_series.Count > 0 ? _series[0].Period : null)) is { } from ? TargetPeriod.Of(from, cycle, deadline) : null;
        return period?.End <= _baselinePeriod?.End ? throw new InvalidInputException(InvalidInput.DeadlineBeforeBaseline) : period;
    }

    private LevelRating Rate(Inputs target, Period currentPeriod, Inputs current, Period? targetPeriod, bool hasDeadline) => LevelRating.Of(new LevelCase
    {
        Way = PathAdapters.Operator(target.Text("type")),
        Target = target.Required("value"),
        TargetTime = hasDeadline ? targetPeriod?.DecimalMid : null,
        Baseline = BaselineValue(),
        BaselineTime = _baselinePeriod?.DecimalMid,
        Current = new DatedValue(currentPeriod.DecimalMid, current.Required("value")),
        Interval = RatingAdapters.Interval95(current),
        Floor = target.Number("floor"),
        Shape = PathAdapters.Shape(target),
    });

    private double? BaselineValue() =>
        _baseline?.Number("value")
        ?? _series.Where(entry => entry.Status.IsUsable && _baselinePeriod is { } start && (entry.Period.Start, entry.Period.End) == (start.Start, start.End))
            .Select(entry => entry.Row.Number("value"))
            .FirstOrDefault();

    private IEnumerable<string> Flags(LevelRating rating, DateOnly? deadline)
    {
        if (BaselineValue() is null)
        {
            yield return "no_baseline_value";
        }

        if (rating.DeadlineReached == false && _asOf > deadline)
        {
            yield return "awaiting_final_data";
        }

        if (rating.OwnFloorNotYetInForce)
        {
            yield return "explicit_floor_not_yet_applicable";
        }

        if (rating.Progress is { Path.GeometricNotPossible: true })
        {
            yield return "geometric_not_possible";
        }
    }

    private static string ProgressWord(LevelRating rating) => (rating.TargetMet, rating.DeadlineReached, rating.Rating.Standing) switch
    {
        (true, false, _) => "achieved_early",
        (true, _, _) => "achieved",
        (false, null, _) => "not_yet_met",
        (false, true, Standing.FloorHeld) => "missed_above_floor",
        (false, true, _) => "missed_below_floor",
        (false, false, Standing.Met) => "on_track",
        (false, false, Standing.FloorHeld) => "behind",
        (false, false, _) => "off_track",
    };

    private Period Read(string? label) =>
        PeriodAdapters.Period(label, PeriodType ?? throw new InvalidInputException(InvalidInput.MissingValue));

    private PeriodType? PeriodType => Words.Parse<PeriodType>(_indicator.Text("period_type"));
}
