using Logframe.Core.Definition.Wording;

namespace Logframe.Core.Definition;

/// <summary>The promise of an indicator in one sentence, made from the definition so that it cannot disagree with it.</summary>
public static class Statement
{
    /// <summary>"By 2028/29, smoking at time of delivery falls from 10.2% (2021/22) to 6% or less."</summary>
    public static string Of(Indicator indicator, LogicalFramework framework)
    {
        var promised = indicator.Measures.Where(measure => measure.Target is not UnsetTarget).ToList();
        var unset = indicator.Measures.Except(promised).Select(measure => Named(measure, framework)).Distinct().ToList();
        var text = promised.Count == 0
            ? "No target is set yet for " + Listed(unset, "or") + Due(indicator.Deadline, " (deadline ", ")")
            : Due(indicator.Deadline, "By ", ", ")
                + Joined([.. promised.Select(measure => Clause.Of(measure, framework))])
                + (unset.Count == 0 ? "" : "; no target is set yet for " + Listed(unset, "or"))
                + (indicator.Deadline is null && promised.Exists(measure => measure.Target is not YearlyTarget) ? "; no deadline is set" : "");
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Due(Deadline? deadline, string before, string after) => deadline is null ? "" : before + deadline.AsWritten + after;

    private static string Named(Measure measure, LogicalFramework framework)
    {
        var clause = Clause.Of(measure, framework);
        return clause.Place is null ? clause.Subject : $"{clause.Subject} {clause.Place}";
    }

    private static string Joined(IReadOnlyList<Clause> clauses)
    {
        var text = clauses[0].ToString();
        for (var i = 1; i < clauses.Count; i++)
        {
            var (last, next) = (clauses[i - 1], clauses[i]);
            text += (next.Subject == last.Subject, next.Place == last.Place) switch
            {
                (true, true) => " and " + next.Predicate,
                (true, false) => "; " + (next with { Subject = "it" }),
                _ => (i == clauses.Count - 1 ? "; and " : "; ") + next,
            };
        }

        return text;
    }

    private static string Listed(List<string> names, string word) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + $" {word} {names[^1]}";
}
