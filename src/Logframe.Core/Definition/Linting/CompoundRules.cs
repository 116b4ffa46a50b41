using System.Text.RegularExpressions;

namespace Logframe.Core.Definition.Linting;

/// <summary>An indicator that speaks of two things needs a measure for each.</summary>
internal static partial class CompoundRules
{
    public static IEnumerable<Finding> Check(LintSubject subject)
    {
        var (indicator, measure) = (subject.Indicator, subject.Measure);
        if (indicator.Measures.Count == 1 && measure.Target is not UnsetTarget && Joins(indicator.Title) && !Joins(measure.Name))
        {
            yield return subject.Warning("measure", $"The indicator speaks of \"{indicator.Title}\" and has one part, \"{measure.Name}\": nothing tells of the rest.");
        }
    }

    private static bool Joins(string text) => Conjunction().IsMatch(text);

    /// <remarks>"Aged 65 and over" joins nothing, and "overweight or obese" is one group of people.</remarks>
    [GeneratedRegex(" and(?! (?:over|under|above|below|older|younger|more|less)\\b) ")]
    private static partial Regex Conjunction();
}
