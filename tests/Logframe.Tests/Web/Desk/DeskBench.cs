using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Web.Desk;

/// <summary>A site of its own with people who are signed in, for tests that act on it.</summary>
internal sealed class DeskBench : IAsyncDisposable
{
    private readonly List<HttpClient> _clients = [];

    private DeskBench(RunningSite site) => Site = site;

    public RunningSite Site { get; }

    public IReadOnlyList<AuditEntry> Audit => [.. Site.Of<AuditLog>().Lines().Select(line => line.Entry)];

    /// <summary>On 22 November 2026, with the three vintages of the simulator.</summary>
    /// <param name="settings">Each as <c>Section:Key=value</c>.</param>
    /// <param name="prepare">What else is done in the data folder before the start.</param>
    public static async Task<DeskBench> StartAsync(IEnumerable<string>? settings = null, Action<string>? prepare = null)
    {
        var store = await ThreeVintages.FileAsync();
        return new DeskBench(await RunningSite.StartAsync(
            settings,
            AddSignIn,
            SharedSite.Today(),
            folder =>
            {
                File.Copy(store, Path.Combine(folder, "logframe.db"));
                prepare?.Invoke(folder);
            },
            "kent-and-medway"));
    }

    /// <summary>Somebody who only looks.</summary>
    public HttpClient Nobody()
    {
        var client = Site.Client();
        _clients.Add(client);
        return client;
    }

    public async Task<HttpClient> AsAsync(string name, string role)
    {
        var client = Nobody();
        (await client.GetAsync($"/tests/sign-in/{name}/{role}", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return client;
    }

    public static Task<IHtmlDocument> PageAsync(HttpClient client, string address) => SharedSite.PageAsync(client, address);

    /// <summary>Fills in the form on a page that goes to an address, as the person left it otherwise, and sends it.</summary>
    /// <param name="client">Who sends it.</param>
    /// <param name="page">Where the form stands.</param>
    /// <param name="form">Finds the form in the page.</param>
    /// <param name="fields">What is written into it.</param>
    public static async Task<Answer> SendAsync(HttpClient client, string page, string form, params (string Field, string Value)[] fields) =>
        await SendAsync(client, page, Fields(await PageAsync(client, page), form), fields);

    /// <summary>Sends what stands in a form that was read before.</summary>
    public static async Task<Answer> SendAsync(HttpClient client, string page, IEnumerable<KeyValuePair<string, string>> stands, params (string Field, string Value)[] fields)
    {
        var sent = stands.Where(field => fields.All(other => other.Field != field.Key)).Concat(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        return await PostAsync(client, page, new FormUrlEncodedContent(sent));
    }

    public static async Task<Answer> PostAsync(HttpClient client, string path, HttpContent content)
    {
        using var answer = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer(answer.StatusCode, answer.Headers.Location is { } to ? new Uri(new Uri(client.BaseAddress!, path), to).PathAndQuery : null, new HtmlParser().ParseDocument(html));
    }

    /// <summary>Everything that a browser would send of a form, but its buttons.</summary>
    public static List<KeyValuePair<string, string>> Fields(IHtmlDocument page, string form)
    {
        var found = page.QuerySelector(form).ShouldNotBeNull($"There is no {form}.");
        return
        [
            .. found.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Where(input => input.Type is not ("checkbox" or "radio" or "file") || input.IsChecked).Select(input => KeyValuePair.Create(input.Name!, input.Value)),
            .. found.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>().Select(area => KeyValuePair.Create(area.Name!, area.Value)),
            .. found.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>().Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await Site.DisposeAsync();
    }

    private static void AddSignIn(WebApplication site)
    {
        site.MapGet("/tests/sign-in/{name}/{role}", (string name, string role, HttpContext context) =>
            Session.BeginAsync(context, new Person(name, Enum.Parse<Role>(role), Identification.ReverseProxy), stamp: ""));
        site.MapGet("/tests/token", (HttpContext context, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(context).RequestToken);
    }
}

/// <summary>What a form was answered with.</summary>
/// <param name="Status">Of the answer.</param>
/// <param name="To">Where the browser is sent; null where it is shown the page.</param>
/// <param name="Page">What it is shown.</param>
internal sealed record Answer(HttpStatusCode Status, string? To, IHtmlDocument Page);
