namespace Logframe.Core.Reviews;

/// <summary>What became of an action.</summary>
public enum ActionFinding
{
    Met,
    Missed,

    /// <summary>Its day has not come, or nothing is known yet that could decide.</summary>
    NotYetJudgeable,
}

/// <summary>The findings in words, with a sign of their own so that colour is never needed.</summary>
public static class ActionFindings
{
    public static string Word(this ActionFinding finding) => finding switch
    {
        ActionFinding.Met => "Met",
        ActionFinding.Missed => "Missed",
        ActionFinding.NotYetJudgeable => "Not yet judgeable",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "Not a finding."),
    };

    /// <summary>The verdicts have shapes; what became of an action has a tick, a cross and a clock of dots.</summary>
    public static string Symbol(this ActionFinding finding) => finding switch
    {
        ActionFinding.Met => "✓",
        ActionFinding.Missed => "✗",
        ActionFinding.NotYetJudgeable => "…",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "Not a finding."),
    };
}
