using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Exports.Tables;

/// <summary>One level of the framework, as judged.</summary>
/// <param name="View">The area that the framework is looked at for; null for the framework as it is promised.</param>
/// <param name="Framework">The framework it belongs to.</param>
/// <param name="Level">The level.</param>
/// <param name="Sources">Where the figures behind it come from.</param>
internal sealed record LevelRow(Area? View, FrameworkAssessment Framework, OutcomeAssessment Level, IReadOnlyList<FigureSource> Sources)
{
    /// <summary>Levels with an indicator that is wanted; a level is always judged on all of its indicators.</summary>
    public static IEnumerable<LevelRow> All(ExportData data) =>
        from judged in data.Judged
        from level in judged.Assessment.Outcomes
        where data.Choice.Codes is null || level.Indicators.Any(indicator => data.Choice.Takes(indicator.Indicator))
        select new LevelRow(
            judged.View,
            judged.Assessment,
            level,
            [.. level.Indicators.SelectMany(indicator => indicator.Measures).Select(part => FigureSource.Of(data, part.Measure)).OfType<FigureSource>().Distinct()]);
}

/// <summary>Where each level of the framework stands, one row per level.</summary>
internal static class LevelsTable
{
    public static TableShape<LevelRow> Shape { get; } = new(
        "levels",
        "Levels of the framework",
        "One row for the goal, the purpose and each outcome: its verdict, and how many of its indicators stand where.",
        ["level", "view"],
        [
            new(SharedFields.Data, row => SharedFields.Nature(row.Framework.Nature)),
            new(new("level", "Level", FieldType.Text, "G for the goal, P for the purpose, the number of an outcome. Text."), row => row.Level.Outcome.Code),
            new(new("name", "Name", FieldType.Text, "Name of the level."), row => row.Level.Outcome.Name),
            new(new("verdict", "Verdict", FieldType.Text, "Where the level stands; Cannot be judged while fewer than half of its indicators are.") { Words = SharedFields.Verdicts }, row => row.Level.Standing.Verdict.Word()),
            new(new("underlying_verdict", "As last known", FieldType.Text, "The same before old and missing data withheld it.") { Words = SharedFields.Verdicts }, row => row.Level.Standing.Underlying.Word()),
            new(new("held_back_by_gap", "Held back by a gap", FieldType.YesNo, "Whether a widening inequality gap is all that keeps the level from green."), row => row.Level.Standing.HeldBack),
            new(Counted("judged", "Judged", "Indicators that could be judged."), row => row.Level.Standing.Judged),
            new(Counted("indicators", "Indicators", "Indicators that the level has."), row => row.Level.Standing.Total),
            new(Counted("achieved", "Achieved", "Indicators whose target is met."), row => row.Level.Count(Verdict.Achieved)),
            new(Counted("on_course", "On course", "Indicators at or ahead of where they should be by now."), row => row.Level.Count(Verdict.OnCourse)),
            new(Counted("short", "Short", "Indicators behind the target or the needed path, and above the floor."), row => row.Level.Count(Verdict.Short)),
            new(Counted("off_course", "Off course", "Indicators below the floor."), row => row.Level.Count(Verdict.OffCourse)),
            new(Counted("could_be_chance", "Could be chance", "Indicators so near another verdict that it could be chance."), row => row.Level.CouldBeChance),
            new(Counted("methods_disagree", "Methods disagree", "Indicators on which the published rule sets take different sides."), row => row.Level.Indicators.Count(indicator => indicator.MethodsDisagree)),
            new(new("not_judged", "Not judged because", FieldType.Text, "Why the other indicators are not judged, each reason with its count."), row => Overview.Reasons(row.Level.Reasons)),
            new(SharedFields.AsOf, row => row.Framework.AsOf),
            new(new("sentence", "Sentence", FieldType.Text, "Where the level stands, in plain words."), row => row.Level.Sentence),
            new(SharedFields.View, row => row.View?.Name),
            new(new("source", "Source", FieldType.Text, "Who publishes the figures behind it, each with the publisher's identifier, parted by semicolons."), row => Joined(row.Sources.Select(source => source.Title))),
            new(new("licence", "Licence", FieldType.Text, "The licences of those figures, parted by semicolons; the notes say what to write beside them."), row => Joined(row.Sources.Select(source => source.Licence.Name))),
            new(SharedFields.Terms, row => Joined(row.Sources.Select(source => source.Terms))),
        ]);

    private static TidyField Counted(string name, string heading, string description) => new(name, heading, FieldType.Whole, description) { Unit = "indicators" };

    private static string? Joined(IEnumerable<string?> texts) =>
        texts.OfType<string>().Distinct().ToList() is { Count: > 0 } told ? string.Join("; ", told) : null;
}
