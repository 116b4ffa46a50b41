using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>The promise and the figures that every rule set is asked about.</summary>
internal sealed record Matter(Measure Measure, AreaAssessment Area)
{
    public Phrasing Words => new(Measure, Area.Area);

    /// <summary>The level promised; null where the target is none.</summary>
    public PlannedLevel? Level => PlannedLevel.Of(Measure, Area.Current?.Period);

    public SeriesPoint Current => Area.Current!;

    public double Value => Current.Value!.Value;

    public DatedValue Latest => new(Current.Period.DecimalMid, Value);

    /// <summary>Why nothing at all can be said of the latest value; null where it can.</summary>
    public string? NoValue =>
        Area.Current is null ? "there is no value yet"
        : Area.Reason == NotJudgedReason.Suppressed ? "the latest value is suppressed"
        : null;

    /// <summary>Why the latest value cannot be set beside the agreed start; null where it can.</summary>
    public string? NoStart =>
        NoValue
        ?? (Measure.Baseline?.Value is null ? "the framework states no baseline value"
        : Measure.Baseline.Period is not { } from ? "the framework does not say when the baseline was measured"
        : Current.Period.End <= from.End ? "there is no value later than the baseline"
        : Measure.Breaks.FirstOrDefault(change => from.End < change.FirstDay && change.FirstDay <= Current.Period.End) is { } broken
            ? $"the {(broken.IsOfArea ? "area" : "method")} changed after the baseline"
        : null);

    /// <summary>Why there is no level to reach; null where there is one.</summary>
    public string? NoLevel => Level is { HasPath: true } ? null
        : Measure.Target is YearlyTarget ? "the promise sets a level for each year, and none to move to over the years"
        : "the promise sets no level to move to";

    /// <summary>Why no way leads from the start to the level; null where one does.</summary>
    public string? NoWay =>
        NoLevel
        ?? NoStart
        ?? (Level!.Way.Soft().Holds(Measure.Baseline!.Value!.Value, Level.Value) ? "the baseline meets the target already"
        : Area.Path is null ? "there is no deadline after the baseline"
        : null);

    public Way Towards => Level!.Way.WantsMore() ? Way.Increase : Way.Decrease;
}
