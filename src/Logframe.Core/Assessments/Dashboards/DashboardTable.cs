namespace Logframe.Core.Assessments.Dashboards;

/// <summary>The lines whose figures come in one rhythm, with their last periods as columns.</summary>
/// <param name="Months">Months between two figures; null for no fixed rhythm.</param>
/// <param name="Periods">Labels, in order of time.</param>
/// <param name="Lines">In the order of the framework.</param>
public sealed record DashboardTable(int? Months, IReadOnlyList<string> Periods, IReadOnlyList<DashboardLine> Lines)
{
    /// <summary>"Quarterly", "Yearly" …</summary>
    public string Name => Months switch
    {
        1 => "Monthly",
        3 => "Quarterly",
        6 => "Half-yearly",
        12 => "Yearly",
        24 => "Every two years",
        36 => "Every three years",
        _ => "Without a fixed rhythm",
    };

    public RatingTally Latest => new(Periods[^1], [.. Lines.Select(line => line.At(Periods[^1])).OfType<DashboardCell>()]);

    /// <summary>The lines that meet their target in every period shown: targets that may ask for too little.</summary>
    public IEnumerable<DashboardLine> AlwaysGreen => Lines.Where(line =>
        Periods.Select(line.At).OfType<DashboardCell>().Select(cell => cell.ByRule).ToList() is { Count: > 1 } ratings && ratings.TrueForAll(rating => rating == RuleRating.Green));

    public IEnumerable<DashboardFinding> Findings => Lines.SelectMany(line => DashboardFinding.Of(line, Periods));

    /// <param name="months">Months between two figures.</param>
    /// <param name="lines">At least one, each with figures.</param>
    /// <param name="most">How many periods to show.</param>
    public static DashboardTable Of(int? months, IReadOnlyList<DashboardLine> lines, int most) => new(
        months,
        [
            .. lines.SelectMany(line => line.Cells)
                .Select(cell => cell.Point.Period)
                .GroupBy(period => period.Label, (label, same) => (Label: label, End: same.Max(period => period.End)))
                .OrderBy(period => period.End)
                .TakeLast(most)
                .Select(period => period.Label),
        ],
        lines);
}
