using Logframe.Core.Assessments;
using Logframe.Core.Reviews;

namespace Logframe.Reports.Review;

/// <summary>Says when a promise can be judged that cannot be now.</summary>
internal static class WhenJudgeable
{
    public static string Say(IndicatorAssessment indicator, DateOnly asOf) => indicator.Reason switch
    {
        _ when AwaitedFigure.Of(indicator) is { } awaited => awaited.Next.Due >= asOf
            ? $"With the figure for {awaited.Next.Period.Label}, expected by {Overview.Day(awaited.Next.Due)}"
            : $"With the figure for {awaited.Next.Period.Label}, which was to be expected by {Overview.Day(awaited.Next.Due)}",
        NotJudgedReason.NoTarget => "When the partners agree a target",
        NotJudgedReason.NoSource => "When a series is named or a partner returns figures",
        NotJudgedReason.NoBaseline => "When the partners agree a baseline",
        NotJudgedReason.PolarityNotStated => "When the framework says which way is better",
        NotJudgedReason.MethodBreak or NotJudgedReason.AreaChanged => "When a new baseline is agreed",
        NotJudgedReason.NothingReported => "When somebody reports on it",
        NotJudgedReason.NoDeadline => "When a day is set",
        NotJudgedReason.DefinitionFault => "When the definition is put right",
        NotJudgedReason.PartMissing => "When every part of it can be",
        _ => "Not known",
    };
}
