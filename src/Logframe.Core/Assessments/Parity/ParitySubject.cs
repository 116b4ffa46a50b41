using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Parity;

/// <summary>One published word that is to be worked out again.</summary>
internal sealed record ParitySubject(ParityQuestion Question, Observation Observation, Enum PublishedWord)
{
    public ParityCheck NotRecomputable(string why) => Of(ParityOutcome.NotRecomputable, null, why);

    public ParityCheck Agrees(Enum ours, string? how = null) => Of(ParityOutcome.Agrees, ours, how);

    public ParityCheck Differs(Enum ours, string rule, string? figures = null) => Of(ParityOutcome.Differs, ours, rule, figures);

    public ParityCheck OnlyOurs(Enum ours, string rule) => Of(ParityOutcome.OnlyOurs, ours, rule);

    private ParityCheck Of(ParityOutcome outcome, Enum? ours, string? explanation, string? figures = null) => new(
        Question, Observation.Series, Observation.PeriodLabel, outcome, Words(PublishedWord), ours is null ? null : Words(ours), explanation, figures);

    /// <summary>"Increasing and getting worse" for IncreasingAndGettingWorse: the names are the publisher's own words run together.</summary>
    private static string Words(Enum word)
    {
        var letters = word.ToString().Select((letter, place) => place > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}");
        return string.Concat(letters);
    }
}
