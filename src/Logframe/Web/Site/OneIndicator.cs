namespace Logframe.Web.Site;

/// <summary>A day with a framework of which only one indicator is left, so that looking into it costs no more than it must.</summary>
internal static class OneIndicator
{
    /// <returns>Null where the framework does not have it.</returns>
    public static PastDay? Of(PastDay day, string code)
    {
        var level = day.Framework.Outcomes.FirstOrDefault(outcome => outcome.Indicators.Any(indicator => indicator.Code == code));
        return level is null ? null : day with
        {
            Framework = day.Framework with { Outcomes = [level with { Indicators = [.. level.Indicators.Where(indicator => indicator.Code == code)] }] },
        };
    }
}
