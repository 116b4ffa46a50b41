using Logframe.Core.Assessments;
using Logframe.Reports.Exports;
using Logframe.Store;

namespace Logframe;

/// <summary>Adds to an assessment what an export takes from the store: every version of its figures, how they came, and the publishers' terms.</summary>
internal static class ExportGathering
{
    /// <param name="store">Where the figures are kept.</param>
    /// <param name="whole">The framework as it is promised.</param>
    /// <param name="views">The areas to look at instead; empty for the framework as it is promised.</param>
    /// <param name="choice">What of it is wanted.</param>
    /// <param name="knownAt">Null for what is known now.</param>
    /// <param name="withVersions">Figures as published are wanted, not only those behind the verdicts.</param>
    public static ExportData Of(
        IObservationStore store,
        FrameworkAssessment whole,
        IReadOnlyList<AreaViewAssessment> views,
        ExportChoice choice,
        DateTimeOffset? knownAt,
        bool withVersions)
    {
        var runs = store.Runs();
        return new ExportData(whole, views, choice)
        {
            Versions = withVersions ? Pipeline.Versions(store, whole.Framework, runs, knownAt) : [],
            Routes = runs.ToDictionary(run => run.Id, run => run.Route),
            Terms = PublishedTerms.Known(runs, knownAt),
        };
    }
}
