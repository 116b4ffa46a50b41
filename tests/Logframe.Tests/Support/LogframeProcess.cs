using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Logframe.Tests.Support;

/// <summary>The built program as a process of its own, ended with the test.</summary>
internal sealed class LogframeProcess : IDisposable
{
    private const int Terminate = 15;

    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Lock _lock = new();
    private readonly List<(string Words, TaskCompletionSource<string> Heard)> _waiting = [];

    private LogframeProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything it has said so far, results and errors.</summary>
    public string Said => string.Join('\n', _said);

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "logframe.dll");

    public static LogframeProcess Start(string workingDirectory, IEnumerable<(string Name, string Value)> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new LogframeProcess(start);
    }

    /// <summary>The first line with some words in it, said before or later.</summary>
    public Task<string> HearAsync(string words)
    {
        lock (_lock)
        {
            if (_said.FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) is { } said)
            {
                return Task.FromResult(said);
            }

            var heard = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((words, heard));
            return heard.Task.WaitAsync(Guard, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Asks it to stop as a service manager does.</summary>
    public void Stop() => Kill(_process.Id, Terminate).ShouldBe(0);

    /// <summary>Ends it without a word, as the loss of its machine would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>The number that the system knows it by.</summary>
    public int Id => _process.Id;

    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Guard, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lock)
        {
            _said.Enqueue(line);
            foreach (var (_, heard) in _waiting.Where(one => line.Contains(one.Words, StringComparison.Ordinal)))
            {
                heard.TrySetResult(line);
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
