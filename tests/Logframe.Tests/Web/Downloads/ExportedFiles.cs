using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Downloads;

/// <summary>What <c>logframe export</c> writes from the store that the shared site shows, on the same day.</summary>
public sealed class ExportedFiles : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => File.Copy(await ThreeVintages.FileAsync(), Path.Combine(Directory.CreateDirectory(_folder.File("data")).FullName, "logframe.db"));

    /// <param name="name">Of the file or, for a package, the folder.</param>
    /// <param name="options">Of the verb.</param>
    /// <returns>The path of what was written.</returns>
    public async Task<string> WriteAsync(string name, params string[] options)
    {
        await RunAsync(["export", .. options, "--out", name]);
        return _folder.File(name);
    }

    /// <returns>What a verb says.</returns>
    public async Task<string> RunAsync(params string[] options)
    {
        var terminal = new TestTerminal(_folder.Path, SharedSite.Today());
        (await terminal.RunAsync([.. options, "--framework", Path.Combine(Repository.Root, "logframe", "kent-and-medway"), "--data", "data"])).ShouldBe(0, terminal.Error);
        return terminal.Out;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
