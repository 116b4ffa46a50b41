using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Reports.Review;

/// <summary>The comparison with England in a word.</summary>
internal static class EnglandWords
{
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Better => "better",
        Comparison.Similar => "similar",
        Comparison.Worse => "worse",
        Comparison.Higher => "higher",
        Comparison.Lower => "lower",
        Comparison.NotCompared => "not compared",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };
}
