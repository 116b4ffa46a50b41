using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>How fresh what a store holds of a framework is.</summary>
/// <param name="Nature">Real or simulated; null while there is no run.</param>
/// <param name="LastRun">The latest run; null while there is none.</param>
/// <param name="Indicators">One for each of the publisher's indicators that the framework names.</param>
/// <param name="Overdue">Promises whose newest figure is older than the release cycle allows.</param>
/// <param name="Held">Cases that wait for somebody to decide.</param>
internal sealed record StoreFreshness(
    DataNature? Nature,
    RunRecord? LastRun,
    IReadOnlyList<IndicatorFreshness> Indicators,
    IReadOnlyList<OverdueFigure> Overdue,
    IReadOnlyList<HeldCase> Held)
{
    /// <summary>What the figures are, in a word; null while there are none.</summary>
    public string? Data => Word(Nature);

    public static string? Word(DataNature? nature) => nature?.Mark();

    /// <param name="runs">Latest first.</param>
    /// <param name="held">What those runs held and nobody has decided.</param>
    /// <param name="assessment">Made on what those runs left standing.</param>
    public static StoreFreshness Of(IReadOnlyList<RunRecord> runs, IReadOnlyList<HeldCase> held, FrameworkAssessment assessment)
    {
        var looks = new Dictionary<string, DateTimeOffset>();
        foreach (var (run, report) in runs.Reverse().SelectMany(run => run.Indicators.Where(report => !RunReport.IsTrouble(report)).Select(report => (run, report))))
        {
            looks[report.Indicator] = run.Finished;
        }

        var newest = assessment.Indicators
            .SelectMany(indicator => indicator.Measures)
            .Where(measure => measure.Measure.Verification.FingertipsId is not null)
            .SelectMany(measure => measure.Areas.Select(area => (Id: measure.Measure.Verification.FingertipsId!.Value, End: area.Current?.Period.End)))
            .Where(figure => figure.End is not null)
            .GroupBy(figure => figure.Id, figure => figure.End!.Value)
            .ToDictionary(figures => figures.Key, figures => figures.Max());
        return new StoreFreshness(
            runs.Count == 0 ? null : runs[0].Nature,
            runs.Count == 0 ? null : runs[0],
            [.. assessment.Framework.CitedFingertipsIds.Select(id => Fresh(id, looks, newest))],
            [.. assessment.Indicators.Select(indicator => OverdueFigure.Of(indicator, assessment.AsOf)).OfType<OverdueFigure>()],
            held);
    }

    private static IndicatorFreshness Fresh(int id, Dictionary<string, DateTimeOffset> looks, Dictionary<int, DateOnly> newest)
    {
        var name = id.ToString(CultureInfo.InvariantCulture);
        return new IndicatorFreshness(name, looks.TryGetValue(name, out var look) ? look : null, newest.TryGetValue(id, out var end) ? end : null);
    }
}

/// <summary>When one of the publisher's indicators was last looked at, and what is the newest that is known of it.</summary>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="LastLook">The end of the latest run in which the source answered for it; null where none has.</param>
/// <param name="NewestPeriodEnd">The last day of the newest period with a value in an area that is judged; null without a value.</param>
internal sealed record IndicatorFreshness(string Indicator, DateTimeOffset? LastLook, DateOnly? NewestPeriodEnd);

/// <summary>A promise for which a newer figure ought to be out and has not been seen.</summary>
/// <param name="Code">Of the promise.</param>
/// <param name="LatestPeriod">As printed.</param>
/// <param name="DueBy">The day by which a newer one ought to have been out.</param>
internal sealed record OverdueFigure(string Code, string LatestPeriod, DateOnly DueBy)
{
    /// <summary>The figure of a promise that has been due for longest; null where none is.</summary>
    public static OverdueFigure? Of(IndicatorAssessment indicator, DateOnly asOf) => indicator.Measures
        .SelectMany(measure => measure.Areas)
        .Where(area => area.Current is not null && area.StaleAfter < asOf)
        .OrderBy(area => area.StaleAfter)
        .Select(area => new OverdueFigure(indicator.Indicator.Code, area.Current!.Period.Label, area.StaleAfter!.Value))
        .FirstOrDefault();
}
