using System.Reflection;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports.Exports;
using Logframe.Web.Api.Answers;
using Logframe.Web.Downloads;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.Api;

/// <summary>What a request asks of the API, and what it is to be answered from.</summary>
internal sealed class ApiQuestion
{
    private readonly HttpContext _http;

    private ApiQuestion(HttpContext http, ReadingRoom room)
    {
        _http = http;
        Room = room;
    }

    public ReadingRoom Room { get; }

    /// <summary>Of the day that is asked for; only made when something of it is wanted, which a question whose answer is known already never does.</summary>
    public Reading Reading => field ??= Room.On(AskedDay.Of(_http.Request.Query, Room.Today));

    /// <summary>As seen from the address of the answer.</summary>
    public SiteLinks Links => new(_http.Request.Path.Value!.Trim('/'), Reading.IsPast ? Reading.AsOf : null, IsStatic: false);

    /// <summary>What of the framework is wanted, in the words of <c>logframe export</c>.</summary>
    public ExportChoice Choice => field ??= new ExportWish(All(AskedExport.IndicatorKey), All(AskedExport.OutcomeKey), All(AskedExport.AreaKey), One(AskedExport.FromKey), One(AskedExport.ToKey)).In(Reading.Framework);

    /// <summary>The framework that is looked at: as promised, or as the one area stands that is asked for.</summary>
    public FrameworkAssessment Seen => Choice.Areas is [var area] ? Room.Exports.View(Reading, area).Assessment : Reading.Whole;

    /// <summary>Binds a request to the parameter of an endpoint.</summary>
    public static ValueTask<ApiQuestion> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(new ApiQuestion(context, context.RequestServices.GetRequiredService<ReadingRoom>()));

    /// <summary>What was asked once; null where nothing was.</summary>
    public string? One(string key) => _http.Request.Query[key].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The indicators that are wanted, each with its level, in the order of the framework.</summary>
    public IEnumerable<(Outcome Level, IndicatorAssessment Indicator)> Wanted() =>
        from level in Seen.Outcomes
        from indicator in level.Indicators
        where Choice.Takes(indicator.Indicator)
        select (level.Outcome, indicator);

    /// <summary>One thing, with what it rests on.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="codes">The indicators whose figures are in it; null for all.</param>
    public Answer<T> Answer<T>(T item, IReadOnlyCollection<string>? codes = null) => new() { About = Basis(codes), Item = item };

    /// <summary>The page of a list that is asked for; the others are linked to by a header.</summary>
    /// <param name="all">The whole list.</param>
    /// <param name="answer">What an item looks like in the answer.</param>
    /// <param name="codeOf">The indicator whose figures an item holds; null where it holds none.</param>
    public AnswerPage<TAnswer> List<T, TAnswer>(IReadOnlyList<T> all, Func<T, TAnswer> answer, Func<T, string>? codeOf = null)
    {
        var paging = Paging.Of(_http.Request.Query);
        var (place, items) = (paging.PlaceIn(all.Count), paging.Of(all));
        _http.Response.Headers.Link = paging.LinkTo(place, _http.Request.Query);
        return new AnswerPage<TAnswer>
        {
            About = Basis(codeOf is null ? [] : [.. items.Select(codeOf).Distinct()]),
            Page = place,
            Items = [.. items.Select(answer)],
        };
    }

    /// <summary>What is said where something that the address names does not exist.</summary>
    public ProblemHttpResult NotFound(string detail) => ApiProblem.NotFound(_http, detail);

    private IReadOnlyList<string> All(string key) => [.. _http.Request.Query[key].OfType<string>().Where(text => text.Length > 0)];

    private AnswerBasis Basis(IReadOnlyCollection<string>? codes) =>
        AnswerBasis.Of(Reading, FigureSource.All(Room.Exports.Everything(Reading) with { Choice = ExportChoice.Everything with { Codes = codes } }));
}
