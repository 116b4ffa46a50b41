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
            foreach (var message in published is null ? [Gone(id)] : Differences(subject, id, published))
            {
                yield return subject.Warning(Field, message);
            }
        }
    }

    /// <summary>The series that are cited and not read: they must exist and be called what the definition calls them.</summary>
    public static IEnumerable<Finding> CheckCitations(Indicator indicator, PublishedCatalogue catalogue) =>
        from cited in indicator.AlsoCites.Select((citation, index) => (Citation: citation, Path: $"indicators[{indicator.Code}].also-cites[{index + 1}]"))
        let id = cited.Citation.FingertipsId
        where catalogue.Indicators.ContainsKey(id)
        let message = catalogue.Indicators[id] is { } published ? OtherName(id, cited.Citation.PublishedName, published) : Gone(id)
        where message is not null
        select new Finding(FaultSeverity.Warning, cited.Path, message);

    private static string Gone(int id) => $"Fingertips does not know {id} any more: look up what has taken its place.";

    private static string? OtherName(int id, string? name, PublishedIndicator published) =>
        name is not null && published.Name is not null && !SameText(name, published.Name)
            ? $"Fingertips {id} is published as \"{published.Name}\", and the definition calls it \"{name}\"."
            : null;

    private static IEnumerable<string> Differences(LintSubject subject, int id, PublishedIndicator published)
    {
        var means = subject.Measure.Verification;
        if (published.Unknown is { } unknown)
        {
            yield return $"What Fingertips says of {id} cannot be read in full: {unknown}.";
        }

        if (OtherName(id, means.PublishedName, published) is { } otherName)
        {
            yield return otherName;
        }

        if (means.Differs is null && published.Name is { } name && !Words(name).Overlaps(Words($"{subject.Indicator.Title} {subject.Measure.Name}")))
        {
            yield return $"Fingertips {id} is \"{name}\", which has no word in common with \"{subject.Measure.Name}\": is it the right one?";
        }

        // A gap made from a percentage is in points.
        if ((means.PublishedUnit ?? subject.Measure.Unit) is { } unit && published.Unit is { } publishedUnit && !DecidingSeries.IsDerived(subject.Measure) && !unit.IsSameAs(publishedUnit))
        {
            yield return $"Fingertips {id} is published in \"{publishedUnit.Text}\", and the measure is in \"{unit.Text}\".";
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
