using Logframe.Ingestion;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Logframe.Web.Api;

/// <summary>What holds for every question to the API: nothing is asked that is not known, JSON is what is wanted, and the answer says what kind of figures it holds.</summary>
internal sealed class ApiManners(ReadingRoom room) : IEndpointFilter
{
    /// <summary>"published" or "SIMULATED".</summary>
    public const string NatureHeader = "Logframe-Nature";

    /// <summary>More than any framework has indicators; a request is not to make work without end.</summary>
    private const int MostValues = 200;

    private static readonly MediaTypeHeaderValue _json = new("application/json");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (Fault(request.Query, context.HttpContext.GetEndpoint()!.Metadata.GetRequiredMetadata<AskedParameters>().All) is { } fault)
        {
            return ApiProblem.Of(context.HttpContext, StatusCodes.Status400BadRequest, "That cannot be asked", fault);
        }

        if (request.GetTypedHeaders().Accept is { Count: > 0 } accepted && !accepted.Any(range => range.Quality is not 0 && _json.IsSubsetOf(range)))
        {
            return ApiProblem.Of(context.HttpContext, StatusCodes.Status406NotAcceptable, "Only JSON is given", "This address answers in application/json. Ask for that, or for anything, in the header Accept.");
        }

        if (Nature() is { } nature)
        {
            context.HttpContext.Response.Headers[NatureHeader] = nature;
        }

        return await next(context);
    }

    private static string? Fault(IQueryCollection query, IReadOnlyList<AskedParameter> known)
    {
        var parameters = known.Where(parameter => !parameter.IsInPath).ToDictionary(parameter => parameter.Name);
        foreach (var (key, values) in query)
        {
            if (!parameters.TryGetValue(key, out var parameter))
            {
                return $"There is no parameter \"{key}\" here. {(parameters.Count == 0 ? "This address takes none" : $"The parameters are {string.Join(", ", parameters.Keys)}")}.";
            }

            if (values.Count > (parameter.IsRepeated ? MostValues : 1))
            {
                return $"\"{key}\" can be given {(parameter.IsRepeated ? $"{MostValues} times at most" : "once")}, not {values.Count} times.";
            }
        }

        return parameters.Values.FirstOrDefault(parameter => parameter.IsRequired && query[parameter.Name].ToString().Length == 0) is { } missing
            ? $"\"{missing.Name}\" must be given: {missing.Description}"
            : null;
    }

    private string? Nature()
    {
        using var store = room.OpenStore();
        return StoreFreshness.Word(store.Nature);
    }
}
