using Logframe.Core.Definition;
using Logframe.Reports.Exports;

namespace Logframe.Web.Site;

/// <summary>What is to be known of where figures come from and of how a promise was made, as names with texts.</summary>
internal static class SourceFacts
{
    public static IEnumerable<(string Name, string Text)> Of(Measure measure, Reading reading)
    {
        var means = measure.Verification;
        var source = FigureSource.Of(ExportData.Of(reading.Whole) with { Terms = reading.Terms }, measure);
        (string, string?)[] facts =
        [
            ("Published by", means.Publisher),
            ("Data set", means.DataSet),
            ("Series", means.FingertipsId is { } id ? $"OHID Fingertips {id}{(means.PublishedName is { } name ? $", {name}" : "")}" : measure.ReturnedAs is null ? null : "Returned by partners"),
            ("People", PeopleOf(means)),
            ("Comes", Rhythm(means)),
            ("Terms", source is null ? null : Joined(" ", source.Attribution, source.Terms)),
            ("Baseline", measure.Baseline?.Provenance),
            ("Baseline note", measure.Baseline?.Note),
            ("Target note", measure.Target.Note),
        ];
        return facts.Where(fact => fact.Item2 is { Length: > 0 }).Select(fact => (fact.Item1, fact.Item2!));
    }

    public static IEnumerable<(string Name, string Text)> Of(Indicator indicator)
    {
        yield return ("Agreed", Words(indicator.Status));
        if (indicator.KnownAs is { } known)
        {
            yield return ("Also known as", known);
        }

        if (indicator.Basis is { } basis)
        {
            yield return ("Why this ambition", basis);
        }

        foreach (var citation in indicator.AlsoCites)
        {
            var role = citation.Role == CitationRole.Predecessor ? "an earlier edition of the series" : "not what the indicator says";
            yield return ("Also cited", Joined(" ", $"OHID Fingertips {citation.FingertipsId}, {citation.PublishedName}: {role}, so it is not read.", citation.Note));
        }
    }

    private static string? Rhythm(MeansOfVerification means) => means.Cycle switch
    {
        null => null,
        { Months: null } => "without a fixed rhythm",
        { Months: { } months } => (months == 12 ? "every year" : months == 1 ? "every month" : months == 3 ? "every quarter" : $"every {months} months")
            + (means.PublicationLagMonths is { } lag ? $", about {lag} months after the end of its period" : ""),
    };

    private static string Words(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Agreed => "agreed by the partners",
        IndicatorStatus.ToApprove => "still to be approved",
        IndicatorStatus.Changing => "changing: the indicator or its data will be replaced",
        IndicatorStatus.ToBeConfirmed => "wording still to be confirmed",
        IndicatorStatus.Placeholder => "a place held, and no more",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    private static string Joined(string separator, params IEnumerable<string?> parts) => string.Join(separator, parts.Where(part => part is { Length: > 0 }));

    private static string PeopleOf(MeansOfVerification means) => Joined(", ", new[] { means.Sex, means.Age, means.CategoryType, means.Category });
}
