using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>Reads the observations of one series as points in the unit of the measure.</summary>
public static class PublishedPoints
{
    private const int MostLabelsNamed = 3;

    public static SelectedSeries Read(SeriesBook book, SeriesKey key, Measure measure, string areaName)
    {
        var type = measure.Verification.PeriodType;
        if (type is null && key.Publisher != ReturnedSeries.Publisher)
        {
            return SelectedSeries.None(
                NotJudgedReason.UnreadablePeriod,
                $"The definition does not say which year the periods of {SeriesSelection.Name(key)} keep. Add the type of period to its means of verification.");
        }

        var scale = Scale(measure, key);
        var points = new List<SeriesPoint>();
        var unreadable = new List<string>();
        foreach (var vintage in book.Find(key))
        {
            var label = vintage.Observation.PeriodLabel;
            if (type is { } stated ? Period.TryParse(label, stated, out var period) : Period.TryParseUnstated(label, out period))
            {
                points.Add(Point(vintage, measure.Verification is { IsRolling: true, PeriodMonths: { } months } ? period.LookingBack(months) : period, scale));
            }
            else
            {
                unreadable.Add($"\"{label}\"");
            }
        }

        points.Sort((a, b) => a.Period.End.CompareTo(b.Period.End));
        return new SelectedSeries(key, points, unreadable.Count == 0 ? null : new Hindrance(
            NotJudgedReason.UnreadablePeriod,
            $"{SeriesSelection.Name(key)} prints {string.Join(", ", unreadable.Take(MostLabelsNamed))}{More(unreadable)} for {areaName}, which is no {(type is { } kind ? $"{kind.Words()} " : "")}period. Correct the type of period in the definition."));
    }

    /// <summary>A value of a series in the unit of the measure that reads it.</summary>
    public static double InUnitOf(Measure measure, SeriesKey key, double value) => value * Scale(measure, key);

    private static string More(List<string> labels) => labels.Count > MostLabelsNamed ? $" and {labels.Count - MostLabelsNamed} more" : "";

    private static SeriesPoint Point(Vintage vintage, Period period, double scale)
    {
        var observation = vintage.Observation;
        var value = observation.State == ValueState.Published ? observation.Value * scale : null;
        var interval = value is not null && observation.Interval95 is { } published
            ? new ConfidenceInterval(published.Lower * scale, published.Upper * scale)
            : (ConfidenceInterval?)null;
        return new SeriesPoint(
            period,
            observation.State,
            value,
            interval,
            observation.Count,
            observation.Denominator,
            observation.Note,
            vintage.KnownFrom,
            Calculated: false)
        {
            Trend = observation.Trend,
            ComparedToEngland = observation.ComparedToEngland,
            Provenance = vintage.Provenance,
            Document = vintage.Document,
        };
    }

    // A rate published per 1,000 and promised per 100,000 is read a hundred times larger; partners return in the unit of the promise.
    private static double Scale(Measure measure, SeriesKey key) =>
        key.Publisher != ReturnedSeries.Publisher && measure is { Verification.PublishedUnit: { } published, Unit: { } unit } ? unit.Multiplier / published.Multiplier : 1;
}
