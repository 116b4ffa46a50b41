namespace Logframe.Core.Calendars;

/// <summary>What happens on a day of the calendar.</summary>
public enum CalendarKind
{
    /// <summary>A board or committee meets.</summary>
    Meeting,

    /// <summary>The papers of a meeting go out, or its agenda is set.</summary>
    Papers,

    /// <summary>A body is to be told something.</summary>
    Report,

    /// <summary>A newer figure of an indicator can be expected.</summary>
    Figures,

    /// <summary>A milestone of the delivery plan is to be reached.</summary>
    Milestone,

    /// <summary>The day by which an indicator is promised.</summary>
    Deadline,

    /// <summary>The day from which a review looks.</summary>
    Review,

    /// <summary>The effect of an action that a review agreed is expected.</summary>
    Action,
}

/// <summary>How an entry stands on the day from which the calendar is looked at.</summary>
public enum CalendarStanding
{
    /// <summary>It should have come by now and has not.</summary>
    Overdue,

    /// <summary>Its day or its span of days has begun, or it comes within the next month.</summary>
    Due,

    Ahead,

    /// <summary>Its day is over, and nothing says whether it took place.</summary>
    Past,
}

/// <summary>An entry of the calendar: what is to happen, by when, and how that stands.</summary>
/// <param name="Day">The day itself, or the last one by which it is due.</param>
/// <param name="Since">The first of its days, where it has several, such as a whole month; otherwise equal to <paramref name="Day"/>.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Title">In a few words.</param>
/// <param name="About">The rest, in a sentence: who, from where, and what follows.</param>
/// <param name="Standing">How it stands on the day from which the calendar is looked at.</param>
public sealed record CalendarEntry(DateOnly Day, DateOnly Since, CalendarKind Kind, string Title, string About, CalendarStanding Standing)
{
    /// <summary>Who receives it, owns it or publishes it; null where nobody is named.</summary>
    public string? Who { get; init; }

    /// <summary>Code of the indicator (OVI) that it concerns; null for the others.</summary>
    public string? Indicator { get; init; }

    /// <summary>The same for the same entry on every day from which the calendar is looked at, and for no other.</summary>
    public required string Key { get; init; }
}

/// <summary>Something that is to happen on no day that is stated.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Why">Why it has no day, or what is said in its place.</param>
/// <param name="Who">Who receives it, owns it or publishes it; null where nobody is named.</param>
public sealed record UndatedEntry(CalendarKind Kind, string Title, string Why, string? Who);
