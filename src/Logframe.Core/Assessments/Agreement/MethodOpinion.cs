namespace Logframe.Core.Assessments.Agreement;

/// <summary>Which side a rule set takes.</summary>
public enum Leaning
{
    /// <summary>It takes none, for a reason that is always given.</summary>
    NoOpinion,
    Favourable,
    Unfavourable,
}

/// <summary>What one rule set says of a promise in one area.</summary>
/// <param name="RuleSet">Whose opinion it is.</param>
/// <param name="Leaning">Which side it takes.</param>
/// <param name="Says">In plain words, with the numbers; null where it could not be worked out.</param>
/// <param name="Reason">Why it takes no side; null where it takes one.</param>
public sealed record MethodOpinion(RuleSet RuleSet, Leaning Leaning, string? Says, string? Reason)
{
    public string Name => RuleSet.Name();

    /// <summary>Its words and, where it takes no side, why.</summary>
    public string Text => string.Join(" ", new[] { Says, Reason is null ? null : $"No opinion: {Reason}." }.OfType<string>());

    internal static MethodOpinion Of(RuleSet rules, bool favourable, string says) =>
        new(rules, favourable ? Leaning.Favourable : Leaning.Unfavourable, says, null);

    /// <param name="rules">Whose opinion it is.</param>
    /// <param name="reason">As it follows a colon, without a full stop.</param>
    /// <param name="says">What was found all the same.</param>
    internal static MethodOpinion None(RuleSet rules, string reason, string? says = null) => new(rules, Leaning.NoOpinion, says, reason);
}
