using Logframe.Core.Definition;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <summary>Reads the file of one level: the goal, the purpose or an outcome.</summary>
internal static class LevelReader
{
    public static Outcome? Read(Fields fields, OutcomeLevel level, string code, FrameworkSettings settings)
    {
        fields.Name($"levels[{code}]");
        fields.Require("name", "indicators");
        var name = fields.Text("name");
        var narrative = fields.Text("narrative");
        var indicators = fields.Mappings("indicators", "indicator", Label)
            .Select(indicator => IndicatorReader.Read(indicator, code, settings))
            .OfType<Indicator>()
            .ToList();
        fields.Close();
        return name is null ? null : new Outcome(code, level, name, narrative, indicators);
    }

    /// <summary>An indicator is called by its code, so that a person finds it.</summary>
    private static string Label(Mapping indicator, int place) =>
        indicator.Entries.FirstOrDefault(entry => entry.Key == "code")?.Value is Scalar { Text.Length: > 0 } code ? code.Text : $"{place}";
}
