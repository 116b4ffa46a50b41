using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Assessments.Figures;

/// <summary>Makes the gap or ratio between the most and the least deprived fifth of an area from the published groups (methods.md 8).</summary>
/// <remarks>
/// Groups are known by their names, never by their numbers, which one service counts from the most and another from the least deprived.
/// Tables that sort whole councils into groups say nothing about the inside of one and are not published for a council.
/// </remarks>
public static class DeprivationGap
{
    public static SelectedSeries Select(SeriesBook book, Measure measure, string areaCode, string areaName)
    {
        var means = measure.Verification;
        if (means.FingertipsId is not { } id || measure.Polarity is not (Polarity.HigherIsBetter or Polarity.LowerIsBetter))
        {
            return means.FingertipsId is null
                ? SeriesSelection.Select(book, measure, areaCode, areaName)
                : SelectedSeries.None(NotJudgedReason.PolarityNotStated, "The framework does not say which way is better, so a gap has no good side.");
        }

        var groupings = book.KeysOf(SeriesSelection.Fingertips, id.ToString(CultureInfo.InvariantCulture), areaCode)
            .Where(key => SeriesSelection.FitsPeople(key, means) && IsDeprivationQuintile(key, means))
            .GroupBy(key => key.CategoryType)
            .ToList();
        if (groupings.Count != 1)
        {
            return groupings.Count == 0
                ? SelectedSeries.None(NotJudgedReason.NoData, $"Fingertips {id} is not held by quintile of deprivation for {areaName}, so no gap can be formed.")
                : SelectedSeries.None(
                    NotJudgedReason.SeriesNotFound,
                    $"Fingertips {id} for {areaName} has several kinds of quintile: {string.Join("; ", groupings.Select(grouping => grouping.Key))}. The definition must say which.");
        }

        var most = groupings[0].Where(key => Begins(key.Category, "Most deprived")).ToList();
        var least = groupings[0].Where(key => Begins(key.Category, "Least deprived")).ToList();
        return most.Count == 1 && least.Count == 1
            ? Between(PublishedPoints.Read(book, most[0], measure, areaName), PublishedPoints.Read(book, least[0], measure, areaName), measure)
            : SelectedSeries.None(
                NotJudgedReason.SeriesNotFound,
                $"\"{groupings[0].Key}\" of Fingertips {id} for {areaName} does not have one most deprived and one least deprived group.");
    }

    /// <summary>The gap or ratio period by period; positive, or above one, where the most deprived do worse.</summary>
    internal static IReadOnlyList<SeriesPoint> Between(IReadOnlyList<SeriesPoint> most, IReadOnlyList<SeriesPoint> least, Measure measure) =>
        [.. most.Select(upper => Point(upper, least.FirstOrDefault(lower => lower.Period == upper.Period), measure))];

    private static SelectedSeries Between(SelectedSeries most, SelectedSeries least, Measure measure) =>
        new(most.Key, Between(most.Points, least.Points, measure), most.Fault ?? least.Fault);

    private static SeriesPoint Point(SeriesPoint most, SeriesPoint? least, Measure measure)
    {
        // Positive means that the most deprived do worse.
        var (first, second) = measure.Polarity == Polarity.LowerIsBetter ? (most, least) : (least, most);
        var state = most.State == ValueState.Suppressed || least?.State == ValueState.Suppressed ? ValueState.Suppressed : ValueState.Missing;
        if (first?.Value is not { } a || second?.Value is not { } b || (measure.Target is RatioBelowTarget && b == 0))
        {
            return new SeriesPoint(most.Period, state, null, null, null, null, "One of the two groups has no figure.", most.KnownFrom, Calculated: true);
        }

        var interval = measure.Target is RatioBelowTarget ? null : Interval(a, first.Interval, b, second.Interval);
        return new SeriesPoint(
            most.Period,
            ValueState.Published,
            measure.Target is RatioBelowTarget ? a / b : a - b,
            interval,
            null,
            null,
            null,
            most.KnownFrom > least!.KnownFrom ? most.KnownFrom : least.KnownFrom,
            Calculated: true);
    }

    private static ConfidenceInterval? Interval(double a, ConfidenceInterval? aLimits, double b, ConfidenceInterval? bLimits) =>
        aLimits is { } first && bLimits is { } second ? FigureDifference.Between(new Estimate(a, first), new Estimate(b, second)).Interval : null;

    private static bool IsDeprivationQuintile(SeriesKey key, MeansOfVerification means) =>
        means.CategoryType.Length > 0
            ? key.CategoryType == means.CategoryType
            : key.CategoryType.Contains("deprivation", StringComparison.OrdinalIgnoreCase)
                && key.CategoryType.Contains("quintile", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string category, string words) => category.StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
