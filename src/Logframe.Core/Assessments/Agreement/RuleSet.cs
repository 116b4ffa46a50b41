namespace Logframe.Core.Assessments.Agreement;

/// <summary>The published ways of saying how a promise stands that are set side by side.</summary>
public enum RuleSet
{
    /// <summary>The verdict itself: the Kent convention of target and floor (methods.md 6).</summary>
    KentRag,

    /// <summary>Share of the way against share of the time (methods.md 4.3).</summary>
    PercentOfDistance,

    /// <summary>Growth against the growth needed (methods.md 4.7: Statistics Canada, Open SDG).</summary>
    GrowthRatio,

    /// <summary>The categories of the United States' Healthy People programme (methods.md 4.7).</summary>
    HealthyPeople,

    /// <summary>The marker of the last five points (methods.md 3).</summary>
    RecentTrend,

    /// <summary>The fitted line continued to the target period (methods.md 4.6).</summary>
    Projection,
}

/// <summary>The names of the rule sets as people read them.</summary>
public static class RuleSetWords
{
    public static string Name(this RuleSet rules) => rules switch
    {
        RuleSet.KentRag => "Kent RAG",
        RuleSet.PercentOfDistance => "Percent of distance",
        RuleSet.GrowthRatio => "Growth ratio",
        RuleSet.HealthyPeople => "Healthy People",
        RuleSet.RecentTrend => "Recent trend",
        RuleSet.Projection => "Projection",
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules, "Not a rule set."),
    };
}
