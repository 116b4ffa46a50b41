using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Reports.Review;

/// <summary>Who does an action, by when, and what it should bring.</summary>
internal static class ActionWords
{
    /// <summary>"A. Person, by 31 March 2027. Expected: 15% or less."</summary>
    public static string Of(PlannedAction action, LogicalFramework framework)
    {
        var expected = ExpectedWords.Of(action, framework);
        return $"{action.Owner}, by {Overview.Day(action.Due)}. Expected: {expected}{(expected.EndsWith('.') ? "" : ".")}";
    }

    /// <summary>As few words as a table holds.</summary>
    public static string Brief(PlannedAction action) => $"{action.Text}, {action.Owner}, due {action.Due.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
}
