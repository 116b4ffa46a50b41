namespace Logframe.Core.Observations;

/// <summary>What makes two observations neighbours in time: everything about them is the same but the period.</summary>
/// <remarks>Two ranges of one indicator (one year and three years rolling) are two series. The route by which a value came is not part of it.</remarks>
/// <param name="Publisher">Who publishes, such as "fingertips".</param>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="AreaCode">ONS code, without the "n" that some answers put before it.</param>
/// <param name="Sex">As published.</param>
/// <param name="Age">As published.</param>
/// <param name="CategoryType">Kind of breakdown, white space folded; blank for the headline series.</param>
/// <param name="Category">Member of the breakdown; blank for the headline series.</param>
/// <param name="PeriodMonths">Length of each period in months.</param>
public sealed record SeriesKey(
    string Publisher,
    string Indicator,
    string AreaCode,
    string Sex,
    string Age,
    string CategoryType,
    string Category,
    int PeriodMonths);
