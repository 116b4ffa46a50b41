using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What every store refuses to keep, so that whatever is read back means what its record says.</summary>
internal static class Acceptance
{
    /// <exception cref="BatchRefusedException">The figure belongs elsewhere, is not a number, or its value and state contradict each other.</exception>
    public static void Demand(Observation row, string publisher, string indicator)
    {
        var series = row.Series;
        if (series.Publisher != publisher || series.Indicator != indicator)
        {
            throw Refuse(row, $"it belongs to {series.Publisher} {series.Indicator}, the batch to {publisher} {indicator}");
        }

        if (row.Value.HasValue != (row.State == ValueState.Published))
        {
            throw Refuse(row, row.Value.HasValue ? $"it has a value although it is {row.State}" : "it is published without a value");
        }

        if (!(IsNumber(row.Value) && IsNumber(row.Count) && IsNumber(row.Denominator) && IsRange(row.Interval95) && IsRange(row.Interval998)))
        {
            throw Refuse(row, "one of its figures is not a finite number");
        }
    }

    public static BatchRefusedException Refuse(Observation row, string reason)
    {
        var series = row.Series;
        var words = new[] { series.Indicator, series.AreaCode, series.Sex, series.Age, series.Category, row.PeriodLabel };
        return new BatchRefusedException($"The figure {string.Join(" · ", words.Where(word => word.Length > 0))} was refused with its batch: {reason}.");
    }

    private static bool IsNumber(double? figure) => figure is null || double.IsFinite(figure.Value);

    private static bool IsRange(ConfidenceInterval? interval) =>
        interval is not { } range || (double.IsFinite(range.Lower) && double.IsFinite(range.Upper));
}
