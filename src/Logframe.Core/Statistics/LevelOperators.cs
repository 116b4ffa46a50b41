using Logframe.Core.Definition;

namespace Logframe.Core.Statistics;

/// <summary>What the four ways of comparing a value with a level do (methods.md 4.3).</summary>
public static class LevelOperators
{
    /// <summary>Tolerant: rounding noise decides nothing.</summary>
    public static bool Holds(this LevelOperator way, double value, double level) => way switch
    {
        LevelOperator.AtLeast => Tolerant.AtLeast(value, level),
        LevelOperator.AtMost => Tolerant.AtMost(value, level),
        LevelOperator.Above => Tolerant.Above(value, level),
        LevelOperator.Below => Tolerant.Below(value, level),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way of comparing."),
    };

    /// <summary>The same way with the level itself allowed: the way in which floors and needed paths are held.</summary>
    public static LevelOperator Soft(this LevelOperator way) => way.WantsMore() ? LevelOperator.AtLeast : LevelOperator.AtMost;

    /// <summary>The same way with the level itself not allowed.</summary>
    public static LevelOperator Strict(this LevelOperator way) => way.WantsMore() ? LevelOperator.Above : LevelOperator.Below;

    public static bool WantsMore(this LevelOperator way) => way is LevelOperator.AtLeast or LevelOperator.Above;

    /// <summary>The soft way in which better values lie; null where neither way is better.</summary>
    public static LevelOperator? Towards(Polarity? polarity) => polarity switch
    {
        Polarity.HigherIsBetter => LevelOperator.AtLeast,
        Polarity.LowerIsBetter => LevelOperator.AtMost,
        _ => null,
    };

    /// <summary>A level made easier by an amount that is not negative.</summary>
    public static double Worsen(this LevelOperator way, double level, double amount) => way.WantsMore() ? level - amount : level + amount;
}
