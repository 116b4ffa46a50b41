using Logframe.Web.Desk.Pages;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Years;

/// <summary>The writing of a review, file by file.</summary>
internal static class NotesEndpoints
{
    private const string Subject = "/" + YearsView.Path + "/{year:int}/{stem}";

    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Subject, ShowAsync);
        routes.MapPost(Subject, WriteAsync).RequireAuthorization(SitePolicies.Act);
    }

    private static Task<IResult> ShowAsync(HttpContext http, DeskPages pages, NotesDesk desk, int year, string stem) => desk.Find(year, stem) is { } view
        ? pages.AnswerAsync<SubjectPage>(http, view.PathOf, view)
        : pages.NothingAsync(http, $"{YearView.PathOf(year)}/{stem}");

    private static async Task<IResult> WriteAsync(HttpContext http, DeskPages pages, NotesDesk desk, Acts acts, int year, string stem)
    {
        if (desk.Find(year, stem) is not { } view)
        {
            return await pages.NothingAsync(http, $"{YearView.PathOf(year)}/{stem}");
        }

        var form = await SentForm.OfAsync(http);
        var written = NotesForm.Read(form, view.Earlier);
        var text = desk.TextOf(view, written, form.Person.Name);
        var done = new SeeOther($"{view.Stem}?{DoneWords.Key}={DoneWords.Saved}");
        if (text == view.Standing && view.Faults.Count == 0)
        {
            // The form came twice, or nothing was changed.
            return done;
        }

        var faults = NotesDesk.Faults(view, written, text);
        var seen = form.Text(NotesForm.Seen);
        var notDone = await acts.TryAsync(
            form.Deed("write review", FormattableString.Invariant($"{view.Stem} of {year}, edition {view.Year.Edition}")),
            () => desk.Find(year, stem) ?? view,
            stands => NotesDesk.Objection(form, stands, faults),
            stands => desk.Write(stands, seen, text),
            http.RequestAborted);
        if (notDone is null)
        {
            return done;
        }

        var again = desk.Find(year, stem) ?? view;
        return await pages.AnswerAsync<SubjectPage>(
            http,
            view.PathOf,
            again with { NotDone = notDone, Written = written, Faults = faults, Reason = form.Reason, IsOvertaken = seen != again.Seen },
            notDone);
    }
}
