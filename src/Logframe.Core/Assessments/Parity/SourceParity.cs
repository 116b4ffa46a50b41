using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Parity;

/// <summary>Works out again each trend and each comparison with the nation that a source prints, and sets the two words side by side.</summary>
/// <remarks>
/// The published words enter no recomputation, with one exception: where the source prints a direction without judging it ("Increasing",
/// "Lower"), the direction alone is set against it, because the source may judge less than the framework does.
/// </remarks>
public static class SourceParity
{
    /// <summary>One check per published word, in order of series and time.</summary>
    public static IEnumerable<ParityCheck> Check(LogicalFramework framework, SeriesBook book)
    {
        var comparisons = new ComparisonParity(book, framework.Area(framework.ComparatorArea).Code);
        foreach (var key in book.Keys)
        {
            var rows = book.Find(key).Select(vintage => vintage.Observation).ToList();
            if (rows.All(row => row is { Trend: null, ComparedToEngland: null }))
            {
                continue;
            }

            var basis = ParityBasis.Of(framework, key);
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i].Trend is { } trend)
                {
                    yield return TrendParity.Check(rows[i], trend, basis, rows[..(i + 1)]);
                }

                if (rows[i].ComparedToEngland is { } comparison)
                {
                    yield return comparisons.Check(rows[i], comparison, basis);
                }
            }
        }
    }
}
