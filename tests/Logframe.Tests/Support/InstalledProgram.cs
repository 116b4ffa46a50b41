using System.Diagnostics;

namespace Logframe.Tests.Support;

/// <summary>A program of others that may be installed on this machine, such as R or an office suite.</summary>
internal static class InstalledProgram
{
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(3);

    /// <summary>Where it lies; the test ends as skipped, naming it, where it does not.</summary>
    public static string FindOrSkip(string name, params IEnumerable<string> others)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var path = folders.Select(folder => Path.Combine(folder, name)).Concat(others).FirstOrDefault(File.Exists);
        Assert.SkipUnless(path is not null, $"{name} is not installed here.");
        return path!;
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it said, results and errors.</returns>
    public static async Task<string> RunAsync(string program, string workingDirectory, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(Guard);
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(guard.Token), process.StandardError.ReadToEndAsync(guard.Token));
            await process.WaitForExitAsync(guard.Token);
            process.ExitCode.ShouldBe(0, string.Concat(said));
            return string.Concat(said);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
