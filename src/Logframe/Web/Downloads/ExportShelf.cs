using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Reports.Exports;
using Logframe.Store;
using Logframe.Web.Site;

namespace Logframe.Web.Downloads;

/// <summary>Keeps what exports take from the store with a reading (versions of figures, routes, terms), and views of areas that readings do not hold.</summary>
/// <param name="openStore">Opens the store for one question.</param>
/// <param name="clock">When it is.</param>
internal sealed class ExportShelf(Func<IObservationStore> openStore, TimeProvider clock) : IDisposable
{
    private const int KeptReadings = 6;

    private const int KeptViews = 12;

    private readonly Shelf<ExportData> _whole = new(KeptReadings);

    private readonly Shelf<AreaViewAssessment> _views = new(KeptViews);

    /// <summary>The framework as it is promised, with all of its figures.</summary>
    public ExportData Everything(Reading reading) => _whole.Get((reading.AsOf, reading.IsPast), reading.LastRun, () => Gather(reading));

    /// <summary>What is wanted of it: as each area stands, where areas are named.</summary>
    public ExportData Of(Reading reading, ExportChoice choice) =>
        Everything(reading) with { Views = [.. choice.Areas.Select(area => View(reading, area))], Choice = choice };

    /// <summary>The framework as one of its areas stands.</summary>
    public AreaViewAssessment View(Reading reading, Area area) =>
        reading.Assessed.Areas.Concat(reading.Assessed.Neighbours).FirstOrDefault(view => view.Area.Key == area.Key)
        ?? _views.Get((reading.AsOf, reading.IsPast, area.Key), reading.LastRun, () => Judge(reading, area));

    public void Dispose()
    {
        _whole.Dispose();
        _views.Dispose();
    }

    private AreaViewAssessment Judge(Reading reading, Area area)
    {
        using var store = openStore();
        return new AreaViewAssessment(area, new Pipeline(store, clock).Assess(AreaView.Of(reading.Framework, area), reading.AsOf, reading.Day.KnownAt));
    }

    private ExportData Gather(Reading reading)
    {
        using var store = openStore();

        // A run that ended since the reading was made belongs to the next one.
        var knownAt = reading.Day.KnownAt ?? (store.LastRun == reading.LastRun ? null : reading.LastRun?.Finished);
        var all = ExportGathering.Of(store, reading.Whole, [], ExportChoice.Everything, knownAt, withVersions: true);
        var codes = reading.Framework.Areas.SelectMany(area => ReadSeries.CodesOf(reading.Framework, area)).ToHashSet();
        return all with { Versions = [.. all.Versions.Where(version => codes.Contains(version.Series.AreaCode))] };
    }
}
