using System.Diagnostics;

namespace Logframe.BrowserTests;

/// <summary>Looks into a PDF with tools that are not ours.</summary>
internal static class Poppler
{
    /// <summary>What a tool writes on standard output. Where it is not installed the test is skipped by name.</summary>
    /// <param name="tool">One of poppler-utils.</param>
    /// <param name="arguments">Its options and the file.</param>
    public static async Task<string> SayAsync(string tool, params IEnumerable<string> arguments)
    {
        Process? running = null;
        try
        {
            running = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{tool} (poppler-utils) is not installed.");
        }

        using (running)
        {
            return await running!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
    }
}
