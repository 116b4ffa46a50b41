using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Wording;

namespace Logframe.Core.Assessments.Changes;

/// <summary>Names what two definitions of one promise say differently, by the cause that it counts as.</summary>
internal static class DefinitionDifferences
{
    private const string None = "none";

    public static IEnumerable<string> Of(ChangeCause cause, LogicalFramework then, LogicalFramework now, string code)
    {
        var (before, after) = (then.Find(code)!, now.Find(code)!);
        var pairs = Pairs(before, after);
        return cause switch
        {
            ChangeCause.RevisedBaseline => pairs.SelectMany(pair => Told(("baseline", Baseline(pair.Then), Baseline(pair.Now)))),
            ChangeCause.ChangedTarget => Told(("deadline", before.Deadline?.AsWritten, after.Deadline?.AsWritten), ("parts", Count(before), Count(after)))
                .Concat(pairs.SelectMany(pair => Promise(then, pair.Then, now, pair.Now))),
            ChangeCause.ChangedMethod => pairs.SelectMany(pair => Told([.. Method(pair.Then).Zip(Method(pair.Now), (one, other) => (one.Name, one.Text, other.Text))])),
            ChangeCause.ChangedComparator => Told(("comparator", then.Area(then.ComparatorArea).Name, now.Area(now.ComparatorArea).Name), ("neighbours", Neighbours(then), Neighbours(now)))
                .Concat(HeldAgainst(pairs)),
            _ => [],
        };
    }

    /// <summary>Everything that was changed in the promise itself; whom the framework as a whole is compared with is left out.</summary>
    public static IEnumerable<string> OfPromise(LogicalFramework then, LogicalFramework now, string code) =>
        Told(("title", then.Find(code)!.Title, now.Find(code)!.Title))
            .Concat(Of(ChangeCause.ChangedTarget, then, now, code))
            .Concat(HeldAgainst(Pairs(then.Find(code)!, now.Find(code)!)))
            .Concat(Of(ChangeCause.RevisedBaseline, then, now, code))
            .Concat(Of(ChangeCause.ChangedMethod, then, now, code));

    private static IEnumerable<(Measure Then, Measure Now)> Pairs(Indicator before, Indicator after) =>
        after.Measures.Select(measure => (Then: before.Measures.FirstOrDefault(other => other.Key == measure.Key), Now: measure))
            .Where(pair => pair.Then is not null)
            .Select(pair => (Then: pair.Then!, pair.Now));

    private static IEnumerable<string> HeldAgainst(IEnumerable<(Measure Then, Measure Now)> pairs) =>
        pairs.SelectMany(pair => Told(("held against", Comparator(pair.Then), Comparator(pair.Now))));

    private static IEnumerable<string> Promise(LogicalFramework then, Measure before, LogicalFramework now, Measure after) => Told(
        ("target", Target(before), Target(after)),
        ("floor", Number(before, before.Floor), Number(after, after.Floor)),
        ("better", before.Polarity?.ToString(), after.Polarity?.ToString()),
        ("areas", Names(then, before), Names(now, after)));

    private static IEnumerable<(string Name, string? Text)> Method(Measure measure)
    {
        var means = measure.Verification;
        yield return ("series", means.FingertipsId?.ToString(CultureInfo.InvariantCulture));
        yield return ("sex", means.Sex);
        yield return ("age", means.Age);
        yield return ("category", string.Join(": ", new[] { means.CategoryType, means.Category }.Where(text => text.Length > 0)));
        yield return ("unit", measure.Unit?.Display);
        yield return ("published unit", means.PublishedUnit?.Display);
        yield return ("period type", means.PeriodType?.ToString());
        yield return ("period months", means.PeriodMonths?.ToString(CultureInfo.InvariantCulture));
        yield return ("rolling", means.IsRolling.ToString());
        yield return ("value kind", means.ValueKind?.ToString());
        yield return ("decimals", means.Decimals?.ToString(CultureInfo.InvariantCulture));
        yield return ("release cycle", means.Cycle is { } cycle ? $"{cycle.Months?.ToString(CultureInfo.InvariantCulture) ?? "irregular"} months" : null);
        yield return ("publication lag", means.PublicationLagMonths?.ToString(CultureInfo.InvariantCulture));
        yield return ("days of grace", means.GraceDays?.ToString(CultureInfo.InvariantCulture));
        yield return ("board counts residents", means.BoardCountsResidents.ToString());
        yield return ("accepts approximation", measure.AcceptsApproximation.ToString());
        yield return ("breaks", string.Join(", ", measure.Breaks.Select(change => change.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<string> Told(params IReadOnlyList<(string Name, string? Then, string? Now)> facts) =>
        from fact in facts
        let then = string.IsNullOrEmpty(fact.Then) ? None : fact.Then
        let now = string.IsNullOrEmpty(fact.Now) ? None : fact.Now
        where then != now
        select $"{fact.Name}: {then} became {now}";

    private static string Count(Indicator indicator) => indicator.Measures.Count.ToString(CultureInfo.InvariantCulture);

    private static string? Baseline(Measure measure) => new MeasureWords(measure).Start ?? measure.Baseline?.Period?.Label;

    private static string Target(Measure measure) => measure.Target switch
    {
        UnsetTarget => "not set",
        MilestoneTarget milestone => $"milestone {milestone.Progress?.ToString() ?? "not reported"}",
        _ => Predicates.Of(measure with { Baseline = null }) is var words && words.StartsWith("is ", StringComparison.Ordinal) ? words[3..] : words,
    };

    private static string? Comparator(Measure measure) => measure.Target is ComparatorTarget target
        ? target.Comparator + (target.StandardValue is { } level ? $" of {Unit.Number(level)}" : "")
        : null;

    private static string? Number(Measure measure, double? value) => value is { } number ? measure.Unit?.Format(number) ?? Unit.Number(number) : null;

    private static string Names(LogicalFramework framework, Measure measure) => string.Join(" and ", measure.AreaKeys.Select(key => framework.Area(key).Name));

    private static string Neighbours(LogicalFramework framework) => string.Join(", ", framework.Areas.Where(area => area.NeighbourOf is not null).Select(area => area.Name));
}
