namespace Logframe.Core.Observations;

/// <summary>Which days the label of a period covers (methods.md 4.1).</summary>
public enum PeriodType
{
    /// <summary>1 January to 31 December.</summary>
    Calendar,

    /// <summary>1 April to 31 March.</summary>
    Financial,

    /// <summary>1 September to 31 August.</summary>
    Academic,

    /// <summary>1 November to 31 October: the survey year of Active Lives.</summary>
    NovemberYear,

    /// <summary>A count on 31 March of the year that labels it.</summary>
    EndPoint,

    /// <summary>A single day.</summary>
    Date,
}

/// <summary>What follows from the type of a period.</summary>
public static class PeriodTypes
{
    /// <summary>The type in plain words, for messages.</summary>
    public static string Words(this PeriodType type) => type switch
    {
        PeriodType.Calendar => "calendar",
        PeriodType.Financial => "financial",
        PeriodType.Academic => "academic",
        PeriodType.NovemberYear => "November-year",
        PeriodType.EndPoint => "end-point",
        PeriodType.Date => "single-day",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This type of period is not known."),
    };

    /// <summary>The month, 1 to 12, in which its year begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type has no year: an end point or a single day.</exception>
    public static int FirstMonth(this PeriodType type) => type switch
    {
        PeriodType.Calendar => 1,
        PeriodType.Financial => 4,
        PeriodType.Academic => 9,
        PeriodType.NovemberYear => 11,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A single day has no first month."),
    };
}
