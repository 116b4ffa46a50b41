using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources;

namespace Logframe.Ingestion;

/// <summary>Holds an answer against what stands: a source that suddenly says nothing of an area, of its newest period or of an indicator has rarely withdrawn it.</summary>
/// <param name="areas">The areas of the framework.</param>
/// <param name="standing">What the store knows of an indicator.</param>
internal sealed class Completeness(IReadOnlyList<Area> areas, Func<string, IReadOnlyCollection<Vintage>> standing)
{
    /// <summary>The same answer, with what is missing from it said, and with nothing taken for withdrawn where something is.</summary>
    public IndicatorFetch Check(IndicatorRequest request, IndicatorFetch fetch)
    {
        switch (fetch.Outcome)
        {
            case FetchOutcome.Fetched when fetch.Coverage is { } coverage:
                var known = standing(request.Indicator).Select(vintage => vintage.Observation).ToList();
                var missing = Missing(coverage, known, request.AreaKinds);
                return fetch with
                {
                    FallsShort = missing.Count > 0,
                    Message = missing.Count > 0 ? string.Join(' ', [.. missing, "What was known before stays.", fetch.Message ?? ""]).TrimEnd() : fetch.Message,
                    Complete = fetch.Complete && missing.Count == 0 && known.TrueForAll(row => IsAskedFor(row.Series.AreaCode, request.AreaKinds)),
                };
            case FetchOutcome.HeaderOnly or FetchOutcome.NotFound when standing(request.Indicator) is { Count: > 0 } kept:
                return fetch with { Outcome = FetchOutcome.Withdrawn, Message = $"{fetch.Message} {Kept(kept)}".TrimStart() };
            default:
                return fetch;
        }
    }

    private List<string> Missing(Coverage offered, List<Observation> known, IReadOnlyList<AreaKind> asked)
    {
        var missing = new List<string>();
        var codes = known.Select(row => row.Series.AreaCode).ToHashSet();
        var lost = areas
            .Where(area => area.Code is { } code && asked.Contains(area.Kind) && codes.Contains(code) && !offered.Areas.Contains(code))
            .Select(area => area.Name)
            .Distinct()
            .ToList();
        if (lost.Count > 0)
        {
            missing.Add($"No rows came any more for {string.Join(", ", lost)}.");
        }

        foreach (var newest in known.GroupBy(row => row.Series.PeriodMonths, (_, rows) => rows.MaxBy(row => row.SortKey)!))
        {
            if (offered.Newest.TryGetValue(newest.Series.PeriodMonths, out var now) && now.SortKey < newest.SortKey)
            {
                missing.Add($"The newest period went back from {newest.PeriodLabel} to {now.Label}.");
            }
        }

        return missing;
    }

    /// <summary>What is known from elsewhere of areas that were not asked for is not withdrawn by an answer that lacks it.</summary>
    private static bool IsAskedFor(string area, IReadOnlyList<AreaKind> asked) => asked.Any(kind => AreaFamilies.Holds(kind, area));

    private static string Kept(IReadOnlyCollection<Vintage> known)
    {
        var newest = known.MaxBy(vintage => vintage.Observation.SortKey)!;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The {known.Count:N0} values known of it stay, the newest of {newest.Observation.PeriodLabel}, as of {newest.KnownFrom:yyyy-MM-dd}.");
    }
}
