using Logframe.Store;

namespace Logframe;

/// <summary>What publishers demand of whoever publishes their figures again, beside their licence: kept among the remarks of the run that read it.</summary>
internal static class PublishedTerms
{
    private const string Mark = "terms of use: ";

    private const int Longest = 2000;

    public static IReadOnlyDictionary<string, int> Beside(IReadOnlyDictionary<string, int> remarks, string? terms) =>
        terms is null ? remarks : new SortedDictionary<string, int>(remarks.ToDictionary(), StringComparer.Ordinal)
        {
            [Mark + (terms.Length <= Longest ? terms : terms[..Longest] + "…")] = 1,
        };

    /// <summary>What was last read by a moment, by the publisher's identifier of the indicator.</summary>
    /// <param name="runs">Latest first.</param>
    /// <param name="knownAt">Null for now.</param>
    public static IReadOnlyDictionary<string, string> Known(IEnumerable<RunRecord> runs, DateTimeOffset? knownAt)
    {
        var known = new Dictionary<string, string>();
        foreach (var report in runs.Where(run => knownAt is null || run.Finished <= knownAt).SelectMany(run => run.Indicators))
        {
            if (report.Remarks.Keys.FirstOrDefault(remark => remark.StartsWith(Mark, StringComparison.Ordinal)) is { } remark)
            {
                known.TryAdd(report.Indicator, remark[Mark.Length..]);
            }
        }

        return known;
    }
}
