using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Definitions.Reading;

/// <summary>Reads a target that is agreed anew for each year: a list of years with their levels.</summary>
internal static class YearlyTargetReader
{
    public static YearlyTarget? Read(Fields fields, string key, LevelOperator comparison)
    {
        var entries = fields.Mappings(key, "year-level");
        if (entries.Count == 0 && fields.Has(key))
        {
            fields.Refuse(key, "is empty. Give at least one year, such as {year: 2023/24, value: 95}.");
        }

        var levels = entries.Select(entry => Level(entry, comparison)).OfType<YearLevel>().ToList();
        foreach (var twice in levels.GroupBy(level => level.Year).Where(group => group.Count() > 1))
        {
            fields.Refuse(key, $"names {twice.Key.Label} twice. Keep one of them.");
        }

        return levels.Count == 0 ? null : new YearlyTarget(comparison, [.. levels.OrderBy(level => level.Year.Start)]);
    }

    private static YearLevel? Level(Fields fields, LevelOperator comparison)
    {
        fields.Require("year", "value");
        var year = Year(fields);
        var (value, floor, reason) = (fields.Number("value"), fields.Number("floor"), fields.Text("reason"));
        fields.Close();
        if (value is { } target && floor is { } least && (comparison == LevelOperator.AtLeast ? least > target : least < target))
        {
            fields.Refuse("floor", "is better than the value. A floor is the least that is acceptable.");
        }

        return year is not null && value is { } level ? new YearLevel(year, level, floor, reason) : null;
    }

    /// <summary>The year of a level; null, with a fault noted, for one that is none.</summary>
    public static Period? Year(Fields fields)
    {
        if (fields.Label("year") is not { } label)
        {
            return null;
        }

        if (Period.TryParseUnstated(label, out var year) && year.Months == 12)
        {
            return year;
        }

        fields.Refuse("year", $"is \"{label}\", which is no year. Write a financial year as 2023/24, a calendar year as 2024.");
        return null;
    }
}
