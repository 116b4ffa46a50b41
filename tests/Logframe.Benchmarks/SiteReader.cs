using System.Diagnostics;

namespace Logframe.Benchmarks;

/// <summary>Somebody who reads page after page, over a connection of their own and keeping none of them.</summary>
internal static class SiteReader
{
    /// <param name="address">Of the site.</param>
    /// <param name="paths">Its pages; the first, the overview, is read every third time.</param>
    /// <param name="number">Which reader: each has an order of its own, the same every time.</param>
    /// <param name="pause">Between two pages.</param>
    /// <param name="end">When to stop; the page in hand is read to its end.</param>
    public static async Task<(IReadOnlyList<double> Waits, IReadOnlyList<string> Faults)> ReadAsync(Uri address, IReadOnlyList<string> paths, int number, TimeSpan pause, CancellationToken end)
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address };
        var (chance, waits, faults) = (new Random(number), new List<double>(), new List<string>());
        while (!end.IsCancellationRequested)
        {
            var path = chance.Next(3) == 0 ? paths[0] : paths[chance.Next(paths.Count)];
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), CancellationToken.None);
                var page = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                waits.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode || !page.EndsWith("</html>", StringComparison.Ordinal))
                {
                    faults.Add($"{(int)answer.StatusCode} {path}");
                }
            }
            catch (HttpRequestException fault)
            {
                faults.Add(fault.Message);
            }

            await Task.Delay(pause, end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return (waits, faults);
    }
}
