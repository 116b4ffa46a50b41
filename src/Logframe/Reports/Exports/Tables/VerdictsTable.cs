using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Reports.Exports.Tables;

/// <summary>What became of each promise, one row per part and area.</summary>
internal static class VerdictsTable
{
    private const string InUnit = "as in column unit";

    public static TableShape<MeasureRow> Shape { get; } = new(
        "verdicts",
        "Verdicts",
        "One row for each part of an indicator in each area that it is judged in, with the numbers that decide.",
        ["measure_key", "area", "view"],
        [
            new(SharedFields.Data, row => SharedFields.Nature(row.Framework.Nature)),
            new(SharedFields.Code, row => row.Indicator.Indicator.Code),
            new(SharedFields.Title, row => row.Indicator.Indicator.Title),
            new(SharedFields.MeasureKey, row => row.Measure.Key),
            new(SharedFields.Measure, row => row.Measure.Name),
            new(SharedFields.Area, row => row.At.Area.Name),
            new(SharedFields.AreaCode, row => row.At.Area.Code),
            new(new("verdict", "Verdict", FieldType.Text, "Where the promise stands.") { Words = SharedFields.Verdicts }, row => row.At.Verdict.Word()),
            new(new("underlying_verdict", "Before staleness", FieldType.Text, "The verdict before old data overrode it; the same as verdict otherwise.") { Words = SharedFields.Verdicts }, row => row.At.UnderlyingVerdict.Word()),
            new(new("certainty", "Certainty", FieldType.Text, "Whether the verdict could be chance. Uncertain: the published interval reaches into another verdict. Unknown: no interval is published.") { Words = Enum.GetNames<Certainty>() }, row => row.At.Certainty.ToString()),
            new(new("reason", "Reason", FieldType.Text, "Why nothing can be said, where the verdict is Cannot be judged."), row => row.At.ReasonText),
            new(new("direction", "Direction", FieldType.Text, "Which way the latest value moved.") { Words = [.. Enum.GetValues<DirectionOfTravel>().Select(way => way.Words())] }, row => row.At.Direction.Words()),
            new(new("england", "Against England", FieldType.Text, "The latest value against England's of the same period.") { Words = Enum.GetNames<Comparison>() }, row => row.At.England.ToString()),
            new(new("value", "Value", FieldType.Number, "The latest value. Blank where there is none.") { Unit = InUnit }, row => row.At.Current?.Value),
            new(new("period", "Period", FieldType.Text, "The period of the latest value, as its source prints it."), row => row.At.Current?.Period.Label),
            new(new("months_old", "Months old", FieldType.Whole, "Whole months from the end of that period to the day of the verdict.") { Unit = "months" }, row => DataAge.Months(row.At, row.Framework.AsOf)),
            new(new("stale_after", "Stale after", FieldType.Day, "The day after which a newer value ought to be out. Blank where the definition does not say."), row => row.At.StaleAfter),
            new(new("expected", "Should be", FieldType.Number, "Where the needed path is at the period of the latest value. Blank without a path.") { Unit = InUnit }, row => row.At.Expected),
            new(new("floor", "Floor", FieldType.Number, "The least that is acceptable at that period.") { Unit = InUnit }, row => row.At.Floor),
            new(new("floor_rule", "Floor by", FieldType.Text, "Where the floor comes from: set by the owner, a share of the needed progress, or a tolerance.") { Words = ["explicit", "progress_share", "tolerance"] }, row => row.At.FloorRule),
            new(new("target", "Target", FieldType.Number, "The level to be reached. Blank where the target is no level.") { Unit = InUnit }, row => row.At.TargetValue),
            new(new("target_period", "Target period", FieldType.Text, "The last period that ends by the deadline, as its source prints it."), row => row.At.TargetPeriod?.Label),
            new(new("deadline", "Deadline", FieldType.Day, "The last day that still counts."), row => row.Indicator.Indicator.Deadline?.LastDay),
            new(SharedFields.Unit, row => row.Measure.Unit?.Text),
            new(new("flags", "Flags", FieldType.Text, "Circumstances to know, each by its word, parted by spaces: stale, provisional, calculated and others that docs/methods.md explains."), row => string.Join(' ', row.At.Flags)),
            new(new("methods_agree", "Methods agree", FieldType.YesNo, "Whether the published rule sets take the same side. Blank where fewer than two take one."), row => MethodAgreement.Of(row.Measure, row.At).Agree),
            new(SharedFields.AsOf, row => row.Framework.AsOf),
            new(new("sentence", "Sentence", FieldType.Text, "The verdict in one plain sentence with the numbers that decide."), row => row.At.Sentence),
            new(new("baseline", "Baseline", FieldType.Number, "The agreed starting value. Blank where the framework states none.") { Unit = InUnit }, row => row.Measure.Baseline?.Value),
            new(new("baseline_period", "Baseline period", FieldType.Text, "The period of the baseline, as its source prints it."), row => row.Measure.Baseline?.Period?.Label),
            new(new("baseline_published", "Published for it now", FieldType.Number, "What is published for the period of the baseline now.") { Unit = InUnit }, row => row.At.Drift?.Published),
            new(new("verdict_on_published_baseline", "Verdict on that", FieldType.Text, "What the verdict would be with that in place of the agreed baseline.") { Words = SharedFields.Verdicts }, row => row.At.Drift?.VerdictOnPublished.Word()),
            new(SharedFields.View, row => row.View?.Name),
            new(SharedFields.Source, row => row.Source?.Title),
            new(SharedFields.Licence, row => row.Source?.Licence.Name),
            new(SharedFields.Terms, row => row.Source?.Terms),
        ]);
}
