using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Core.Reviews;

/// <summary>What an action should bring, in words: "15% or less in Medway".</summary>
public static class ExpectedWords
{
    /// <param name="action">The action.</param>
    /// <param name="framework">Gives the unit and the names; what it no longer holds is told as written.</param>
    public static string Of(PlannedAction action, LogicalFramework framework) => action.Expected switch
    {
        ExpectedInWords words => words.Words,
        ExpectedLevel level => Level(action, level, framework),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.Expected, "Not an expected effect."),
    };

    private static string Level(PlannedAction action, ExpectedLevel level, LogicalFramework framework)
    {
        var parts = framework.Find(action.Subject)?.Measures ?? [];
        var part = level.Part is { } key ? framework.Measures.FirstOrDefault(measure => measure.Key == key) : parts is [var only] ? only : null;
        var area = level.Area is { } place ? framework.Areas.FirstOrDefault(known => known.Key == place) : null;
        var text = part is null ? $"{Words(level.Operator)} {Unit.Number(level.Value)}" : new Phrasing(part, area ?? framework.Area(part.AreaKeys[0])).Level(level.Operator, level.Value);
        return text
            + (level.Area is null ? "" : $" in {area?.Name ?? level.Area}")
            + (level.Part is null || parts.Count == 1 ? "" : $" ({part?.Name ?? level.Part})");
    }

    private static string Words(LevelOperator way) => way switch
    {
        LevelOperator.AtLeast => "at least",
        LevelOperator.AtMost => "at most",
        LevelOperator.Above => "above",
        LevelOperator.Below => "below",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not an operator."),
    };
}
