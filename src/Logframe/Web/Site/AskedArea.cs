using Logframe.Core.Assessments;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>The area that a reader asks to look at: <c>?area=medway</c>.</summary>
internal static class AskedArea
{
    public const string Key = "area";

    /// <summary>What was asked under a word; null where nothing was.</summary>
    /// <exception cref="CommandFailure">The framework of the day has no such area to look at.</exception>
    public static AreaViewAssessment? Of(PageContext page, string key = Key)
    {
        var areas = page.Reading.Assessed.Areas;
        return page.Asked(key) is not { } asked ? null
            : areas.FirstOrDefault(view => view.Area.Key == asked)
            ?? throw CommandFailure.WrongInput($"On {Overview.Day(page.Reading.AsOf)} there is no area \"{asked}\" to look at. There are: {string.Join(", ", areas.Select(view => view.Area.Key))}.");
    }
}
