using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Logframe.Worker.Alarms;

/// <summary>Starts a program of the settings and gives it the alarms as JSON on its standard input. There is no shell in between.</summary>
internal sealed class CommandHook(CommandOptions options, TimeProvider clock) : IAlarmHook
{
    public string Name => "command";

    public async Task<string?> TellAsync(AlarmMessage message, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start() };
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            return $"{options.Program} cannot be started ({fault.Message}).";
        }

        using var inTime = new CancellationTokenSource(options.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(inTime.Token, cancellation);
        try
        {
            await GiveAsync(process, JsonSerializer.SerializeToUtf8Bytes(message, AlarmJson.Default.AlarmMessage), both.Token);
            await process.WaitForExitAsync(both.Token);
            return process.ExitCode == 0 ? null : $"{options.Program} ended with {process.ExitCode}.";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return $"{options.Program} ran longer than {options.Timeout.TotalSeconds:0} s and was ended.";
        }
    }

    private ProcessStartInfo Start() => new(options.Program, options.Arguments) { RedirectStandardInput = true, UseShellExecute = false };

    /// <summary>A program need not read what it is given.</summary>
    private static async Task GiveAsync(Process process, byte[] message, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(message, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }
}
