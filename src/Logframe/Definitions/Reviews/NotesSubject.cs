using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Reviews;

/// <summary>The names of files of notes: <c>3.1.md</c> for an indicator, <c>goal.md</c>, <c>purpose.md</c> and <c>outcome-3.md</c> for a level.</summary>
internal static partial class NotesSubject
{
    private const string Extension = ".md";

    public static string FileOf(string indicatorCode) => indicatorCode + Extension;

    public static string FileOf(Outcome level) => level.Level switch
    {
        OutcomeLevel.Goal => "goal.md",
        OutcomeLevel.Purpose => "purpose.md",
        _ => $"outcome-{level.Code}.md",
    };

    /// <summary>The code that a file speaks of; null for a name that no framework could have.</summary>
    public static string? CodeOf(string file)
    {
        var name = file[..^Extension.Length];
        return name switch
        {
            "goal" => "G",
            "purpose" => "P",
            _ when Level().Match(name) is { Success: true } level => level.Groups[1].Value,
            _ when Code().IsMatch(name) => name,
            _ => null,
        };
    }

    /// <summary>Whether a framework has an indicator or a level of a code.</summary>
    public static bool IsIn(LogicalFramework framework, string code) => framework.Find(code) is not null || LevelOf(framework, code) is not null;

    public static Outcome? LevelOf(LogicalFramework framework, string code) => framework.Outcomes.FirstOrDefault(level => level.Code == code);

    [GeneratedRegex("^outcome-([1-9][0-9]?)$")]
    private static partial Regex Level();

    [GeneratedRegex(@"^[A-Za-z0-9]{1,4}\.[A-Za-z0-9.]{1,12}$")]
    private static partial Regex Code();
}
