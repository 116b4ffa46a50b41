using Logframe.Store;
using Logframe.Web.Desk.Pages;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Runs;

/// <summary>Past runs, the refresh in hand, and the start of another.</summary>
internal static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/" + RunsView.Path, RunsAsync);
        routes.MapPost("/" + RunsView.Path, StartAsync).RequireAuthorization(SitePolicies.Act);
        routes.MapGet($"/{RunsView.Path}/progress", Progress);
        routes.MapGet($"/{RunsView.Path}/{{id:long}}", RunAsync);
    }

    private static Task<IResult> RunsAsync(HttpContext http, DeskPages pages, RefreshDesk desk) =>
        pages.AnswerAsync<RunsPage>(http, RunsView.Path, View(pages, desk, NumberOf(http.Request.Query)));

    private static Task<IResult> RunAsync(HttpContext http, DeskPages pages, long id) => Runs(pages).FirstOrDefault(run => run.Id == id) is { } run
        ? pages.AnswerAsync<RunPage>(http, RunView.PathOf(id), new RunView(run, pages.Now.Framework))
        : pages.NothingAsync(http, RunView.PathOf(id));

    private static IResult Progress(HttpContext http, RefreshDesk desk)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(RefreshProgress.Of(desk.InHand, desk.Last));
    }

    private static async Task<IResult> StartAsync(HttpContext http, DeskPages pages, RefreshDesk desk, Acts acts)
    {
        var form = await SentForm.OfAsync(http);
        var notDone = await acts.TryAsync(
            form.Deed("start refresh", "all indicators"),
            () => desk,
            stands => form.NoReason ?? stands.Objection(form.Text(RunsView.MarkField)),
            stands => stands.Begin(),
            http.RequestAborted);
        return notDone is null
            ? new SeeOther($"{RunsView.Path}?{DoneWords.Key}={DoneWords.Started}")
            : await pages.AnswerAsync<RunsPage>(http, RunsView.Path, View(pages, desk, number: 1) with { NotDone = notDone, Reason = form.Reason }, notDone);
    }

    private static RunsView View(DeskPages pages, RefreshDesk desk, int number) => RunsView.Of(Runs(pages), number, desk);

    private static IReadOnlyList<RunRecord> Runs(DeskPages pages)
    {
        using var store = pages.Room.OpenStore();
        return store.Runs();
    }

    private static int NumberOf(IQueryCollection query) => PageNumber.Of(query, RunsView.NumberKey);
}
