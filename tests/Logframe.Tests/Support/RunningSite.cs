using System.CommandLine;
using System.Net;
using Logframe.Cli;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Tests.Support;

/// <summary>The hosted worker in this process, with a data folder of its own, whose store is empty unless a test prepares one, listening on loopback.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _application;

    private RunningSite(TemporaryFolder folder, WebApplication application)
    {
        _folder = folder;
        _application = application;
    }

    public Uri Address => new(_application.Urls.Single());

    public string DataFolder => _folder.File("data");

    public T Of<T>()
        where T : notnull => _application.Services.GetRequiredService<T>();

    /// <param name="settings">Each as <c>Section:Key=value</c>.</param>
    /// <param name="more">What a test adds to the site.</param>
    /// <param name="clock">The site's clock; the real one unless given.</param>
    /// <param name="prepare">What is done in the data folder before the start.</param>
    /// <param name="framework">Its folder in the repository.</param>
    public static async Task<RunningSite> StartAsync(IEnumerable<string>? settings = null, Action<WebApplication>? more = null, TimeProvider? clock = null, Action<string>? prepare = null, string framework = "west-kent")
    {
        var folder = new TemporaryFolder();
        prepare?.Invoke(Directory.CreateDirectory(folder.File("data")).FullName);
        var application = Build(folder, framework, settings ?? [], clock ?? TimeProvider.System);
        more?.Invoke(application);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new RunningSite(folder, application);
    }

    /// <summary>A client that keeps cookies and follows no redirects.</summary>
    public HttpClient Client() => Client(Address);

    public static HttpClient Client(Uri address) => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _folder.Dispose();
    }

    private static WebApplication Build(TemporaryFolder folder, string framework, IEnumerable<string> settings, TimeProvider clock)
    {
        var root = new RootCommand();
        foreach (var option in CommonOptions.All)
        {
            root.Options.Add(option);
        }

        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, clock, folder.Path, IsInteractive: false);
        string[] own = ["Web:Port=0", "Schedule:RunAtStartIfEmpty=false", "Logging:Level=None"];
        var parsed = root.Parse(["--framework", Path.Combine(Repository.Root, "logframe", framework), "--data", "data", .. own.Concat(settings).SelectMany(setting => new[] { "--set", setting })]);
        return HostedWorker.Build(new Workspace(parsed, terminal));
    }
}
