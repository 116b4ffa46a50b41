using System.Diagnostics;
using System.Globalization;
using Logframe.Tests.Fuzzing;

namespace Logframe.Benchmarks;

/// <summary>Feeds every reader with damaged inputs for a time, and says how they ended.</summary>
/// <remarks>The tests do the same with fewer inputs. A new seed each day tries new inputs; the seed is printed, so that a finding can be had again.</remarks>
internal static class LongFuzz
{
    private const double Mebibyte = 1024 * 1024;

    public static int Run(TimeSpan time, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-fuzz-").FullName;
        var findings = Path.Combine(Environment.CurrentDirectory, "fuzz-findings");
        var seed = (int)(TimeProvider.System.GetUtcNow().Ticks / TimeSpan.TicksPerDay);
        var targets = FuzzTarget.All(Checkout(), folder);
        var failures = 0;
        try
        {
            output.WriteLine($"seed {seed}");
            foreach (var target in targets)
            {
                var run = new FuzzRun(target, seed);
                var started = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(started) < time / targets.Count)
                {
                    run.Next();
                }

                failures += run.Failures.Count;
                Print(output, target, run);
                Keep(findings, target, run);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return failures == 0 ? 0 : 1;
    }

    private static void Print(TextWriter output, FuzzTarget target, FuzzRun run)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {run.Inputs:N0} inputs, {run.Failures.Count} without a name, {run.MostAllocated / Mebibyte:N0} MB allocated at most for one"));
        foreach (var (ending, count) in run.Endings.OrderByDescending(pair => pair.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,9:N0}  {ending}"));
        }
    }

    private static void Keep(string folder, FuzzTarget target, FuzzRun run)
    {
        foreach (var failure in run.Failures.DistinctBy(failure => string.Join('\n', failure.What.Split('\n').Take(3))))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, $"{target.Name}-{failure.Number}.bin"), failure.Input);
            File.WriteAllText(Path.Combine(folder, $"{target.Name}-{failure.Number}.txt"), failure.What);
        }
    }

    private static string Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Logframe.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run this inside a checkout: its samples are what is damaged.");
    }
}
