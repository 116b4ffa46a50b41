using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Web.Site;

namespace Logframe.Tests.Support;

/// <summary>The site of Kent and Medway on the three vintages of the simulator, on 22 November 2026, started once for all tests that only read.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    private static readonly Lazy<Task<RunningSite>> Started = new(StartOnceAsync);

    private RunningSite _site = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Where the pages take their reading from.</summary>
    internal ReadingRoom Room => _site.Of<ReadingRoom>();

    /// <summary>The same for a test that changes something, with a clock and a store of its own.</summary>
    /// <param name="clock">Stands still until the test moves it.</param>
    /// <param name="settings">Each as <c>Section:Key=value</c>.</param>
    /// <param name="prepare">What else is done in the data folder before the start.</param>
    internal static async Task<RunningSite> StartAsync(FakeClock clock, IEnumerable<string>? settings = null, Action<string>? prepare = null)
    {
        var store = await ThreeVintages.FileAsync();
        return await RunningSite.StartAsync(
            settings,
            clock: clock,
            prepare: folder =>
            {
                File.Copy(store, Path.Combine(folder, "logframe.db"));
                prepare?.Invoke(folder);
            },
            framework: "kent-and-medway");
    }

    internal static FakeClock Today() => new FakeClock().At(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public async ValueTask InitializeAsync()
    {
        _site = await Started.Value;
        Client = _site.Client();
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A page as a browser would read it; it must be there.</summary>
    public Task<IHtmlDocument> PageAsync(string address) => PageAsync(Client, address);

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {answer.StatusCode}\n{html}");
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>Many classes read at once from one address, more than one person could.</summary>
    private static async Task<RunningSite> StartOnceAsync()
    {
        var site = await StartAsync(Today(), ["Web:Limits:ReadsPerMinute=1000000", "Web:Limits:DownloadsPerMinute=1000000"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return site;
    }
}
