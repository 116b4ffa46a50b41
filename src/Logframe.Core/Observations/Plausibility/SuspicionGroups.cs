using System.Globalization;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>Puts suspected figures together into cases that a person can decide on: one a series and reason, or one in all where there are too many.</summary>
internal static class SuspicionGroups
{
    public static IEnumerable<Suspicion> Of(IReadOnlyList<Suspected> suspected, PlausibilityOptions options) =>
        from reason in suspected.GroupBy(one => one.Reason)
        let series = reason.GroupBy(one => one.Figure.Subject.Series).ToList()
        from suspicion in series.Count > options.CasesPerIndicator
            ? [Of(reason.Key, [.. reason], series.Count)]
            : series.Select(one => Of(reason.Key, [.. one], 1))
        select suspicion;

    private static Suspicion Of(HoldReason reason, IReadOnlyList<Suspected> figures, int series)
    {
        var others = figures.Count - 1;
        var more = others == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" {others:N0} more {(others == 1 ? "value is" : "values are")} held for the same reason{(series == 1 ? "" : $", {series:N0} series in all")}.");
        return new Suspicion(reason, figures[0].Sentence + more, [.. figures.Select(one => one.Figure)]);
    }
}
