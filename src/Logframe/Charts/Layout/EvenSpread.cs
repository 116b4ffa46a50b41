namespace Logframe.Charts.Layout;

/// <summary>Moves labels that stand above each other apart, each as little as it can be.</summary>
internal static class EvenSpread
{
    /// <param name="wanted">Where the middle of each label would best be, from the top down.</param>
    /// <param name="heights">One per label.</param>
    /// <param name="top">No label reaches above it.</param>
    /// <param name="bottom">Nor below it.</param>
    /// <returns>The upper edge of each label; where there is too little room, the last ones reach below the bottom.</returns>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        var groups = new List<Group>();
        for (var i = 0; i < wanted.Count; i++)
        {
            groups.Add(new Group(i, i, heights[i], wanted[i] - (heights[i] / 2)));
            while (groups.Count > 1 && groups[^2].Place(top, bottom) + groups[^2].Height > groups[^1].Place(top, bottom))
            {
                var merged = groups[^2].With(groups[^1]);
                groups.RemoveRange(groups.Count - 2, 2);
                groups.Add(merged);
            }
        }

        return [.. groups.SelectMany(group => Tops(group, heights, group.Place(top, bottom)))];
    }

    private static IEnumerable<double> Tops(Group group, IReadOnlyList<double> heights, double at)
    {
        for (var i = group.First; i <= group.Last; i++)
        {
            yield return at;
            at += heights[i];
        }
    }

    /// <summary>Labels that touch and therefore move together.</summary>
    /// <param name="First">Index of the uppermost.</param>
    /// <param name="Last">Index of the lowest.</param>
    /// <param name="Height">Of all.</param>
    /// <param name="Wanted">Where their upper edge would best be.</param>
    private readonly record struct Group(int First, int Last, double Height, double Wanted)
    {
        private int Count => Last - First + 1;

        public double Place(double top, double bottom) => Math.Max(top, Math.Min(Wanted, bottom - Height));

        public Group With(Group below) => new(
            First,
            below.Last,
            Height + below.Height,
            ((Count * Wanted) + (below.Count * (below.Wanted - Height))) / (Count + below.Count));
    }
}
