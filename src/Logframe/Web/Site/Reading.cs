using System.Collections.Concurrent;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Web.Site;

/// <summary>Everything known and judged as of one day, from one state of the store: what the pages of one answer are made from.</summary>
/// <remarks>Immutable, so that any number of requests share it.</remarks>
/// <param name="Day">The day, by which definition and with what knowledge.</param>
/// <param name="Remark">What a reader must know of the definition of that day; null where it is today's.</param>
/// <param name="LastRun">The last run that had ended by then; null where none had.</param>
/// <param name="Assessed">The framework and each of its areas.</param>
internal sealed record Reading(PastDay Day, string? Remark, CommittedRun? LastRun, FrameworkByArea Assessed)
{
    public LogicalFramework Framework => Day.Framework;

    public FrameworkAssessment Whole => Assessed.Whole;

    public DateOnly AsOf => Day.AsOf;

    /// <summary>True for a day that has ended: what became known later is left out.</summary>
    public bool IsPast => Day.KnownAt is not null;

    public bool IsSimulated => Whole.Nature == DataNature.Simulated;

    /// <summary>What publishers demand beside their licence, by their identifier of the indicator.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; init; } = new Dictionary<string, string>();

    /// <summary>The days on which runs finished by then, the earliest first: what was known changed on no other day.</summary>
    public IReadOnlyList<DateOnly> RunDays { get; init; } = [];

    /// <summary>Targets are agreed year by year, or documents print figures: it is read period by period too.</summary>
    public bool HasDashboard { get; } = Assessed.Whole.Framework.Measures.Any(measure => measure.Target is YearlyTarget)
        || Assessed.Areas.SelectMany(view => view.Assessment.Indicators)
            .SelectMany(indicator => indicator.Measures)
            .SelectMany(measure => measure.Areas)
            .Any(area => area.Stated.Count > 0 || area.Points.Any(point => point.Document is not null));

    /// <summary>Its pages, by their addresses.</summary>
    public IReadOnlyDictionary<string, SitePage> Pages => field ??= SitePages.All(this).ToDictionary(page => page.Path, StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of its pages that were made already, as everybody gets them who is not signed in and asks nothing of them.</summary>
    public ConcurrentDictionary<string, byte[]> Made { get; } = new();

    /// <summary>Every chart of it.</summary>
    public ReadingCharts Charts { get; } = new(Assessed);
}
