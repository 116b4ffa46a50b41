using System.Net;
using System.Text.Json;

namespace Logframe.Tests.Web.Api;

/// <summary>Asks the API as a program does.</summary>
internal static class ApiClient
{
    /// <summary>An answer that must be there.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}\n{text}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Every item of a list, page after page as the header Link leads.</summary>
    public static async Task<IReadOnlyList<JsonElement>> AllAsync(this HttpClient client, string address)
    {
        var items = new List<JsonElement>();
        for (var next = new Uri(client.BaseAddress!, address); next is not null;)
        {
            using var answer = await client.GetAsync(next, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, next.ToString());
            items.AddRange(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("items").EnumerateArray());
            next = Next(next, answer.Headers.GetValues("Link").Single());
        }

        return items;
    }

    public static string Text(this JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static Uri? Next(Uri from, string link) => link.Split(", ").FirstOrDefault(one => one.EndsWith("rel=\"next\"", StringComparison.Ordinal)) is { } next
        ? new Uri(from, next[1..next.IndexOf('>')])
        : null;
}
