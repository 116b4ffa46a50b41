using Logframe.Ingestion;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Forms;
using Logframe.Web.Desk.Cases;
using Logframe.Web.Desk.Pages;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Returns;

/// <summary>The forms that partners fill in, and the handing in of what they filled in.</summary>
internal static class ReturnEndpoints
{
    /// <summary>The largest file, and what stands round it.</summary>
    private const long MostBytes = ReturnFile.Most + (256 << 10);

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReturns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/" + ReturnsView.Path, ShowAsync);
        routes.MapPost("/" + ReturnsView.Path, HandInAsync).RequireAuthorization(SitePolicies.Act).WithMetadata(new BodyBound(MostBytes));
        routes.MapGet($"/{ReturnsView.Path}/forms/return-{{code}}.{{ending:regex(^(xlsx|csv)$)}}", FormAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext http, DeskPages pages) => pages.AnswerAsync<ReturnsPage>(http, ReturnsView.Path, View(pages));

    private static async Task<IResult> FormAsync(HttpContext http, DeskPages pages, string code, string ending)
    {
        var now = pages.Now;
        if (now.Framework.Find(code) is not { } indicator || ReturnForm.PartsOf(indicator).Count == 0)
        {
            return await pages.NothingAsync(http, ReturnsView.FormPath(code, ending));
        }

        using var output = new MemoryStream();
        var form = ReturnForm.Of(now.Framework, indicator, [], now.AsOf);
        var isCsv = ending == "csv";
        Action<ReturnForm, Stream> write = isCsv ? CsvForm.Write : WorkbookForm.Write;
        write(form, output);
        return SiteAnswer.Bytes(http, output.ToArray(), isCsv ? "text/csv; charset=utf-8" : Workbook, $"return-{indicator.Code}.{ending}");
    }

    private static async Task<IResult> HandInAsync(HttpContext http, DeskPages pages, Acts acts)
    {
        var (form, now) = (await SentForm.OfAsync(http), pages.Now);
        var sent = await SentReturn.OfAsync(form, now.Framework, pages.Room.Today, now.IsSimulated, http.RequestAborted);
        IReadOnlyList<IntakePart> parts = [];
        var notDone = await acts.TryAsync(
            form.Deed("hand in return", sent.File is { } file ? $"{file.Name} {file.Hash}" : "no file"),
            () => sent,
            handedIn => handedIn.NotDone,
            handedIn =>
            {
                using var store = pages.Room.OpenStore();
                parts = handedIn.HandIn(store, pages.Room.Clock, now.Framework, form.Person.Name);
                return parts.Any(part => part.IsNew) ? Outcome.Done : Outcome.NothingNew;
            },
            http.RequestAborted);
        if (notDone is not null)
        {
            return await pages.AnswerAsync<ReturnsPage>(http, ReturnsView.Path, View(pages) with { NotDone = notDone, Faults = sent.Faults, Reason = form.Reason }, notDone);
        }

        return parts.Any(part => part.IsNew)
            ? new SeeOther($"{Waiting(parts)}?{DoneWords.Key}={DoneWords.Received}")
            : await pages.AnswerAsync<ReturnsPage>(http, ReturnsView.Path, View(pages) with { Known = parts });
    }

    /// <summary>Where it shows what became of a return in which something is new: its case, or the list of cases where it has several.</summary>
    private static string Waiting(IReadOnlyList<IntakePart> parts) =>
        parts.Select(part => part.Case).OfType<long>().ToList() is [var only] ? CaseView.PathOf(only) : CasesView.Path;

    private static ReturnsView View(DeskPages pages)
    {
        using var store = pages.Room.OpenStore();
        return ReturnsView.Of(pages.Now, store);
    }

    /// <summary>How much an endpoint reads of what is sent to it.</summary>
    private sealed record BodyBound(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
