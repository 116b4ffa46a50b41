namespace Logframe.Core.Observations;

/// <summary>What would be known if held figures stood.</summary>
public static class AcceptedFigures
{
    /// <param name="standing">What is known.</param>
    /// <param name="figures">Each takes the place of what stands for its series and period; a withdrawal leaves the place empty.</param>
    /// <param name="knownFrom">When they would become known.</param>
    /// <param name="run">The run that would bring them.</param>
    public static IReadOnlyList<Vintage> Into(IReadOnlyList<Vintage> standing, IReadOnlyCollection<HeldFigure> figures, DateTimeOffset knownFrom, long run)
    {
        var replaced = figures.Select(figure => KeyOf(figure.Subject)).ToHashSet();
        return
        [
            .. standing.Where(vintage => !replaced.Contains(KeyOf(vintage.Observation))),
            .. figures.Select(figure => figure.Offered).OfType<Observation>().Select(offered => new Vintage(offered, knownFrom, null, run)),
        ];
    }

    private static (SeriesKey Series, int SortKey) KeyOf(Observation figure) => (figure.Series, figure.SortKey);
}
