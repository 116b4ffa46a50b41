using Logframe.Reports.Exports;
using Logframe.Web.Api.Questions;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using static Logframe.Web.Api.ApiParameters;

namespace Logframe.Web.Api;

/// <summary>Every address of the API, each with its words for the OpenAPI document.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        var api = routes.MapGroup(Root).AddEndpointFilter<ApiManners>().AddEndpointFilter<UnchangedAnswer>();
        api.Give("/framework", "framework", "The framework, and where it stands as a whole", "Title, document, levels with their verdicts, and every source with its licence.", [], FrameworkQuestions.Framework);
        api.Give("/outcomes", "outcomes", "The goal, the purpose and the outcomes", "Each level with its verdict, how many of its indicators stand where, and their codes.", [Page, PageSize], FrameworkQuestions.Outcomes);
        api.Give("/outcomes/{code}", "outcome", "One level", "A level with its verdict, how many of its indicators stand where, and their codes.", [Level], FrameworkQuestions.Outcome);
        api.Give("/indicators", "indicators", "The indicators (OVIs), each with its verdict", "In the order of the framework, as promised or as one area stands.", [Indicator, Outcome, View, Verdict, Page, PageSize], IndicatorQuestions.Indicators);
        api.Give("/indicators/{code}", "indicator", "One indicator in full", "What is promised, the verdict on each part in each area, and every step of it with what went in and what came out.", [Code, View], IndicatorQuestions.Indicator);
        api.Give("/verdicts", "verdicts", "The verdict on each part of an indicator in each area", "The table verdicts of the data dictionary: one row for each part and area, with the numbers that decide.", [Indicator, Outcome, View, Verdict, Page, PageSize], IndicatorQuestions.Verdicts)
            .WithMetadata(new RowsOfTable("VerdictRow", "verdicts"));
        api.Give("/series", "series", "The series that verdicts rest on", "One item for each part of an indicator in each area that it is judged in, with England's figures beside it; gaps included, missing is never zero.", [Indicator, Outcome, View, From, To, Page, PageSize], IndicatorQuestions.Series);
        api.Give("/vintages", "vintages", "Every value ever seen", "The table vintages of the data dictionary: every version of every figure, with when it was known, by which run, and what was different from the one before.", [Indicator, Outcome, Area, From, To, Page, PageSize], IndicatorQuestions.Vintages)
            .WithMetadata(new RowsOfTable("VintageRow", "vintages"));
        api.Give("/charts", "charts", "The charts", "Each with its finding in a sentence and the addresses of its pictures.", [Indicator, Outcome, Page, PageSize], ChartQuestions.Charts);
        api.Give("/charts/{name}", "chart", "One chart with its figures", "The finding, a long description for who cannot see it, and every figure that is drawn.", [Chart], ChartQuestions.Chart);
        api.Give("/areas", "areas", "The areas that the framework speaks of", "Each with the key by which parameters take it and how its own indicators stand.", [Page, PageSize], FrameworkQuestions.Areas);
        api.Give("/runs", "runs", "The runs that changed the store", "The latest first: when, from where, how they ended and what they changed.", [Page, PageSize], RunQuestions.Runs);
        api.Give("/runs/{run:long}", "run", "One run in full", "How each of the publisher's indicators went.", [Run], RunQuestions.Run);
        api.Give("/changes", "changes", "What became of the promises between two days, and why", "Each indicator that stands elsewhere, with the causes and their shares in it.", [Since, Outcome with { IsRepeated = false }, View], ChangeQuestions.Changes);
        routes.MapGet("/api/{**rest}", Nothing).ExcludeFromDescription();
        routes.MapMethods("/api/{**rest}", [HttpMethods.Options], Methods).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Give(this RouteGroupBuilder api, string pattern, string name, string summary, string description, IReadOnlyList<AskedParameter> parameters, Delegate answer) =>
        api.MapGet(pattern, answer)
            .WithName(name).WithSummary(summary).WithDescription(description).WithTags(name)
            .WithMetadata(new AskedParameters([.. parameters, AsOf]));

    private static ProblemHttpResult Nothing(HttpContext http) =>
        ApiProblem.NotFound(http, $"There is nothing at {http.Request.Path}. /openapi/v1.json lists every address.");

    private static IResult Methods(HttpContext http)
    {
        http.Response.Headers.Allow = ApiMethods.Allowed;
        return Results.NoContent();
    }
}

/// <summary>Says that the items of an answer are rows of an exported table.</summary>
/// <param name="Schema">Their name in the OpenAPI document.</param>
/// <param name="Table">One of <see cref="TidyData.Names"/>.</param>
internal sealed record RowsOfTable(string Schema, string Table);
