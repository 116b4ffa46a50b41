using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Effects;

/// <summary>How many held figures are of the series and areas by which an indicator is judged.</summary>
/// <param name="New">Figures of periods for which nothing stands.</param>
/// <param name="Revised">Figures that would replace one that stands.</param>
/// <param name="Withdrawn">Figures that would go.</param>
public sealed record HeldForReview(int New, int Revised, int Withdrawn)
{
    public int Count => New + Revised + Withdrawn;

    /// <summary>"1 new value and 2 revised values are held for review."; empty where there are none.</summary>
    public string Sentence
    {
        get
        {
            string[] parts = [.. new[] { Part(New, "new value"), Part(Revised, "revised value"), Part(Withdrawn, "withdrawal") }.OfType<string>()];
            var list = parts.Length > 1 ? string.Join(", ", parts[..^1]) + " and " + parts[^1] : string.Concat(parts);
            return parts.Length == 0 ? "" : $"{list} {(Count == 1 ? "is" : "are")} held for review.";
        }
    }

    /// <param name="framework">Knows the areas.</param>
    /// <param name="indicator">One of its indicators.</param>
    /// <param name="figures">Everything that is held.</param>
    public static HeldForReview Of(LogicalFramework framework, Indicator indicator, IEnumerable<HeldFigure> figures)
    {
        var mine = figures.Where(figure => indicator.Measures.Any(measure =>
            ReadSeries.Reads(measure, figure.Subject.Series)
            && measure.AreaKeys.SelectMany(key => ReadSeries.CodesOf(framework, framework.Area(key))).Contains(figure.Subject.Series.AreaCode))).ToList();
        return new HeldForReview(
            mine.Count(figure => figure.Standing is null),
            mine.Count(figure => figure is { Standing: not null, Offered: not null }),
            mine.Count(figure => figure.Offered is null));
    }

    private static string? Part(int count, string what) => count == 0 ? null : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}
