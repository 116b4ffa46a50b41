namespace Logframe.Core.Observations;

public sealed partial record Period
{
    /// <summary>The period of the same length so many months later (earlier when negative), under the label that its source would print.</summary>
    /// <remarks>A step that leaves the years of the type, such as a quarter for a yearly series, is labelled by its months.</remarks>
    public Period Next(int months)
    {
        var start = Start.AddMonths(months);
        var end = Months == 0 ? start : start.AddMonths(Months).AddDays(-1);
        return new Period(PeriodLabel.Like(this, start, end), Type, start, end, Months);
    }
}
