using System.Globalization;
using Logframe.Core.Observations;

namespace Logframe.Benchmarks;

/// <summary>Made-up rows in the shape and proportions of what Fingertips publishes, the same at every start, generated while they are read.</summary>
internal static class GeneratedRows
{
    public const int Indicators = 25;
    public const int PerIndicator = Series * Periods;
    public const int Total = Indicators * PerIndicator;

    private const int Series = 1000;
    public const int Periods = 12;
    private const int FirstYear = 2012;

    public static string Name(int indicator) => (90000 + indicator).ToString(CultureInfo.InvariantCulture);

    /// <param name="indicator">Number of the indicator.</param>
    /// <param name="revisedEvery">Each n-th value differs from the one first published; 0 for none.</param>
    /// <param name="seriesCount">How many series the indicator has.</param>
    /// <param name="edition">How far it differs: each edition differs from every other.</param>
    public static IEnumerable<Observation> Of(int indicator, int revisedEvery = 0, int seriesCount = Series, int edition = 1)
    {
        var random = new Random(indicator);
        for (var series = 0; series < seriesCount; series++)
        {
            var key = Key(indicator, series);
            for (var period = 0; period < Periods; period++)
            {
                var revised = revisedEvery > 0 && (series * Periods + period) % revisedEvery == 0 ? edition : 0;
                yield return Row(key, period, random.NextDouble(), revised);
            }
        }
    }

    private static SeriesKey Key(int indicator, int series) => new(
        "fingertips",
        Name(indicator),
        $"E{6000001 + series / 4:D8}",
        (series % 4) switch { 0 => "Persons", 1 => "Male", 2 => "Female", _ => "Persons" },
        "All ages",
        series % 4 == 3 ? "County & UA deprivation deciles in England (IMD2019)" : "",
        series % 4 == 3 ? "Most deprived decile (IMD2019)" : "",
        PeriodMonths: 12);

    private static Observation Row(SeriesKey key, int period, double chance, int revised)
    {
        var year = FirstYear + period;
        var label = $"{year}/{(year + 1) % 100:D2}";
        if (chance < 0.03)
        {
            const string Note = "Value suppressed for disclosure control due to small count";
            return new Observation(key, label, year * 10_000, ValueState.Suppressed, null, null, null, null, null, Note, null, null);
        }

        var value = 5 + 20 * chance + 0.1 * revised;
        var denominator = Math.Round(1000 + 50_000 * chance);
        return new Observation(
            key,
            label,
            year * 10_000,
            ValueState.Published,
            value,
            new ConfidenceInterval(value * 0.93, value * 1.07),
            new ConfidenceInterval(value * 0.89, value * 1.11),
            Math.Round(value / 100 * denominator),
            denominator,
            Note: null,
            period == Periods - 1 ? PublishedTrend.DecreasingAndGettingBetter : null,
            chance < 0.3 ? PublishedComparison.Better : chance < 0.7 ? PublishedComparison.Similar : PublishedComparison.Worse);
    }
}
