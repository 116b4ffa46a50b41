namespace Logframe.Core.Assessments.Parity;

/// <summary>The count of published words of one kind and of what became of them.</summary>
/// <param name="Published">Words that the source prints.</param>
/// <param name="Recomputable">Those that can be worked out again from what is published.</param>
/// <param name="Agreeing">Those of them that come out the same.</param>
/// <param name="Differing">Those of them that come out otherwise.</param>
public sealed record ParityTally(int Published, int Recomputable, int Agreeing, int Differing)
{
    public static ParityTally Of(IEnumerable<ParityCheck> checks)
    {
        var counts = checks.CountBy(check => check.Outcome).ToDictionary();
        var (agreeing, differing) = (counts.GetValueOrDefault(ParityOutcome.Agrees), counts.GetValueOrDefault(ParityOutcome.Differs));
        return new ParityTally(counts.Values.Sum(), agreeing + differing, agreeing, differing);
    }
}
