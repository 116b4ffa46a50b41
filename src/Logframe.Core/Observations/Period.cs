namespace Logframe.Core.Observations;

/// <summary>A stretch of whole days that a value describes, under the label its source prints (methods.md 4.1).</summary>
/// <remarks>Both ends are included. Two periods are equal when label, type and days are.</remarks>
/// <param name="Label">As printed.</param>
/// <param name="Type">Which days the label covers.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Months">Length in months; 0 for a single day.</param>
public sealed partial record Period(string Label, PeriodType Type, DateOnly Start, DateOnly End, int Months)
{
    /// <summary>The middle day: the start plus half the days, rounded down.</summary>
    public DateOnly Mid => Start.AddDays((End.DayNumber - Start.DayNumber + 1) / 2);

    public double DecimalStart => DecimalYear(Start);

    /// <summary>The start of the day after the last, so that neighbouring periods touch.</summary>
    public double DecimalEnd => DecimalYear(End.AddDays(1));

    /// <summary>Where the value stands on a time axis.</summary>
    public double DecimalMid => (DecimalStart + DecimalEnd) / 2;

    /// <summary>A day as a fraction of its year: 1 July 2023 is about 2023.5.</summary>
    public static double DecimalYear(DateOnly day) =>
        day.Year + (day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0);

    public override string ToString() => Label;
}
