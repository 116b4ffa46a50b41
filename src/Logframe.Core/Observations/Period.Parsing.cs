using System.Diagnostics.CodeAnalysis;

namespace Logframe.Core.Observations;

public sealed partial record Period
{
    /// <summary>Reads a label as its source prints it, such as "2022/23", "2021 - 23", "2023 Q2" or "Nov 2021 - Nov 2022".</summary>
    /// <remarks>
    /// A label that the type does not know is refused, never guessed at: "2022/24", a bare year for a financial series, a fifth quarter,
    /// an end before the start, or a two-digit closing year more than twenty years on. An end point is 31 March of "2019", or of the
    /// closing year of "2021/22".
    /// </remarks>
    public static bool TryParse(string? label, PeriodType type, [NotNullWhen(true)] out Period? period)
    {
        period = label is not null && PeriodReader.Read(label, type) is { } days
            ? new Period(label.Trim(), type, days.Start, days.End, days.Months)
            : null;
        return period is not null;
    }

    /// <summary>Reads a label of a series whose kind of year nobody has stated.</summary>
    /// <remarks>As deadlines are read (methods.md 4.1): a year is a calendar year, a pair of years a financial one, a day itself.</remarks>
    public static bool TryParseUnstated(string? label, [NotNullWhen(true)] out Period? period) =>
        TryParse(label, PeriodType.Date, out period) || TryParse(label, PeriodType.Calendar, out period) || TryParse(label, PeriodType.Financial, out period);

    /// <exception cref="FormatException">The label is none of this type of period.</exception>
    public static Period Parse(string label, PeriodType type) =>
        TryParse(label, type, out var period)
            ? period
            : throw new FormatException($"\"{label}\" is not the label of a {type.Words()} period.");
}
