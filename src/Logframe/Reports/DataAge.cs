using Logframe.Core.Assessments;

namespace Logframe.Reports;

/// <summary>How old the figure is that a verdict rests on, and when it is too old.</summary>
internal static class DataAge
{
    /// <summary>Whole months from the end of the latest period with a value to a day; null without a value.</summary>
    public static int? Months(AreaAssessment area, DateOnly asOf)
    {
        if (area.Current is not { Period.End: var end })
        {
            return null;
        }

        var months = ((asOf.Year - end.Year) * 12) + asOf.Month - end.Month;
        return Math.Max(0, end.AddMonths(months) > asOf ? months - 1 : months);
    }

    /// <summary>The same as a sentence; null without a value.</summary>
    public static string? Sentence(AreaAssessment area, DateOnly asOf) => Months(area, asOf) is not { } months ? null
        : $"The latest figure, for {area.Current!.Period.Label}, is {months} {(months == 1 ? "month" : "months")} old"
          + (area.StaleAfter is not { } day ? "; the definition does not say when a newer one ought to be out."
            : day < asOf ? $"; a newer one should have been out by {Overview.Day(day)}."
            : $"; it counts as stale after {Overview.Day(day)}.");
}
