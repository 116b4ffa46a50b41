namespace Logframe.Core.Definition.Linting;

/// <summary>Two indicators that promise the same count twice in every summary.</summary>
internal static class RepetitionRules
{
    public static IEnumerable<Finding> Check(IEnumerable<LintSubject> subjects) => subjects
        .Where(subject => subject.Measure.Target is not UnsetTarget)
        .GroupBy(subject => (subject.Measure.Phrase ?? subject.Measure.Name, subject.Measure.Target, subject.Measure.Baseline?.Value, string.Join(' ', subject.Measure.AreaKeys)))
        .SelectMany(group => group.Skip(1).Select(again => (First: group.First(), Again: again)))
        .Where(pair => pair.First.Indicator.Code != pair.Again.Indicator.Code)
        .Select(pair => pair.Again.Warning("measure", $"Promises the same as {pair.First.Indicator.Code}: it is counted twice."));
}
