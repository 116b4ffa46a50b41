using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>What analysts take away: one row per value, or one row per verdict of a measure in an area.</summary>
internal static class TidyTables
{
    private static readonly IReadOnlyList<Column> ValueColumns =
    [
        new("data", "Data"), new("code", "Code"), new("measure_key", "Part"), new("measure", "Measure"), new("area", "Area"), new("area_code", "Area code"),
        new("period", "Period"), new("period_start", "From"), new("period_end", "To"), new("value", "Value"), new("lower_95", "Lower 95%"), new("upper_95", "Upper 95%"),
        new("count", "Count"), new("denominator", "Denominator"), new("state", "State"), new("note", "Note"), new("unit", "Unit"), new("calculated", "Calculated"),
        new("england_value", "England"), new("source", "Source"), new("known_from", "Known from"), new("break_before", "Break before"),
        new("returned_by", "Returned by"), new("returned_on", "Returned on"), new("approved_by", "Approved by"), new("approved_on", "Approved on"), new("evidence", "Evidence"),
    ];

    private static readonly IReadOnlyList<Column> VerdictColumns =
    [
        new("data", "Data"), new("code", "Code"), new("title", "Indicator"), new("measure_key", "Part"), new("measure", "Measure"), new("area", "Area"), new("area_code", "Area code"),
        new("verdict", "Verdict"), new("underlying_verdict", "Before staleness"), new("certainty", "Certainty"), new("reason", "Reason"), new("direction", "Direction"),
        new("england", "Against England"), new("value", "Value"), new("period", "Period"), new("months_old", "Months old"), new("stale_after", "Stale after"), new("expected", "Should be"), new("floor", "Floor"), new("floor_rule", "Floor by"),
        new("target", "Target"), new("target_period", "Target period"), new("deadline", "Deadline"), new("unit", "Unit"), new("flags", "Flags"), new("methods_agree", "Methods agree"), new("as_of", "As of"), new("sentence", "Sentence"),
        new("baseline", "Baseline"), new("baseline_period", "Baseline period"), new("baseline_published", "Published for it now"), new("verdict_on_published_baseline", "Verdict on that"),
    ];

    private static readonly IReadOnlyList<Column> LevelColumns =
    [
        new("data", "Data"), new("level", "Level"), new("name", "Name"), new("verdict", "Verdict"), new("underlying_verdict", "As last known"), new("held_back_by_gap", "Held back by a gap"),
        new("judged", "Judged"), new("indicators", "Indicators"), new("achieved", "Achieved"), new("on_course", "On course"), new("short", "Short"), new("off_course", "Off course"),
        new("could_be_chance", "Could be chance"), new("methods_disagree", "Methods disagree"), new("not_judged", "Not judged because"), new("as_of", "As of"), new("sentence", "Sentence"),
    ];

    /// <summary>One row per level of the framework.</summary>
    public static TableOutput Levels(FrameworkAssessment assessment) => new(
        LevelColumns,
        [
            .. from level in assessment.Outcomes
               let standing = level.Standing
               select (IReadOnlyList<object?>)
               [
                   Nature(assessment), level.Outcome.Code, level.Outcome.Name, standing.Verdict.Word(), standing.Underlying.Word(), standing.HeldBack,
                   standing.Judged, standing.Total, level.Count(Verdict.Achieved), level.Count(Verdict.OnCourse), level.Count(Verdict.Short), level.Count(Verdict.OffCourse),
                   level.CouldBeChance, level.Indicators.Count(indicator => indicator.MethodsDisagree), Overview.Reasons(level.Reasons), Day(assessment.AsOf), level.Sentence,
               ],
        ]);

    public static TableOutput Values(FrameworkAssessment assessment) => new(
        ValueColumns,
        [
            .. from indicator in assessment.Indicators
               from measure in indicator.Measures
               from area in measure.Areas
               let england = area.EnglandPoints.ToDictionary(point => point.Period.Start)
               from point in area.Points
               select (IReadOnlyList<object?>)
               [
                   Nature(assessment), indicator.Indicator.Code, measure.Measure.Key, measure.Measure.Name, area.Area.Name, area.Area.Code,
                   point.Period.Label, Day(point.Period.Start), Day(point.Period.End), point.Value, point.Interval?.Lower, point.Interval?.Upper,
                   point.Count, point.Denominator, point.State.ToString(), point.Note, measure.Measure.Unit?.Text, point.Calculated,
                   england.GetValueOrDefault(point.Period.Start)?.Value, Source(measure, point), point.KnownFrom is { } known ? Moment(known) : null, BreakBefore(area, point),
                   point.Provenance?.ReturnedBy, point.Provenance is { } provenance ? Day(provenance.ReturnedOn) : null, point.Provenance?.ApprovedBy,
                   point.Provenance is { } approved ? Moment(approved.ApprovedOn) : null, point.Provenance?.Evidence,
               ],
        ]);

    public static TableOutput Verdicts(FrameworkAssessment assessment) => new(
        VerdictColumns,
        [
            .. from indicator in assessment.Indicators
               from measure in indicator.Measures
               from area in measure.Areas
               select (IReadOnlyList<object?>)
               [
                   Nature(assessment), indicator.Indicator.Code, indicator.Indicator.Title, measure.Measure.Key, measure.Measure.Name, area.Area.Name, area.Area.Code,
                   area.Verdict.Word(), area.UnderlyingVerdict.Word(), area.Certainty.ToString(), area.ReasonText, area.Direction.Words(),
                   area.England.ToString(), area.Current?.Value, area.Current?.Period.Label,
                   DataAge.Months(area, assessment.AsOf), area.StaleAfter is { } due ? Day(due) : null, area.Expected, area.Floor, area.FloorRule,
                   area.TargetValue, area.TargetPeriod?.Label, indicator.Indicator.Deadline is { } deadline ? Day(deadline.LastDay) : null, measure.Measure.Unit?.Text,
                   string.Join(' ', area.Flags), MethodAgreement.Of(measure.Measure, area).Agree, Day(assessment.AsOf), area.Sentence,
                   measure.Measure.Baseline?.Value, measure.Measure.Baseline?.Period?.Label, area.Drift?.Published, area.Drift?.VerdictOnPublished.Word(),
               ],
        ]);

    private static string Nature(FrameworkAssessment assessment) => assessment.Nature == DataNature.Simulated ? "SIMULATED" : "published";

    private static string? Source(MeasureAssessment measure, SeriesPoint point) =>
        point.Provenance is not null ? "partner return"
        : measure.Measure.Verification is { FingertipsId: { } id } ? $"OHID Fingertips {id}"
        : measure.Measure.Verification.Publisher;

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>What lies between a value and the one before it, so that nobody draws one line through both.</summary>
    private static string? BreakBefore(AreaAssessment area, SeriesPoint point) =>
        area.Points.TakeWhile(other => other != point).LastOrDefault() is { } before
            ? area.Breaks.FirstOrDefault(change => change.LiesBetween(before.Period, point.Period))?.Says
            : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
