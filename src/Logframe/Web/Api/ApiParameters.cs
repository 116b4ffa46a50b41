using Logframe.Web.Downloads;
using Logframe.Web.Site;

namespace Logframe.Web.Api;

/// <summary>The parameters of the API; the same name means the same everywhere, and on the pages and downloads too.</summary>
internal static class ApiParameters
{
    public static AskedParameter AsOf { get; } = new(SiteLinks.AsOfKey, "The day to look from (YYYY-MM-DD): nothing that became known after its end counts, and the definition in force on it judges. Today unless given.", "2026-03-31");

    public static AskedParameter Since { get; } = new("since", "The earlier day (YYYY-MM-DD), before as-of.", "2026-01-01") { IsRequired = true };

    public static AskedParameter Indicator { get; } = new(AskedExport.IndicatorKey, "Only this indicator, by its code; may be given several times.", "3.1") { IsRepeated = true };

    public static AskedParameter Outcome { get; } = new(AskedExport.OutcomeKey, "Only indicators of this level: G, P or the number of an outcome; may be given several times.", "3") { IsRepeated = true };

    public static AskedParameter View { get; } = new(AskedExport.AreaKey, "As one area stands, by its key or code, instead of as promised; such a view counts in no verdict of the framework.", "medway");

    public static AskedParameter Area { get; } = new(AskedExport.AreaKey, "Only this area, by its key or code; may be given several times.", "medway") { IsRepeated = true };

    public static AskedParameter Verdict { get; } = new("verdict", "Only indicators with this verdict: achieved, on-course, short, off-course or cannot-be-judged.", "off-course");

    public static AskedParameter From { get; } = new(AskedExport.FromKey, "Periods from here on: a day (2023-03-31), a year (2023) or two (2022/23); the middle of a period decides.", "2019");

    public static AskedParameter To { get; } = new(AskedExport.ToKey, "Periods up to here, in the same words.", "2022/23");

    public static AskedParameter Page { get; } = new("page", "Number of the page, from 1.", "1") { IsNumber = true };

    public static AskedParameter PageSize { get; } = new("page-size", $"How many items a page holds: {Paging.Usual} unless given, {Paging.Most} at most.", "50") { IsNumber = true };

    public static AskedParameter Code { get; } = new("code", "Code of the indicator, such as 3.1.", "3.1") { IsInPath = true };

    public static AskedParameter Level { get; } = new("code", "G for the goal, P for the purpose, the number of an outcome.", "3") { IsInPath = true };

    public static AskedParameter Chart { get; } = new("name", "Name of the chart, as the list of charts gives it.", "3.1-medway") { IsInPath = true };

    public static AskedParameter Run { get; } = new("run", "Number of the run.", "1") { IsInPath = true, IsNumber = true };
}
