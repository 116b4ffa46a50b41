using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Display;

namespace Logframe.Definitions.Reading;

/// <summary>Reads a total that is spread over years by uplifts: the level of a year is an even share of the total times the uplift of that year.</summary>
/// <remarks>
/// Levels are whole numbers, because what is counted is whole: the running sum is rounded, so that they add up to the total again.
/// The reason of each gives the share before rounding.
/// </remarks>
internal static class SpreadTargetReader
{
    private const string Uplifts = "uplifts";

    private const double Slack = 1e-9;

    public static YearlyTarget? Read(Fields fields, string key, LevelOperator comparison)
    {
        fields.Require(key, Uplifts);
        var total = fields.Number(key);
        var entries = fields.Mappings(Uplifts, "year-uplift");
        var uplifts = entries.Select(Uplift).OfType<YearUplift>().OrderBy(uplift => uplift.Year.Start).ToList();
        foreach (var twice in uplifts.GroupBy(uplift => uplift.Year).Where(group => group.Count() > 1))
        {
            fields.Refuse(Uplifts, $"names {twice.Key.Label} twice. Keep one of them.");
        }

        if (total is not { } whole || uplifts.Count != entries.Count || uplifts.Count == 0)
        {
            return null;
        }

        var (sum, needed) = (uplifts.Sum(uplift => uplift.Percent), 100.0 * uplifts.Count);
        if (Math.Abs(sum - needed) > Slack * needed)
        {
            fields.Refuse(Uplifts, $"add up to {Unit.Number(sum)}%, and {uplifts.Count} years need {Unit.Number(needed)}%: the years would come to {Unit.Number(whole * sum / needed, 0)} of {Unit.Number(whole)}.");
            return null;
        }

        return new YearlyTarget(comparison, [.. Levels(uplifts, whole)]) { Total = whole };
    }

    private static IEnumerable<YearLevel> Levels(List<YearUplift> uplifts, double total)
    {
        var (reached, percent) = (0.0, 0.0);
        foreach (var uplift in uplifts)
        {
            percent += uplift.Percent;
            var (share, next) = (total * uplift.Percent / 100 / uplifts.Count, DecimalRounding.Round(total * percent / 100 / uplifts.Count, 0));
            var reason = string.Create(CultureInfo.InvariantCulture, $"{Unit.Number(uplift.Percent)}% of {Unit.Number(total)} / {uplifts.Count}, which is {Unit.Number(DecimalRounding.Round(share, 2))}");
            yield return new YearLevel(uplift.Year, next - reached, Floor: null, reason);
            reached = next;
        }
    }

    private static YearUplift? Uplift(Fields fields)
    {
        fields.Require("year", "percent");
        var (year, percent) = (YearlyTargetReader.Year(fields), fields.Number("percent"));
        fields.Close();
        if (percent < 0)
        {
            fields.Refuse("percent", "is less than none.");
        }

        return year is not null && percent is >= 0 ? new YearUplift(year, percent.Value) : null;
    }

    /// <summary>The share of an even year's part that falls to one year.</summary>
    private sealed record YearUplift(Core.Observations.Period Year, double Percent);
}
