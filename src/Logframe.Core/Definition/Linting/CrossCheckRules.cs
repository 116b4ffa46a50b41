using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Definition.Linting;

/// <summary>A delivery plan that repeats indicators should say of them what the framework says, and list those that the strategy names.</summary>
internal static class CrossCheckRules
{
    public static IEnumerable<Finding> Check(LogicalFramework framework)
    {
        if (framework.Delivery is not { } delivery)
        {
            return [];
        }

        var listed = delivery.Outcomes.SelectMany(outcome => outcome.Indicators).ToList();
        var known = listed.Select(one => (Listed: one, Indicator: framework.Find(one.Code))).Where(pair => pair.Indicator is not null).Select(pair => (pair.Listed, Indicator: pair.Indicator!)).ToList();
        return known.SelectMany(pair => Differences(pair.Listed, pair.Indicator))
            .Concat(Marks(framework, delivery, known))
            .Concat(delivery.Outcomes.SelectMany(outcome => outcome.OtherThemes.Select(theme =>
                Note($"delivery[{outcome.Code}]", $"The delivery plan wants to measure {theme}, for which outcome {outcome.Code} has no indicator."))));
    }

    private static IEnumerable<Finding> Differences(ListedIndicator listed, Indicator indicator)
    {
        var path = $"listed[{listed.Code}]";
        var figures = Figures(listed, indicator).ToList();
        var words = listed.Differs is { } differs ? $": {differs}" : "";
        if (figures.Count > 0)
        {
            yield return Warning(path, $"Delivery plan and framework differ in figures ({string.Join(" and ", figures)}){words}.");
        }
        else if (listed.Differs is not null)
        {
            yield return Warning(path, $"Delivery plan and framework differ in wording{words}.");
        }

        if (listed.Theme is { } theme)
        {
            yield return Note(path, $"The delivery plan names only a theme here, {theme}; {listed.Code} is the closest indicator.");
        }
    }

    private static IEnumerable<string> Figures(ListedIndicator listed, Indicator indicator)
    {
        if (listed.Target is { } stated && indicator.Measures.All(measure => Figures(measure.Target) != Figures(stated)))
        {
            yield return "target";
        }

        if (listed.By is { } by && by.AsWritten != indicator.Deadline?.AsWritten && by.LastDay != indicator.Deadline?.LastDay)
        {
            yield return "deadline";
        }
    }

    /// <summary>A target without the words that stand beside its figures.</summary>
    private static Target Figures(Target target) => target switch
    {
        LevelTarget level => level with { Note = null, Standard = null },
        YearlyTarget yearly => yearly with { Note = null, Total = null, Levels = [.. yearly.Levels.Select(level => level with { Reason = null })] },
        _ => target with { Note = null },
    };

    /// <summary>Which indicators the strategy names and the plan does not, and the other way about, in outcomes of which the plan lists some by name.</summary>
    private static IEnumerable<Finding> Marks(LogicalFramework framework, DeliveryPlans delivery, IReadOnlyList<(ListedIndicator Listed, Indicator Indicator)> known)
    {
        if (!framework.Indicators.Any(indicator => indicator.InStrategy))
        {
            yield break;
        }

        var named = known.Where(pair => pair.Listed.Theme is null).Select(pair => pair.Indicator).ToList();
        foreach (var indicator in named.Where(indicator => !indicator.InStrategy))
        {
            yield return Warning($"listed[{indicator.Code}]", $"The delivery plan lists {indicator.Code}, which the framework does not mark as included in the strategy.");
        }

        var covered = framework.Outcomes.Where(level => delivery.Of(level)?.Indicators.Any(listed => listed.Theme is null) == true).SelectMany(level => level.Indicators).Where(indicator => indicator.InStrategy).ToList();
        foreach (var indicator in covered.Except(named))
        {
            yield return Warning($"indicators[{indicator.Code}]", $"The strategy includes {indicator.Code}, and the delivery plan does not list it.");
        }

        if (covered.Count > 0 && !covered.Except(named).Any())
        {
            yield return Note("delivery", $"The delivery plan lists every one of the {covered.Count} indicators that the framework marks as included in the strategy.");
        }
    }

    private static Finding Warning(string path, string message) => new(FaultSeverity.Warning, path, message);

    private static Finding Note(string path, string message) => new(FaultSeverity.Note, path, message);
}
