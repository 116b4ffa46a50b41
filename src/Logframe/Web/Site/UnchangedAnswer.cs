using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Logframe.Web.Site;

/// <summary>Marks an answer by what it is made from, so that whoever has it already is told so before anything of it is made.</summary>
/// <remarks>
/// The same address, state of the store, day, definition, methods and build of the program always give the same answer to everybody;
/// it is for endpoints that ask nobody who is asking.
/// </remarks>
internal sealed class UnchangedAnswer(ReadingRoom room, LogicalFramework framework) : IEndpointFilter
{
    private const int TagLength = 32;

    private static readonly string _build = $"{Assessor.MethodVersion} {typeof(UnchangedAnswer).Module.ModuleVersionId}";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var asked = AskedDay.Of(request.Query, room.Today);
        var run = room.LastRun(asked);
        var tag = TagOf(request, asked, run);
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            Mark(response, tag, run);
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var answer = await next(context);
        if ((answer is INestedHttpResult nested ? nested.Result : answer) is not IStatusCodeHttpResult { StatusCode: not null and not StatusCodes.Status200OK })
        {
            Mark(response, tag, run);
        }

        return answer;
    }

    private static void Mark(HttpResponse response, EntityTagHeaderValue tag, CommittedRun? run)
    {
        var headers = response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = run?.Finished;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    /// <summary>Weak: a compressed answer has the same.</summary>
    private EntityTagHeaderValue TagOf(HttpRequest request, DateOnly? asked, CommittedRun? run)
    {
        var made = string.Create(
            CultureInfo.InvariantCulture,
            $"{run?.Id} {run?.Finished:O} {asked ?? room.Today:O} {asked is null} {framework.Hash} {_build} {request.Path} {request.QueryString}");
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))[..TagLength]}\"", isWeak: true);
    }
}
