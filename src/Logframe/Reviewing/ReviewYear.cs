namespace Logframe.Reviewing;

/// <summary>Of which years a review can be begun on a day: the one in which it lies, and the one before.</summary>
/// <remarks>A review tells how things stand on its day. That says nothing of a year to come, and little of one that is long past; an old year is reviewed from a day of its own.</remarks>
internal static class ReviewYear
{
    /// <summary>Why no review of a year can be begun on a day; null where one can.</summary>
    public static string? Objection(int year, DateOnly day) =>
        NotBegun(year, day)
        ?? (year < day.Year - 1 ? $"The year {year} cannot be reviewed from {day:yyyy-MM-dd}, when it is long past: a review tells how things stand on its day." : null);

    /// <summary>Refuses at the command line, where another day can be given, to begin the review of a year.</summary>
    /// <exception cref="CommandFailure">None can be begun on that day.</exception>
    public static void Demand(int year, DateOnly day)
    {
        DemandBegun(year, day);
        if (Objection(year, day) is { } why)
        {
            throw CommandFailure.WrongInput($"{why} Give another --year, or a day of {year} or {year + 1} with --as-of.");
        }
    }

    /// <summary>Refuses at the command line to look at a year before it has begun; at one that is over anybody may look from any day.</summary>
    /// <exception cref="CommandFailure">The year has not begun on that day.</exception>
    public static void DemandBegun(int year, DateOnly day)
    {
        if (NotBegun(year, day) is { } why)
        {
            throw CommandFailure.WrongInput($"{why} Give another --year, or a later day with --as-of.");
        }
    }

    private static string? NotBegun(int year, DateOnly day) => year > day.Year ? $"The year {year} cannot be reviewed on {day:yyyy-MM-dd}, before it has begun." : null;
}
