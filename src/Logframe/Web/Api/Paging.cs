using System.Globalization;
using Logframe.Web.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Logframe.Web.Api;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Size">Items of a page.</param>
internal sealed record Paging(int Page, int Size)
{
    public const int Usual = 50;

    public const int Most = 500;

    /// <summary>Far beyond any list, and a product with <see cref="Most"/> that is still a whole number.</summary>
    private const int LastPage = 1_000_000;

    /// <exception cref="CommandFailure">A number is none, or out of bounds.</exception>
    public static Paging Of(IQueryCollection query) => new(
        Number(query, ApiParameters.Page.Name, 1, LastPage),
        Number(query, ApiParameters.PageSize.Name, Usual, Most));

    public PlaceInList PlaceIn(int items) => new() { Page = Page, PageSize = Size, Items = items, Pages = (items + Size - 1) / Size };

    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => [.. all.Skip((Page - 1) * Size).Take(Size)];

    /// <summary>The header Link (RFC 8288): addresses of other pages, relative to that of the answer, so that they hold behind the prefix of a proxy.</summary>
    public string LinkTo(PlaceInList place, IQueryCollection query)
    {
        List<(string Rel, int Page)> links = [("first", 1)];
        if (Page > 1 && Page <= place.Pages)
        {
            links.Add(("prev", Page - 1));
        }

        if (Page < place.Pages)
        {
            links.Add(("next", Page + 1));
        }

        links.Add(("last", Math.Max(1, place.Pages)));
        return string.Join(", ", links.Select(link => $"<{With(query, link.Page)}>; rel=\"{link.Rel}\""));
    }

    private static QueryString With(IQueryCollection query, int page) => new QueryBuilder(
        query.Where(part => part.Key != ApiParameters.Page.Name)
            .SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value ?? "")))
            .Append(KeyValuePair.Create(ApiParameters.Page.Name, page.ToString(CultureInfo.InvariantCulture)))).ToQueryString();

    private static int Number(IQueryCollection query, string key, int usual, int most)
    {
        var text = query[key].ToString();
        return text.Length == 0 ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
            : throw CommandFailure.WrongInput($"{key} must be a whole number from 1 to {most}, not \"{text}\".");
    }
}
