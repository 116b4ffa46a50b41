using Logframe.Web.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Desk;

/// <summary>Answers with pages on which people act. They show what is so now, whatever day the reader looked at before.</summary>
internal sealed class DeskPages(ReadingRoom room)
{
    public ReadingRoom Room => room;

    /// <summary>What is known and judged now.</summary>
    public Reading Now => room.On(asOf: null);

    /// <param name="http">Who asks.</param>
    /// <param name="path">Of the page.</param>
    /// <param name="subject">What it shows.</param>
    /// <param name="notDone">What stood in the way of the act that was asked for; null where none was.</param>
    public Task<IResult> AnswerAsync<TPage>(HttpContext http, string path, object subject, NotDone? notDone = null)
        where TPage : IComponent =>
        SiteAnswer.OfAsync(http, SitePage.Of<TPage>(path, _ => subject) with { IsOfNow = true }, Now, room, notDone?.Status ?? StatusCodes.Status200OK);

    /// <summary>Answers that there is no such thing.</summary>
    public Task<IResult> NothingAsync(HttpContext http, string path) =>
        SiteAnswer.OfAsync(http, SitePage.Of<Site.Pages.NotFoundPage>(path), Now, room, StatusCodes.Status404NotFound);
}
