namespace Logframe.Core.Observations.Plausibility;

/// <summary>Tells whether a source still offers what was held of it.</summary>
/// <param name="differences">Everything in which the offer of today differs from what stands.</param>
/// <param name="complete">False where a figure that is not offered says nothing.</param>
internal sealed class OfferedNow(IEnumerable<HeldFigure> differences, bool complete)
{
    private readonly Dictionary<(SeriesKey, int), HeldFigure> _differences = differences.DistinctBy(KeyOf).ToDictionary(KeyOf);

    /// <summary>True where every figure of a case is offered as it was, in the place of what stood then.</summary>
    public bool StillMakes(WithheldCase held) => held.Figures.All(figure =>
        _differences.TryGetValue(KeyOf(figure), out var today) ? today == figure : !complete);

    private static (SeriesKey Series, int SortKey) KeyOf(HeldFigure figure) => (figure.Subject.Series, figure.Subject.SortKey);
}
