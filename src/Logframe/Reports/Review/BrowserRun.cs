using System.ComponentModel;
using System.Diagnostics;

namespace Logframe.Reports.Review;

/// <summary>One run of a browser without a window, ended when it takes too long.</summary>
/// <param name="Succeeded">It ended by itself and says that all went well.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Trouble">What it said of any trouble.</param>
internal sealed record BrowserRun(bool Succeeded, string Output, string Trouble)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<BrowserRun> OfAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
        try
        {
            process.Start();
        }
        catch (Win32Exception trouble)
        {
            return new BrowserRun(false, "", trouble.Message);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var trouble = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new BrowserRun(process.ExitCode == 0, await output, await trouble);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new BrowserRun(false, "", $"It had not ended after {Patience.TotalMinutes:0} minutes.");
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
