using Logframe.Core.Reviews;
using Logframe.Web.Desk.Pages;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Years;

/// <summary>The reviews of the years and the steps that each takes from draft to locked.</summary>
internal static class YearEndpoints
{
    private const string Year = "/" + YearsView.Path + "/{year:int}";

    public static void MapYears(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/" + YearsView.Path, AllAsync);
        routes.MapPost("/" + YearsView.Path, BeginAsync).RequireAuthorization(SitePolicies.Act);
        routes.MapGet(Year, ShowAsync);
        routes.MapPost(Year + "/approve", ApproveAsync).RequireAuthorization(SitePolicies.Approve);
        routes.MapPost(Year + "/pack", PublishAsync).RequireAuthorization(SitePolicies.Act);
        routes.MapPost(Year + "/lock", LockAsync).RequireAuthorization(SitePolicies.Approve);
        routes.MapPost(Year + "/correct", CorrectAsync).RequireAuthorization(SitePolicies.Act);
        routes.MapGet(Year + "/{step:regex(^(approve|pack|lock|correct)$)}", (int year) => new SeeOther(FormattableString.Invariant($"../{year}")));
    }

    private static Task<IResult> AllAsync(HttpContext http, DeskPages pages, ReviewRoom reviews) => pages.AnswerAsync<YearsPage>(http, YearsView.Path, reviews.All());

    private static Task<IResult> ShowAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, int year, int? edition) => reviews.Find(year, edition) is { } view
        ? pages.AnswerAsync<YearPage>(http, YearView.PathOf(year), view)
        : pages.NothingAsync(http, YearView.PathOf(year));

    private static async Task<IResult> BeginAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, Acts acts)
    {
        var form = await SentForm.OfAsync(http);
        var year = YearActs.YearOf(form);
        var notDone = await acts.TryAsync(
            form.Deed("begin review", year is { } of ? FormattableString.Invariant($"review of {of}") : "no year"),
            reviews.All,
            all => YearActs.ToBegin(form, all),
            _ => reviews.Start(year!.Value, form.Person.Name),
            http.RequestAborted);
        return notDone is null
            ? new SeeOther($"{YearView.PathOf(year!.Value)}?{DoneWords.Key}={DoneWords.Begun}")
            : await pages.AnswerAsync<YearsPage>(http, YearsView.Path, reviews.All() with { NotDone = notDone, Asked = form.Text(YearsView.YearField), Reason = form.Reason }, notDone);
    }

    private static Task<IResult> ApproveAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, Acts acts, int year) => StepAsync(
        http, pages, reviews, year,
        new Step("approve review", () => DoneWords.Approved, (deed, form, stands) => acts.TryAsync(deed, stands, view => YearActs.ToApprove(form, view), view => reviews.Approve(view, form.Person.Name, form.Text(YearView.GapsField)), http.RequestAborted))
        {
            IsSentAgain = (view, form) => view.Notes is { State: ReviewState.Approved, Approved: { } approved } && approved.By == form.Person.Name,
        });

    private static Task<IResult> PublishAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, Acts acts, int year)
    {
        var ending = DoneWords.Published;
        return StepAsync(http, pages, reviews, year, new Step("make review pack", () => ending, (deed, form, stands) =>
        {
            var view = stands();
            return acts.TryAsideAsync(deed, YearActs.ToPublish(form, view), async () => ending = await reviews.PublishAsync(view));
        }));
    }

    private static Task<IResult> LockAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, Acts acts, int year) => StepAsync(
        http, pages, reviews, year,
        new Step("lock review", () => DoneWords.Locked, (deed, form, stands) => acts.TryAsync(deed, stands, view => YearActs.ToLock(form, view), view => reviews.Lock(view, form.Person.Name), http.RequestAborted))
        {
            IsSentAgain = (view, form) => view.Notes is { State: ReviewState.Locked, Locked: { } locked } && locked.By == form.Person.Name,
        });

    private static Task<IResult> CorrectAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, Acts acts, int year) => StepAsync(
        http, pages, reviews, year,
        new Step("correct review", () => DoneWords.Corrected, (deed, form, stands) => acts.TryAsync(deed, stands, view => YearActs.ToCorrect(form, view), view => reviews.Desk(year).Correct(view.Notes!, form.Person.Name, form.Reason), http.RequestAborted))
        {
            IsSentAgain = (view, form) => view.Notes is { State: ReviewState.Draft, Correction: { } correction } && correction.Reason == form.Reason && view.Notes.Prepared.By == form.Person.Name,
        });

    private static async Task<IResult> StepAsync(HttpContext http, DeskPages pages, ReviewRoom reviews, int year, Step step)
    {
        var path = http.Request.Path.Value!.Trim('/');
        if (reviews.Find(year) is not { } view)
        {
            return await pages.NothingAsync(http, path);
        }

        var form = await SentForm.OfAsync(http);
        if (step.IsSentAgain(view, form))
        {
            return Done();
        }

        var deed = form.Deed(step.Act, FormattableString.Invariant($"review of {year}, edition {view.Edition}"));
        return await step.TryAsync(deed, form, () => reviews.Find(year) ?? view) is { } notDone
            ? await pages.AnswerAsync<YearPage>(http, path, reviews.Find(year)! with { NotDone = notDone, Reason = form.Reason }, notDone)
            : Done();

        SeeOther Done() => new(FormattableString.Invariant($"../{year}?{DoneWords.Key}={step.Done()}"));
    }

    /// <summary>One step of a review.</summary>
    /// <param name="Act">As the audit log calls it.</param>
    /// <param name="Done">What the page says afterwards, by its word.</param>
    /// <param name="TryAsync">Takes it, unless something speaks against it as the review stands then.</param>
    private sealed record Step(string Act, Func<string> Done, Func<Deed, SentForm, Func<YearView>, Task<NotDone?>> TryAsync)
    {
        /// <summary>True where the same person has taken it already by the same form.</summary>
        public Func<YearView, SentForm, bool> IsSentAgain { get; init; } = (_, _) => false;
    }
}
