using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Charts.Areas;

/// <summary>The sentence, the remarks, the table and the long description of a comparison of areas.</summary>
internal static class AreaComparisonWords
{
    private const int MostNames = 6;

    public static string Sentence(IReadOnlyList<ComparedArea> ordered, string period, ValueFormat format, bool hasGoodSide, Goal? goal)
    {
        var own = ordered.Where(area => area.IsOwn).ToList();
        string[] parts =
        [
            Range(own, period, format, hasGoodSide),
            goal is null ? "" : Reached(own, goal),
            Against(own),
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0)) + ".";
    }

    public static IReadOnlyList<string> Notes(IReadOnlyList<ComparedArea> ordered, IReadOnlyList<AreaStanding> views, Period period, bool hasGoodSide)
    {
        var intervals = ordered.Count(area => area.Interval is not null);
        var comparators = Names(ordered.Where(area => area.Role == AreaRole.Comparator).Select(area => area.Name));
        string[] notes =
        [
            intervals == 0 ? "No intervals are published, so small differences may be chance."
                : $"Bars are 95% intervals{(intervals < ordered.Count ? ", where published" : "")}: where they overlap widely, the order of areas means little.",
            hasGoodSide ? "" : "The framework calls neither way better, so the order is from the highest to the lowest.",
            comparators.Length == 0 ? "" : $"Hollow dots are there to compare: {comparators}.",
            "The symbol says how an area would stand if the promise were its own; it counts in no verdict of the framework.",
            Missing(views, period),
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(AreaComparisonChart chart) => new(
        chart.Title,
        ["Area", chart.PeriodLabel, "Lower 95% limit", "Upper 95% limit", "Against England", "Where the promise stands"],
        [
            .. chart.Areas.Select(area => (IReadOnlyList<TableCell>)
            [
                area.Name,
                chart.Format.Cell(area.Value),
                chart.Format.CellOr(area.Interval?.Lower, "none"),
                chart.Format.CellOr(area.Interval?.Upper, "none"),
                area.EnglandWords,
                area.Verdict?.Word() ?? "",
            ]),
            .. chart.Goal is { } goal ? [(IReadOnlyList<TableCell>)["Target", goal.Words, "", "", "", ""]] : Array.Empty<IReadOnlyList<TableCell>>(),
        ]);

    public static string Describe(AreaComparisonChart chart)
    {
        var list = chart.Areas.Select(area => $"{area.Name} {chart.Format.Value(area.Value)}{(area.EnglandWords is { Length: > 0 } words ? $" ({words}{(area.England == Comparison.NotCompared ? "" : Than(area.England!.Value))})" : "")}");
        var goal = chart.Goal is { } target ? $"The target is {target.Words}{(target.By is { } by ? " " + by : "")}." : "";
        string[] sentences = [chart.Sentence, $"In order: {string.Join("; ", list)}.", goal, .. chart.Notes, chart.Source];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

        static string Than(Comparison outcome) => outcome == Comparison.Similar ? " to England" : " than England";
    }

    private static string Range(List<ComparedArea> own, string period, ValueFormat format, bool hasGoodSide)
    {
        var (first, last) = hasGoodSide ? ("best", "worst") : ("highest", "lowest");
        var (one, other) = (format.Value(own[0].Value), format.Value(own[^1].Value));
        return one == other
            ? $"In {period} all {own.Count} areas stood at {one}"
            : $"In {period} the {first} figure was {one} in {own[0].Name} and the {last} {other} in {own[^1].Name}";
    }

    private static string Reached(List<ComparedArea> own, Goal goal)
    {
        var judged = own.Count(area => area.Verdict != Verdict.CannotBeJudged);
        if (judged == 0)
        {
            return $"none of {own.Count} areas can be judged against the target ({goal.Words})";
        }

        var areas = judged == own.Count ? $"{own.Count} areas" : $"{judged} areas that can be judged";
        var (met, failed) = (own.Count(area => area.Verdict == Verdict.Achieved), own.Count(area => area.Verdict == Verdict.OffCourse));
        var reached = met == 0 ? $"none of {areas} has" : met == judged ? $"all {areas} have" : $"{met} of {areas} {(met == 1 ? "has" : "have")}";
        return $"{reached} reached the target ({goal.Words}){(failed == 0 ? "" : $", {failed} {(failed == 1 ? "is" : "are")} off course")}";
    }

    private static string Against(List<ComparedArea> own)
    {
        var counts = own.Where(area => area.England is not (null or Comparison.NotCompared)).CountBy(area => area.England!.Value).OrderBy(count => count.Key).ToList();
        return counts.Count == 0 ? "" : $"against England {string.Join(", ", counts.Select(count => $"{count.Value} {(count.Value == 1 ? "is" : "are")} {count.Key.ToString().ToLowerInvariant()}"))}";
    }

    private static string Missing(IReadOnlyList<AreaStanding> views, Period period)
    {
        var without = views.Where(view => view.In(period) is null).ToList();
        var never = Names(without.Where(view => view.Assessment.Points.Count == 0).Select(view => view.Name));
        var hidden = Names(without.Where(view => view.Assessment.Points.Any(point => point.Period == period && point.State == ValueState.Suppressed)).Select(view => view.Name));
        var notYet = Names(without.Where(view => view.Assessment.Points.Count > 0 && !view.Assessment.Points.Any(point => point.Period == period && point.State == ValueState.Suppressed)).Select(view => view.Name));
        return string.Join(' ', new[]
        {
            never.Length == 0 ? "" : $"Nothing is published for {never}.",
            hidden.Length == 0 ? "" : $"The value of {period.Label} is hidden to protect people for {hidden}.",
            notYet.Length == 0 ? "" : $"There is no value of {period.Label} for {notYet}.",
        }.Where(part => part.Length > 0));
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join("; ", all.Take(MostNames)) + (all.Count > MostNames ? $" and {all.Count - MostNames} more" : "");
    }
}
