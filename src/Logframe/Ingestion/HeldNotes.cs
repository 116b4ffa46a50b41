using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Effects;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Which indicators of an assessment have figures held for review.</summary>
internal static class HeldNotes
{
    /// <returns>By the code of the indicator; those without are left out.</returns>
    public static IReadOnlyDictionary<string, HeldForReview> For(FrameworkAssessment assessment, IObservationStore store)
    {
        var figures = store.Held(HeldState.Held).SelectMany(one => one.Offer.Figures).ToList();
        return assessment.Indicators
            .Select(one => (one.Indicator.Code, Held: HeldForReview.Of(assessment.Framework, one.Indicator, figures)))
            .Where(pair => pair.Held.Count > 0)
            .ToDictionary(pair => pair.Code, pair => pair.Held);
    }
}
