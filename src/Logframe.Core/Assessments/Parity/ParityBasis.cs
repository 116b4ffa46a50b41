using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Parity;

/// <summary>What a framework says of a published series that the series itself does not: how its value is made and which way is better.</summary>
/// <param name="Kind">Null where the framework does not say.</param>
/// <param name="Polarity">Null where the framework does not say.</param>
public sealed record ParityBasis(ValueKind? Kind, Polarity? Polarity)
{
    /// <summary>From the measures that read the indicator of a series, or whose older edition it is; null where there is none.</summary>
    /// <remarks>Measures that contradict each other say nothing; one for the very people of the series comes before one for others.</remarks>
    public static ParityBasis? Of(LogicalFramework framework, SeriesKey series)
    {
        if (series.Publisher != SeriesSelection.Fingertips || !int.TryParse(series.Indicator, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var measures = framework.Indicators.SelectMany(indicator => Reading(indicator, id)).ToList();
        var fitting = measures.Where(measure => SeriesSelection.FitsPeople(series, measure.Verification)).ToList();
        var chosen = fitting.Count > 0 ? fitting : measures;
        return chosen.Count == 0 ? null : new ParityBasis(
            Common(chosen.Select(measure => measure.Verification.ValueKind)),
            Common(chosen.Select(measure => measure.Polarity)));
    }

    private static IEnumerable<Measure> Reading(Indicator indicator, int id) =>
        indicator.AlsoCites.Any(citation => citation.FingertipsId == id && citation.Role == CitationRole.Predecessor)
            ? indicator.Measures
            : indicator.Measures.Where(measure => measure.Verification.FingertipsId == id);

    private static T? Common<T>(IEnumerable<T?> words)
        where T : struct
    {
        var distinct = words.Distinct().ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }
}
