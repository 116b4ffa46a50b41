using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>The figures that partners return for measures which no published series decides: how they are kept, and how one is found.</summary>
public static class ReturnedSeries
{
    /// <summary>The publisher of every returned figure.</summary>
    public const string Publisher = "returns";

    /// <summary>Kind of breakdown that sets reports on milestones apart from figures.</summary>
    public const string Milestone = "milestone";

    /// <summary>Kind of breakdown of what a document states without saying for which period: it is shown and never judged.</summary>
    public const string Stated = "stated";

    /// <summary>True for a figure of a known period, which a verdict may rest on.</summary>
    public static bool IsFigure(SeriesKey key) => key.CategoryType is not (Milestone or Stated);

    /// <summary>The identifier of a measure among the returns of every framework.</summary>
    public static string Identifier(string framework, string measure) => $"{framework}/{measure}";

    /// <summary>The key of the measure that a returned series answers.</summary>
    public static string MeasureOf(SeriesKey key) => key.Indicator[(key.Indicator.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>How an area is named in returned series: areas together, and places that are no administrative area, have no code of their own.</summary>
    public static string CodeOf(Area area) => area.Code ?? area.Key;

    /// <summary>The series under which a figure of a measure is kept.</summary>
    /// <param name="measure">What is returned.</param>
    /// <param name="area">For whom.</param>
    /// <param name="period">Gives the length of the series where the definition states none.</param>
    public static SeriesKey KeyOf(Measure measure, Area area, Period period) => new(
        Publisher,
        measure.ReturnedAs ?? throw new ArgumentException($"{measure.Key} is read from a published series, not returned.", nameof(measure)),
        CodeOf(area),
        measure.Verification.Sex ?? "",
        measure.Verification.Age ?? "",
        measure.Target is MilestoneTarget ? Milestone : measure.Verification.CategoryType,
        measure.Target is MilestoneTarget ? "" : measure.Verification.Category,
        measure.Verification.PeriodMonths ?? period.Months);

    /// <summary>Where a returned figure stands in its series: the first day of its period.</summary>
    public static int SortKey(Period period) => int.Parse(period.Start.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>True where any figure has been returned on a measure for an area.</summary>
    public static bool Exists(SeriesBook book, Measure measure, Area area) =>
        measure.ReturnedAs is { } indicator && book.KeysOf(Publisher, indicator, CodeOf(area)).Any(IsFigure);

    /// <summary>Every report on a milestone for an area, in order of time.</summary>
    public static IReadOnlyList<Vintage> Milestones(SeriesBook book, Measure measure, Area area) => measure.ReturnedAs is { } indicator
        ? [.. book.KeysOf(Publisher, indicator, CodeOf(area)).Where(key => key.CategoryType == Milestone).SelectMany(book.Find).OrderBy(vintage => vintage.Observation.SortKey)]
        : [];

    public static SelectedSeries Select(SeriesBook book, Measure measure, string areaCode, string areaName)
    {
        if (measure.ReturnedAs is not { } indicator || !book.Holds(Publisher, indicator))
        {
            return SelectedSeries.None(NotJudgedReason.NoSource, NoSeriesNamed(measure.Verification));
        }

        var candidates = book.KeysOf(Publisher, indicator, areaCode).Where(IsFigure).ToList();
        return candidates.Count switch
        {
            0 => new SelectedSeries(null, [], SeriesSelection.NothingHeld(measure, areaName)),
            1 => PublishedPoints.Read(book, candidates[0], measure, areaName),
            _ => SelectedSeries.None(
                NotJudgedReason.SeriesNotFound,
                $"Partners have returned {measure.Key} for {areaName} in {candidates.Count} ways: {SeriesSelection.Candidates(candidates)}. The definition must say which length of period decides."),
        };
    }

    private static string NoSeriesNamed(MeansOfVerification means) => means.DataSet is { } source
        ? $"The framework names {source} as the source, but no series of it that could be fetched."
        : "The framework names no source that could be fetched.";
}
