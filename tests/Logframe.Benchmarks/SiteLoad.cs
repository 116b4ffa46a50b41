using System.Globalization;
using Logframe.Simulator;

namespace Logframe.Benchmarks;

/// <summary>Many readers on the site of a hosted worker at once, while refreshes run: how long they wait, what fails, and what the worker needs of memory.</summary>
/// <remarks>The worker is a process of its own. Readers, simulator and refreshes share the machine with it, so that its own time is less than is printed.</remarks>
internal static class SiteLoad
{
    private const int Readers = 50;

    /// <summary>How often a refresh begins.</summary>
    private static readonly TimeSpan RefreshEvery = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan SampleEvery = TimeSpan.FromSeconds(5);

    /// <param name="seconds">How long, each time.</param>
    /// <param name="heap">Megabytes that the worker may use for its objects at most, which shows whether it keeps more and more of them; null without a limit.</param>
    /// <param name="output">Told what was measured.</param>
    public static async Task<int> RunAsync(int seconds, int? heap, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-load-").FullName;
        try
        {
            await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, CancellationToken.None);
            await ServedSite.RunAsync("demo", "--no-pdf", "--quiet", "--out", folder);
            await using var site = await ServedSite.StartAsync(Path.Combine(folder, "data"), simulator.BaseAddress, heap);
            output.WriteLine($"{Environment.ProcessorCount} cores, {Readers} readers, {seconds} seconds each time; the first look at every page is left out of the waits");
            var paths = await site.PathsAsync();
            Print(output, "without a pause between pages", await LoadAsync(site, paths, TimeSpan.FromSeconds(seconds), TimeSpan.Zero));
            Print(output, "a page a second each", await LoadAsync(site, paths, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(1)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<LoadResult> LoadAsync(ServedSite site, IReadOnlyList<string> paths, TimeSpan time, TimeSpan pause)
    {
        using var end = new CancellationTokenSource(time);
        var memory = SampleAsync(site, end.Token);
        var refreshes = RefreshAsync(site, end.Token);
        var readers = Enumerable.Range(0, Readers).Select(number => SiteReader.ReadAsync(site.Address, paths, number, pause, end.Token)).ToList();
        var read = await Task.WhenAll(readers);
        return new LoadResult([.. read.SelectMany(one => one.Waits).Order()], [.. read.SelectMany(one => one.Faults)], time, await refreshes, await memory);
    }

    /// <summary>One refresh after the other, each of which reads everything anew.</summary>
    private static async Task<int> RefreshAsync(ServedSite site, CancellationToken end)
    {
        var done = 0;
        while (!end.IsCancellationRequested)
        {
            await site.RefreshAsync();
            done++;
            await Task.Delay(RefreshEvery, end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return done;
    }

    private static async Task<IReadOnlyList<long>> SampleAsync(ServedSite site, CancellationToken end)
    {
        var samples = new List<long> { site.Memory };
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(SampleEvery, end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            samples.Add(site.Memory);
        }

        return samples;
    }

    private static void Print(TextWriter output, string what, LoadResult result)
    {
        const double Mebibyte = 1024 * 1024;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {what}:
              {result.Waits.Count} pages, {result.Waits.Count / result.Time.TotalSeconds:F1} a second, {result.Refreshes} refreshes meanwhile, {result.Faults.Count} errors
              wait: half within {result.Within(0.5):F0} ms, 95% within {result.Within(0.95):F0} ms, 99% within {result.Within(0.99):F0} ms, longest {result.Within(1):F0} ms
              memory of the worker in MB, every {SampleEvery.TotalSeconds:F0} s: {string.Join(" ", result.Memory.Select(bytes => (bytes / Mebibyte).ToString("F0", CultureInfo.InvariantCulture)))}
            """));
        foreach (var fault in result.Faults.CountBy(fault => fault))
        {
            output.WriteLine($"  {fault.Value} times: {fault.Key}");
        }
    }
}

/// <summary>What a load did.</summary>
/// <param name="Waits">For each page, in milliseconds, in order.</param>
/// <param name="Faults">What went wrong, in words.</param>
/// <param name="Time">How long it lasted.</param>
/// <param name="Refreshes">That ran meanwhile.</param>
/// <param name="Memory">Bytes that the worker held, sample by sample.</param>
internal sealed record LoadResult(IReadOnlyList<double> Waits, IReadOnlyList<string> Faults, TimeSpan Time, int Refreshes, IReadOnlyList<long> Memory)
{
    /// <summary>The wait that a share of all pages did not exceed.</summary>
    public double Within(double share) => Waits.Count == 0 ? double.NaN : Waits[Math.Max(0, (int)Math.Ceiling(share * Waits.Count) - 1)];
}
