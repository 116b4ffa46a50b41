using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Wire;

/// <summary>The figures of one indicator, by period and area.</summary>
internal sealed class FigureIndex(IReadOnlyList<Figure> figures)
{
    private readonly ILookup<(Place, int, int), Figure> _byPeriod = figures.ToLookup(figure => (figure.Place, figure.Year, figure.Stratum.Months));

    private readonly ILookup<(Place, Stratum), Figure> _bySeries = figures.ToLookup(figure => (figure.Place, figure.Stratum));

    private readonly Dictionary<int, int> _latest = figures
        .GroupBy(figure => figure.Stratum.Months)
        .ToDictionary(group => group.Key, group => group.Max(figure => figure.Year));

    /// <summary>First year and length of each period, in order of time.</summary>
    public IReadOnlyList<(int Year, int Months)> Periods { get; } =
        [.. figures.Select(figure => (figure.Year, figure.Stratum.Months)).Distinct().Order()];

    public IEnumerable<Figure> Find(Place place, int year, int months) => _byPeriod[(place, year, months)];

    /// <summary>The figure of another area that is otherwise the same.</summary>
    public Figure? Same(Figure figure, Place place) =>
        _bySeries[(place, figure.Stratum)].FirstOrDefault(other => other.Year == figure.Year);

    /// <summary>The series of a figure in order of time.</summary>
    public IReadOnlyList<Figure> Series(Figure figure) => [.. _bySeries[(figure.Place, figure.Stratum)].OrderBy(other => other.Year)];

    /// <summary>Whether a figure is of the newest period that the indicator has at this length.</summary>
    public bool IsLatest(Figure figure) => _latest[figure.Stratum.Months] == figure.Year;
}
