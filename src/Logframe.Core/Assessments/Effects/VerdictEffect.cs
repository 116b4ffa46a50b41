namespace Logframe.Core.Assessments.Effects;

/// <summary>What a change of figures makes of one verdict.</summary>
/// <param name="Subject">Whose verdict: "2.5", "2.5 Medway", "outcome 2", "the framework".</param>
/// <param name="Before">On the figures that stand.</param>
/// <param name="After">With the change.</param>
/// <param name="SentenceBefore">What is said of it now; null where a level is a matter of counting.</param>
/// <param name="SentenceAfter">What would be said.</param>
public sealed record VerdictEffect(string Subject, Verdict Before, Verdict After, string? SentenceBefore, string? SentenceAfter)
{
    /// <summary>Otherwise only the sentence changes: another figure, and the same verdict.</summary>
    public bool VerdictMoves => Before != After;

    /// <summary>"2.5 Medway ● → ▼".</summary>
    public string Text => $"{Subject} {Before.Symbol()} → {After.Symbol()}";
}
