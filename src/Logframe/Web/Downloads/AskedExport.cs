using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Logframe.Web.Downloads;

/// <summary>What of a table a request asks for: the options of <c>logframe export</c> in the query, each named once or, for codes and areas, several times.</summary>
internal static class AskedExport
{
    public const string IndicatorKey = "indicator";

    public const string OutcomeKey = "outcome";

    public const string AreaKey = "area";

    public const string FromKey = "from";

    public const string ToKey = "to";

    /// <summary>More than any framework has areas or levels; a request is not to make work without end.</summary>
    private const int MostNames = 200;

    private static readonly string[] _keys = [SiteLinks.AsOfKey, IndicatorKey, OutcomeKey, AreaKey, FromKey, ToKey];

    /// <exception cref="CommandFailure">Something is asked that no file knows: left out, it would give more than was wanted.</exception>
    public static ExportWish Of(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(key => !_keys.Contains(key)) is { } unknown)
        {
            throw CommandFailure.WrongInput($"A download takes {string.Join(", ", _keys)}, and not \"{unknown}\".");
        }

        return new ExportWish(Names(query, IndicatorKey), Names(query, OutcomeKey), Names(query, AreaKey), One(query, FromKey), One(query, ToKey));
    }

    /// <summary>What a form has filled in of it, as a query: blank fields are left out.</summary>
    public static QueryString Kept(IQueryCollection query) => new QueryBuilder(
        from part in query
        where _keys.Contains(part.Key)
        from value in part.Value
        where !string.IsNullOrWhiteSpace(value)
        select KeyValuePair.Create(part.Key, value!)).ToQueryString();

    private static IReadOnlyList<string> Names(IQueryCollection query, string key)
    {
        IReadOnlyList<string> names = [.. query[key].OfType<string>().Where(name => name.Length > 0)];
        return names.Count <= MostNames ? names : throw CommandFailure.WrongInput($"\"{key}\" can be given {MostNames} times at most, not {names.Count}.");
    }

    private static string? One(IQueryCollection query, string key) => query[key] switch
    {
        [{ Length: > 0 } text] => text,
        [] or [null or ""] => null,
        var several => throw CommandFailure.WrongInput($"\"{key}\" can be given once, not {several.Count} times."),
    };
}
