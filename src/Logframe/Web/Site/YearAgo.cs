using Logframe.Core.Assessments.Changes;

namespace Logframe.Web.Site;

/// <summary>What became of the promises since the same day a year before.</summary>
/// <param name="Day">That day.</param>
/// <param name="Changes">Null where nothing was known then, or where the framework of then cannot be read any more.</param>
internal sealed record YearAgo(DateOnly Day, FrameworkChanges? Changes)
{
    public static YearAgo Of(PageContext page)
    {
        var day = page.Reading.AsOf.AddYears(-1);
        try
        {
            return new YearAgo(day, page.Room.Changes(day, page.Reading));
        }
        catch (CommandFailure)
        {
            return new YearAgo(day, null);
        }
    }
}
