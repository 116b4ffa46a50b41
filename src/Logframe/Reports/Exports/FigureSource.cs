using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>Where figures come from, on which licence, and what their publisher demands beside it: it travels with every row.</summary>
/// <param name="Title">Who publishes, with the publisher's identifier.</param>
/// <param name="DataSet">What it was made from, by the publisher's name; null where the definition does not say.</param>
/// <param name="Path">Where it can be looked up; null where it is not published.</param>
/// <param name="Licence">On which terms.</param>
/// <param name="Terms">Further terms of third parties; null where none are known.</param>
internal sealed record FigureSource(string Title, string? DataSet, string? Path, Licence Licence, string? Terms)
{
    private const string Fingertips = "https://fingertips.phe.org.uk";

    /// <summary>What is to be written beside a figure that is published again.</summary>
    public string Attribution =>
        Licence == Licence.OpenGovernment ? $"Contains public sector information from {Title}{(DataSet is null ? "" : $" ({DataSet})")}, licensed under the {Licence.Title}."
        : Licence == Licence.Simulated ? $"SIMULATED figures in the form of {Title}, not results."
        : $"Figures: {Title}{(DataSet is null ? "" : $" ({DataSet})")}. {Licence.Title}.";

    /// <summary>The source of a measure's figures; null where the framework names none and nobody returns them.</summary>
    public static FigureSource? Of(ExportData data, Measure measure)
    {
        var means = measure.Verification;
        var id = means.FingertipsId?.ToString(CultureInfo.InvariantCulture);
        var title = id is not null ? $"OHID Fingertips {id}" : means.Publisher ?? (measure.ReturnedAs is null ? null : "Partners' returns");
        return title is null ? null : new FigureSource(
            title,
            means.DataSet,
            id is null || data.Nature == DataNature.Simulated ? null : Fingertips,
            Licence.Of(measure, data.Nature),
            TermsOf(data, means, id));
    }

    /// <summary>Every source of the exported indicators, each once, in the order of the framework.</summary>
    public static IReadOnlyList<FigureSource> All(ExportData data) =>
    [
        .. data.Framework.Indicators.Where(data.Choice.Takes)
            .SelectMany(indicator => indicator.Measures)
            .Select(measure => Of(data, measure))
            .OfType<FigureSource>()
            .Distinct(),
    ];

    private static string? TermsOf(ExportData data, MeansOfVerification means, string? id)
    {
        var published = id is null ? null : data.Terms.GetValueOrDefault(id);
        string[] terms = [.. new[] { means.Terms, published }.OfType<string>().Distinct()];
        return terms.Length == 0 ? null : string.Join(' ', terms);
    }
}
