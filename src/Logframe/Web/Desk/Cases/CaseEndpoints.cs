using Logframe.Web.Desk.Pages;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Cases;

/// <summary>The figures held for review, and the decisions about them.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/" + CasesView.Path, ListAsync);
        routes.MapGet($"/{CasesView.Path}/{{id:long}}", ShowAsync);
        routes.MapPost($"/{CasesView.Path}/{{id:long}}", DecideAsync).RequireAuthorization(SitePolicies.Act);
    }

    private static Task<IResult> ListAsync(HttpContext http, DeskPages pages, CaseBook book)
    {
        var view = book.List(pages.Now, PageNumber.Of(http.Request.Query, CasesView.WaitingKey), PageNumber.Of(http.Request.Query, CasesView.DecidedKey));
        return pages.AnswerAsync<CasesPage>(http, CasesView.Path, view);
    }

    private static Task<IResult> ShowAsync(HttpContext http, DeskPages pages, CaseBook book, long id) => book.Find(pages.Now, id) is { } view
        ? pages.AnswerAsync<HeldCasePage>(http, CaseView.PathOf(id), view)
        : pages.NothingAsync(http, CaseView.PathOf(id));

    private static async Task<IResult> DecideAsync(HttpContext http, DeskPages pages, CaseBook book, Acts acts, long id)
    {
        if (book.Stands(id) is not { } held)
        {
            return await pages.NothingAsync(http, CaseView.PathOf(id));
        }

        var form = await SentForm.OfAsync(http);
        var decision = form.Text(CaseView.DecisionField);
        if (CaseWords.IsSentAgain(held, form, decision))
        {
            return Decided(id, decision);
        }

        var accepts = decision == CaseView.Accept;
        var notDone = await acts.TryAsync(
            form.Deed(accepts ? "accept quarantine" : "refuse quarantine", FormattableString.Invariant($"case {id}")),
            () => book.Stands(id) ?? held,
            stands => CaseWords.Objection(stands, form, decision),
            stands => book.Decide(stands, accepts, form.Person.Name, form.Reason),
            http.RequestAborted);
        return notDone is null
            ? Decided(id, decision)
            : await pages.AnswerAsync<HeldCasePage>(http, CaseView.PathOf(id), book.Find(pages.Now, id)! with { NotDone = notDone, Reason = form.Reason }, notDone);
    }

    private static SeeOther Decided(long id, string decision) =>
        new(FormattableString.Invariant($"{id}?{DoneWords.Key}={(decision == CaseView.Accept ? DoneWords.Accepted : DoneWords.Refused)}"));
}
