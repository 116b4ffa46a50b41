namespace Logframe.Core.Assessments.Levels;

/// <summary>What has become of an inequality gap.</summary>
public enum GapFinding
{
    /// <summary>Too little is published to test a change: the reason is given.</summary>
    NotTested,

    /// <summary>The gap is not significantly wider than it was.</summary>
    NotWider,

    /// <summary>The gap is significantly wider than it was.</summary>
    Wider,
}

/// <summary>How the inequality gap of one indicator in one area has changed since its baseline period, or since its first comparable figure.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Part">What is measured.</param>
/// <param name="Area">Whose gap it is.</param>
/// <param name="Finding">By a test of the difference (methods.md 1.5); age does not change it.</param>
/// <param name="Movement">The same in words, with the numbers or with what is missing: "the gap widened significantly, from … to ….".</param>
public sealed record GapChange(string Code, string Part, string Area, GapFinding Finding, string Movement)
{
    /// <summary>The finding in one sentence that stands alone.</summary>
    public string Says => $"{Code} {Part}, {Area}: {Movement}";
}
