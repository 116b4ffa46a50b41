using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Logframe.Tests.Support;

/// <summary>A document whose commands can be run, as a reader would type them.</summary>
internal sealed partial class Manual(string name)
{
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(5);

    /// <summary>All of it.</summary>
    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    /// <summary>What its blocks are marked with, each once.</summary>
    public IEnumerable<string> Kinds => Fences().Matches(Text).Select(fence => fence.Groups["kind"].Value).Distinct();

    /// <summary>The text of its blocks of one kind, in order.</summary>
    public IReadOnlyList<string> Blocks(string kind) =>
        [.. Fences().Matches(Text).Where(fence => fence.Groups["kind"].Value == kind).Select(fence => fence.Groups["text"].Value)];

    /// <summary>Lays the program into a folder, in which <see cref="RunAsync"/> then finds it.</summary>
    public static void Install(TemporaryFolder folder) =>
        folder.Write("bin/logframe", $"#!/bin/sh\nexec dotnet \"{LogframeProcess.Program}\" \"$@\"\n");

    /// <summary>Runs one block in a folder.</summary>
    public static async Task<(int Exit, string Said)> RunAsync(TemporaryFolder folder, string script, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", "set -euo pipefail; chmod +x bin/logframe; exec 2>&1\n" + script])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = folder.File("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(Guard);
        try
        {
            var said = await process.StandardOutput.ReadToEndAsync(guard.Token);
            await process.WaitForExitAsync(guard.Token);
            return (process.ExitCode, said);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    [GeneratedRegex(@"^```(?<kind>[^\n`]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
