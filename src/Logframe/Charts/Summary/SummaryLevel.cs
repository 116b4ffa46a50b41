using Logframe.Core.Assessments;

namespace Logframe.Charts.Summary;

/// <summary>One level with its counts.</summary>
/// <param name="Name">"Outcome 3: Supporting happy and healthy living".</param>
/// <param name="Verdict">Of the level as a whole.</param>
/// <param name="Counts">One per verdict, in the order of the verdicts.</param>
/// <param name="IsWhole">True for the framework itself.</param>
internal sealed record SummaryLevel(string Name, Verdict Verdict, IReadOnlyList<int> Counts, bool IsWhole)
{
    public int Total => Counts.Sum();

    public int Judged => Total - Count(Verdict.CannotBeJudged);

    /// <summary>"8 of 18".</summary>
    public string Coverage => $"{Judged} of {Total}";

    public int Count(Verdict verdict) => Counts[(int)verdict];
}
