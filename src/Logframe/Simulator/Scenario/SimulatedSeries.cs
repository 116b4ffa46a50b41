using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Scenario;

/// <summary>The levels round which one series of an indicator moves, by first year of the period.</summary>
/// <remarks>Between two stated years the way is straight; before the first and after the last it is level.</remarks>
/// <param name="Sex">As the source prints it.</param>
/// <param name="Age">As the source prints it.</param>
internal sealed record SimulatedSeries(string Sex, string Age)
{
    public required IReadOnlyList<(int Year, double Value)> England { get; init; }

    public required IReadOnlyList<(int Year, double Value)> Kent { get; init; }

    public required IReadOnlyList<(int Year, double Value)> Medway { get; init; }

    /// <summary>Length of each period.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Null where the series goes as far as its indicator.</summary>
    public int? YearsBehind { get; init; }

    /// <summary>The level of a place whose own way is told; null for those that follow England.</summary>
    public double? Told(Place place, int year) =>
        place == Places.England ? At(England, year)
        : place == Places.Kent ? At(Kent, year)
        : place == Places.Medway ? At(Medway, year)
        : null;

    public static double At(IReadOnlyList<(int Year, double Value)> levels, int year)
    {
        for (var i = 1; i < levels.Count; i++)
        {
            var (start, from) = levels[i - 1];
            var (end, to) = levels[i];
            if (year < end)
            {
                return double.Lerp(from, to, Math.Clamp((year - start) / (double)(end - start), 0, 1));
            }
        }

        return levels[^1].Value;
    }
}
