using System.Text.RegularExpressions;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Observations;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>The cited indicator must exist and be, by its name, unit, years and kind of value, what the measure takes it for.</summary>
internal static partial class MetadataRules
{
    private const string Field = "verification";
    private const int ShortestWord = 4;
    private const int Stem = 5;

    /// <summary>Words that say how a thing is counted and not which.</summary>
    private static readonly string[] Counting = ["percentage", "proportion", "number", "rate", "share", "with", "from"];

    public static IEnumerable<Finding> Check(LintSubject subject, PublishedCatalogue catalogue)
    {
        var id = subject.Measure.Verification.FingertipsId!.Value;
        if (Successors.Of(id) is { } successor)
        {
            yield return subject.Warning(Field, $"Fingertips {id} has a successor, {successor}: look which of them has the newest periods, and read that one.");
        }

        if (catalogue.Indicators.TryGetValue(id, out var published))
        {
            foreach (var message in published is null ? [$"Fingertips does not know {id} any more: look up what has taken its place."] : Differences(subject, id, published))
            {
                yield return subject.Warning(Field, message);
            }
        }
    }

    private static IEnumerable<string> Differences(LintSubject subject, int id, PublishedIndicator published)
    {
        var means = subject.Measure.Verification;
        if (means.PublishedName is { } name && !SameText(name, published.Name))
        {
            yield return $"Fingertips {id} is published as \"{published.Name}\", and the definition calls it \"{name}\".";
        }

        if (means.Differs is null && !Words(published.Name).Overlaps(Words($"{subject.Indicator.Title} {subject.Measure.Name}")))
        {
            yield return $"Fingertips {id} is \"{published.Name}\", which has no word in common with \"{subject.Measure.Name}\": is it the right one?";
        }

        // A gap made from a percentage is in points.
        if ((means.PublishedUnit ?? subject.Measure.Unit) is { } unit && !DecidingSeries.IsDerived(subject.Measure) && !SameUnit(unit, published.Unit))
        {
            yield return $"Fingertips {id} is published in \"{published.Unit.Text}\", and the measure is in \"{unit.Text}\".";
        }

        if (means.PeriodType is { } type && published.PeriodType is { } publishedType && type != publishedType)
        {
            yield return $"Fingertips {id} keeps {publishedType.Words()} periods, and the definition says {type.Words()}.";
        }

        if (means.ValueKind is { } kind && published.ValueKind is { } publishedKind && kind != publishedKind)
        {
            yield return $"Fingertips {id} is published as {Spaced(publishedKind)}, and the definition says {Spaced(kind)}.";
        }
    }

    private static bool SameText(string one, string other) => Folded(one).Equals(Folded(other), StringComparison.OrdinalIgnoreCase);

    private static bool SameUnit(Unit one, Unit other) => one.Multiplier == other.Multiplier
        && (one.Multiplier != 1 || SameText(one.Text, other.Text));

    private static HashSet<string> Words(string text) =>
    [
        .. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)
            .Where(word => word.Length >= ShortestWord && !Counting.Contains(word))
            .Select(word => word[..Math.Min(Stem, word.Length)]),
    ];

    /// <summary>White space folded, and "1,000" written as "1000".</summary>
    private static string Folded(string text) => Thousands().Replace(Space().Replace(text.Trim(), " "), "");

    private static string Spaced(ValueKind kind) => Capital().Replace(kind.ToString(), " $1").Trim().ToLowerInvariant();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Thousands();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Capital();
}
