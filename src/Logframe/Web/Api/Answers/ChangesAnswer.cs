using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Reports;

namespace Logframe.Web.Api.Answers;

/// <summary>What became of the promises between two days, and why.</summary>
internal sealed record ChangesAnswer
{
    [Description("The earlier day.")]
    public required DateOnly Since { get; init; }

    [Description("How many moved and how many did not, in words.")]
    public required string Sentence { get; init; }

    [Description("Those that stand elsewhere, in the order of the framework.")]
    public required IReadOnlyList<ChangeAnswer> Moved { get; init; }

    [Description("Codes of the indicators promised since.")]
    public required IReadOnlyList<string> Added { get; init; }

    [Description("Codes of those no longer promised.")]
    public required IReadOnlyList<string> Dropped { get; init; }

    /// <param name="changes">All of them.</param>
    /// <param name="level">Code of the level that is wanted; null for all.</param>
    public static ChangesAnswer Of(FrameworkChanges changes, string? level)
    {
        IReadOnlyList<IndicatorChange> moved = [.. changes.Moved.Where(change => IsIn(changes.Now, change.Code))];
        return new ChangesAnswer
        {
            Since = changes.Then.AsOf,
            Sentence = ChangesTable.Lead(changes, moved, level),
            Moved = [.. moved.Select(ChangeAnswer.Of)],
            Added = [.. changes.Added.Where(code => IsIn(changes.Now, code))],
            Dropped = [.. changes.Dropped.Where(code => IsIn(changes.Then, code))],
        };

        bool IsIn(FrameworkAssessment whole, string code) => level is null
            || whole.Outcomes.Any(one => one.Outcome.Code == level && one.Indicators.Any(indicator => indicator.Indicator.Code == code));
    }
}

/// <summary>A promise that does not stand where it stood.</summary>
internal sealed record ChangeAnswer
{
    [Description("Code of the indicator.")]
    public required string Code { get; init; }

    [Description("Short name of the indicator.")]
    public required string Title { get; init; }

    [Description("Whether the verdict moved; otherwise only the figure behind it did.")]
    public required bool VerdictMoved { get; init; }

    [Description("How it stood then.")]
    public required StandingAnswer Then { get; init; }

    [Description("How it stands now.")]
    public required StandingAnswer Now { get; init; }

    [Description("How far it moved, in the unit of the measure; null where that cannot be measured.")]
    public required double? MovedBy { get; init; }

    [Description("What it was measured by: Distance to what is asked, or Value; null where it cannot be measured.")]
    public required string? MeasuredBy { get; init; }

    [Description("What had a part in it, the largest share first.")]
    public required IReadOnlyList<CauseAnswer> Causes { get; init; }

    [Description("The whole in a sentence.")]
    public required string Sentence { get; init; }

    public static ChangeAnswer Of(IndicatorChange change) => new()
    {
        Code = change.Code,
        Title = change.Now.Indicator.Title,
        VerdictMoved = change.VerdictMoved,
        Then = StandingAnswer.Of(change.Then),
        Now = StandingAnswer.Of(change.Now),
        MovedBy = change.Move?.By,
        MeasuredBy = change.Move?.Scale.ToString(),
        Causes = [.. ChangeSentence.Percentages(change).Select(part => CauseAnswer.Of(part.Cause, part.Percent))],
        Sentence = ChangeSentence.Say(change),
    };
}

/// <summary>How a promise stood on a day.</summary>
internal sealed record StandingAnswer
{
    [Description("Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("The verdict before old data overrode it.")]
    public required string UnderlyingVerdict { get; init; }

    [Description("The value that carried the verdict; null where there was none.")]
    public required double? Value { get; init; }

    [Description("Its period, as its source prints it; null where there was none.")]
    public required string? Period { get; init; }

    [Description("The part that carried the verdict.")]
    public required string Measure { get; init; }

    [Description("The area whose figure it was.")]
    public required string Area { get; init; }

    public static StandingAnswer Of(IndicatorAssessment one) => new()
    {
        Verdict = one.Verdict.Word(),
        UnderlyingVerdict = one.UnderlyingVerdict.Word(),
        Value = one.Carrier.Carrier.Current?.Value,
        Period = one.Carrier.Carrier.Current?.Period.Label,
        Measure = one.Carrier.Measure.Key,
        Area = one.Carrier.Carrier.Area.Name,
    };
}

/// <summary>What one cause did to a verdict.</summary>
internal sealed record CauseAnswer
{
    [Description("new period, revised history, revised baseline, changed target or floor, changed method, changed comparator or time passed.")]
    public required string Cause { get; init; }

    [Description("Its share of the move in percent; the shares of all causes add up to a hundred. Negative where it worked against the move.")]
    public required int SharePercent { get; init; }

    [Description("How far it moved the figure, in the unit of the measure; null where the move cannot be measured.")]
    public required double? Moved { get; init; }

    [Description("Whether this cause alone would have led to where it stands now.")]
    public required bool SufficesAlone { get; init; }

    [Description("What changed, in words.")]
    public required IReadOnlyList<string> Details { get; init; }

    public static CauseAnswer Of(CauseShare cause, int percent) => new()
    {
        Cause = cause.Cause.Words(),
        SharePercent = percent,
        Moved = cause.Moved,
        SufficesAlone = cause.SufficesAlone,
        Details = cause.Details,
    };
}
