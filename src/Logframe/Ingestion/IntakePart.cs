using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>What became of one part of a return.</summary>
/// <param name="Part">Key of the part.</param>
/// <param name="New">Figures that differ from what stands, or are not known yet.</param>
/// <param name="Standing">Figures that stand already as returned.</param>
/// <param name="Case">The case that holds the new ones; null without any.</param>
/// <param name="Before">That case as it was before, where the very same return had been handed in; null for a new case.</param>
/// <param name="Origins">Where those came from that stand already, the earliest first.</param>
/// <param name="Rivals">Other cases that wait with figures for the same areas and periods.</param>
internal sealed record IntakePart(
    string Part,
    int New,
    int Standing,
    long? Case,
    HeldCase? Before,
    IReadOnlyList<IntakeOrigin> Origins,
    IReadOnlyList<long> Rivals)
{
    /// <summary>False where every figure stands already, or the very same file brought the others before.</summary>
    public bool IsNew => Case is not null && Before is null;

    /// <summary>The cases by which it was taken in before.</summary>
    public IEnumerable<long> Earlier => Origins.Select(origin => origin.Case).Append(Before?.Id).OfType<long>();

    /// <summary>The same in a sentence or two.</summary>
    /// <param name="dryRun">Nothing was kept, so it says what would be.</param>
    public string Say(bool dryRun) => $"{Part}: {Became(dryRun)}" + Rivals switch
    {
        [] => "",
        [var only] => $" Case {only} holds figures for the same areas and periods, too.",
        _ => $" Cases {Listed.And(Rivals.Select(rival => $"{rival}"))} hold figures for the same areas and periods, too.",
    };

    private string Became(bool dryRun) => (Case, Before) switch
    {
        (null, _) => $"nothing new; {(Standing == 1 ? "the 1 figure stands" : $"all {Standing} figures stand")} already, taken in by {Listed.And(Origins.Select(origin => origin.ToString()))}.",
        (_, { State: HeldState.Refused, Decision: { } decision }) =>
            $"{decision.By} refused these very figures as case {Case}, taken in by {IntakeOrigin.Of(Before)}: {decision.Reason}. Correct them, or give other evidence.",
        (_, { }) => $"these very figures wait already as case {Case}, taken in by {IntakeOrigin.Of(Before)}.",
        _ => $"{Counted.Of(New, "figure")} {(dryRun ? "would wait for approval" : $"{(New == 1 ? "waits" : "wait")} for approval as case {Case}")}{(Standing > 0 ? $"; {Standing} {(Standing == 1 ? "stands" : "stand")} already" : "")}.",
    };
}

/// <summary>Where a figure came from.</summary>
/// <param name="Run">The run that took it in.</param>
/// <param name="On">The day of that run.</param>
/// <param name="Case">The case in which it waited then; null where it needed nobody's approval.</param>
internal sealed record IntakeOrigin(long Run, DateOnly On, long? Case)
{
    /// <param name="held">Of a return.</param>
    public static IntakeOrigin Of(HeldCase held) => new(held.Run, held.Offer.Submission!.On, held.Id);

    /// <summary>"run 3 of 22 November 2026".</summary>
    public override string ToString() => $"run {Run} of {Overview.Day(On)}";
}
