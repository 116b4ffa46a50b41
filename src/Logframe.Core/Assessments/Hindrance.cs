namespace Logframe.Core.Assessments;

/// <summary>Why nothing can be said, as a kind that can be counted and as a sentence that can be read.</summary>
/// <param name="Reason">The kind.</param>
/// <param name="Text">The sentence, naming what is missing.</param>
public sealed record Hindrance(NotJudgedReason Reason, string Text);
