using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Logframe.Benchmarks;

/// <summary><c>logframe serve</c> as a process of its own, on a store of simulated figures.</summary>
internal sealed partial class ServedSite : IAsyncDisposable
{
    private const int Terminate = 15;

    private const long Mebibyte = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly string _data;
    private readonly Uri _source;

    private ServedSite(Process process, Uri address, string data, Uri source) => (_process, Address, _data, _source) = (process, address, data, source);

    public Uri Address { get; }

    /// <summary>Bytes that the process holds of the machine's memory.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="data">Folder of its store.</param>
    /// <param name="source">Where its refreshes read.</param>
    /// <param name="heap">Megabytes that the runtime may use for its objects at most; null without a limit.</param>
    public static async Task<ServedSite> StartAsync(string data, Uri source, int? heap)
    {
        var port = FreePort();
        var process = Start(heap, "serve", "--data", data, "--set", $"Web:Port={port}", "--set", "Web:Limits:ReadsPerMinute=10000000", "--set", "Logging:Level=Warning", "--set", "Schedule:RunAtStartIfEmpty=false");
        var site = new ServedSite(process, new Uri($"http://127.0.0.1:{port}/"), data, source);
        await site.WaitAsync();
        return site;
    }

    /// <summary>The overview and the page of every indicator, each looked at once.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var paths = new List<string> { "./" };
        foreach (var level in Links().Matches(await client.GetStringAsync(new Uri("./", UriKind.Relative))).Select(link => link.Groups[1].Value).Where(link => link.StartsWith("outcomes/", StringComparison.Ordinal)).Distinct())
        {
            var page = await client.GetStringAsync(new Uri(level, UriKind.Relative));
            paths.AddRange(Links().Matches(page).Select(link => link.Groups[1].Value.Replace("../", "", StringComparison.Ordinal)).Where(link => link.StartsWith("indicators/", StringComparison.Ordinal)));
        }

        paths = [.. paths.Distinct()];
        foreach (var path in paths)
        {
            await client.GetStringAsync(new Uri(path, UriKind.Relative));
        }

        return paths;
    }

    /// <summary>Reads everything anew from the source, as another process does.</summary>
    public Task RefreshAsync() => RunAsync("refresh", "--force", "--quiet", "--data", _data, "--set", $"Fingertips:BaseAddress={_source}");

    /// <summary>Runs a verb to its end.</summary>
    public static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(heap: null, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"logframe {arguments[0]} ended with {process.ExitCode}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _ = Kill(_process.Id, Terminate);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(int? heap, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "logframe.dll"), .. arguments]) { RedirectStandardOutput = true };
        if (heap is { } megabytes)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes * Mebibyte).ToString("x", CultureInfo.InvariantCulture);
        }

        return Process.Start(start)!;
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("health/live", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited && Stopwatch.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    [GeneratedRegex("href=\"([^\"#?]+)\"")]
    private static partial Regex Links();
}
