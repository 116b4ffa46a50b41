using Logframe.Core.Definition;

namespace Logframe.Core.Reviews;

/// <summary>What an action should bring.</summary>
public abstract record ExpectedEffect
{
    private protected ExpectedEffect()
    {
    }
}

/// <summary>A level that a published figure can be held against.</summary>
/// <param name="Operator">How the figure must stand to the level.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Part">Key of the measure; null for the only one of the action's indicator.</param>
/// <param name="Area">Key of the area; null for those that the promise is judged in.</param>
public sealed record ExpectedLevel(LevelOperator Operator, double Value, string? Part, string? Area) : ExpectedEffect;

/// <summary>An effect in words, which no figure decides: the partnership records itself what became of it.</summary>
public sealed record ExpectedInWords(string Words) : ExpectedEffect;
