using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>Makes every figure of one indicator as one vintage publishes it.</summary>
internal sealed class IndicatorFigures(SimulatedIndicator indicator, int vintage, Country country)
{
    /// <summary>No standardised rate is made from fewer events.</summary>
    private const int FewestEventsForRate = 10;

    public IReadOnlyList<Figure> Make() =>
        [.. from series in indicator.Series
            from year in Enumerable.Range(indicator.First, indicator.Last(series, vintage) - indicator.First + 1)
            from figure in OfPeriod(series, year)
            select figure];

    private IEnumerable<Figure> OfPeriod(SimulatedSeries series, int year)
    {
        var period = new PeriodTallies(indicator, series, year, vintage, country);
        var headline = period.Headline();
        var stratum = new Stratum(series.Sex, series.Age, series.Months, null, 0);
        foreach (var figure in OfStratum(stratum, year, headline))
        {
            yield return figure;
        }

        foreach (var breakdown in indicator.Breakdowns)
        {
            var strata = breakdown.Strata(stratum);
            foreach (var (part, tallies) in strata.Zip(period.Parts(breakdown, headline, strata.Count)))
            {
                foreach (var figure in OfStratum(part, year, tallies))
                {
                    yield return figure;
                }
            }
        }
    }

    private IEnumerable<Figure> OfStratum(Stratum stratum, int year, Dictionary<Place, Tally> tallies) =>
        from tally in tallies
        where indicator.IsPublishedFor(tally.Key)
        where !indicator.Events<NotPublished>(tally.Key, year, vintage).Any()
        where !indicator.Events<Withdrawn>(tally.Key, year, vintage).Any()
        select Published(tally.Key, stratum, year, tally.Value);

    private Figure Published(Place place, Stratum stratum, int year, Tally tally)
    {
        if (ReasonToHide(place, year, tally) is { } reason)
        {
            return new Figure(place, stratum, year, null, null, null, null, null, reason);
        }

        return new Figure(
            place,
            stratum,
            year,
            tally.Value(indicator.Unit.Multiplier),
            indicator.Limits is ShownLimits.None ? null : FigureLimits.Of(indicator, tally, ConfidenceLevel.NinetyFive),
            indicator.Limits is ShownLimits.Both ? FigureLimits.Of(indicator, tally, ConfidenceLevel.NinetyNinePointEight) : null,
            indicator.Numbers is ShownNumbers.CountAndDenominator ? tally.Sum : null,
            indicator.Numbers is ShownNumbers.Neither ? null : tally.Base,
            indicator.Events<Noted>(place, year, vintage).FirstOrDefault()?.Note);
    }

    private string? ReasonToHide(Place place, int year, Tally tally) =>
        indicator.Events<Hidden>(place, year, vintage).FirstOrDefault() is { } hidden ? hidden.Note
        : indicator.Kind is ValueKind.DirectlyStandardisedRate && tally.Sum < FewestEventsForRate ? Hidden.TooFewCases
        : null;
}
