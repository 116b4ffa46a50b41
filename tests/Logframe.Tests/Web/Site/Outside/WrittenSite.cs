using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site.Outside;

/// <summary>The site of Kent and Medway on simulated figures, written into a folder by the program.</summary>
public sealed class WrittenSite : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => File("site");

    public string Said { get; private set; } = "";

    internal IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = new Dictionary<string, IHtmlDocument>();

    public string File(string name) => _folder.File(name);

    /// <summary>Every file of a written site, by its path with forward slashes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), System.IO.File.ReadAllBytes);

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(File("data"));
        System.IO.File.Copy(await ThreeVintages.FileAsync(), Path.Combine(File("data"), "logframe.db"));
        var (exit, said, error) = await WriteAsync("--out", "site");
        exit.ShouldBe(0, error);
        Said = said;
        Pages = Files(Folder).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Value)));
    }

    /// <summary>Runs the verb, on 22 November 2026.</summary>
    public async Task<(int Exit, string Said, string Error)> WriteAsync(params string[] options)
    {
        var terminal = new TestTerminal(_folder.Path, SharedSite.Today());
        var exit = await terminal.RunAsync(["site", "--framework", Path.Combine(Repository.Root, "logframe", "kent-and-medway"), "--data", "data", .. options]);
        return (exit, terminal.Out, terminal.Error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
