namespace Logframe.Core.Assessments.Inequalities;

/// <summary>Orders groups of deprivation by their names, since one service numbers them from the most and another from the least deprived.</summary>
public static class DeprivationRank
{
    private const int Middle = 50;
    private const int LeastDeprived = 100;

    private static readonly string[] Ordinals = ["most", "second", "third", "fourth", "fifth"];

    /// <summary>Rises from the most to the least deprived; null where the name says neither.</summary>
    /// <param name="group">As published, such as "Second most deprived quintile" or "Third less deprived decile (IMD2019)".</param>
    public static int? Of(string group)
    {
        var words = group.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !words.Contains("deprived"))
        {
            return null;
        }

        return words[0] switch
        {
            "average" or "middle" => Middle,
            "least" => LeastDeprived,
            var first when Array.IndexOf(Ordinals, first) is >= 0 and var steps => words[1] switch
            {
                _ when steps == 0 => 0,
                "most" or "more" => steps,
                "least" or "less" => LeastDeprived - steps,
                _ => null,
            },
            _ => null,
        };
    }
}
