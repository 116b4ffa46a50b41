using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads what an action should bring: a level of a figure, or words.</summary>
internal static class ExpectedReader
{
    private const string Key = "expected";

    private static readonly IReadOnlyDictionary<string, LevelOperator> Levels = Words.Of<LevelOperator>();

    public static ExpectedEffect? Read(Fields action, string subject, NotesContext context) => action.Raw(Key) switch
    {
        Mapping level => Level(action, action.Within(Key, level, "expected"), subject, context.Framework),
        Scalar words when !words.IsEmpty() => new ExpectedInWords(words.Text),
        _ => Refused(action),
    };

    private static ExpectedLevel? Level(Fields action, Fields fields, string subject, LogicalFramework? framework)
    {
        var levels = Levels.Keys.Where(fields.Has).ToList();
        var values = Levels.Keys.ToDictionary(word => word, fields.Number);
        var part = fields.Text("part");
        var area = fields.Text("area");
        fields.Close();
        if (levels is not [var word])
        {
            action.Refuse(Key, $"needs a level, {Fields.OneOf(Levels.Keys)}, and just one of them.");
            return null;
        }

        if (framework is not null)
        {
            Check(action, fields, framework, subject, part, area);
        }

        return values[word] is { } value ? new ExpectedLevel(Levels[word], value, part, area) : null;
    }

    private static void Check(Fields action, Fields fields, LogicalFramework framework, string subject, string? part, string? area)
    {
        // What serves a level may be seen in any indicator of it; what serves an indicator is seen in that.
        IReadOnlyList<Measure> parts = [.. framework.Find(subject)?.Measures ?? NotesSubject.LevelOf(framework, subject)?.Indicators.SelectMany(indicator => indicator.Measures) ?? []];
        var keys = string.Join(", ", parts.Select(measure => measure.Key));
        if (part is not null && parts.All(measure => measure.Key != part))
        {
            fields.Refuse("part", $"is \"{part}\", which is no part of {subject}. Its parts are: {keys}.");
        }
        else if (part is null && parts.Count != 1)
        {
            fields.Refuse("part", $"is missing: {subject} has {parts.Count} parts, and one of them must be named: {keys}.");
        }
        else if (parts.FirstOrDefault(measure => part is null || measure.Key == part) is { } meant)
        {
            CheckFigures(action, fields, framework, meant, area);
            return;
        }

        if (area is not null && framework.Areas.All(known => known.Key != area))
        {
            fields.Refuse("area", $"is \"{area}\", which the framework does not know.");
        }
    }

    /// <summary>A level that no figure could ever be held against is no level.</summary>
    private static void CheckFigures(Fields action, Fields fields, LogicalFramework framework, Measure part, string? area)
    {
        if (part.Target is MilestoneTarget)
        {
            action.Refuse(Key, "is a level, and a milestone has no figures. Say in words what is expected.");
            return;
        }

        var judged = AreaView.JudgedIn(framework, part);
        if (area is not null && judged.All(known => known.Key != area))
        {
            var unknown = framework.Areas.FirstOrDefault(known => known.Key == area) is { } other ? $"is {other.Name}, where {part.Key} is not judged" : $"is \"{area}\", which the framework does not know";
            fields.Refuse("area", $"{unknown}. {part.Key} is judged in: {string.Join(", ", judged.Select(known => $"{known.Name} ({known.Key})"))}. Name one of these, or none where all are meant.");
        }
    }

    private static ExpectedEffect? Refused(Fields action)
    {
        action.Refuse(Key, "must be a level such as {at-most: 15}, or words.");
        return null;
    }
}
