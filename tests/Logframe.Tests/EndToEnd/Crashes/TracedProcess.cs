using System.Diagnostics;
using Logframe.Cli;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>The program as a process of its own that tells its steps, to be killed in one of them.</summary>
internal sealed class TracedProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stack<string> _open = new();
    private readonly Task<string> _results;

    private TracedProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _results = _process.StandardOutput.ReadToEndAsync();
    }

    public static TracedProcess Start(string workingDirectory, IEnumerable<string> arguments) => new(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "logframe.dll"), .. arguments, "--trace"])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });

    /// <summary>Lets it end by itself, and tells how long each step of each kind took, in order.</summary>
    public ILookup<string, TimeSpan> Finish()
    {
        var took = new List<(string Kind, TimeSpan Duration)>();
        var begun = new Stack<long>();
        var errors = new List<string>();
        while (_process.StandardError.ReadLine() is { } line)
        {
            switch (Follow(line))
            {
                case Boundary.Begin:
                    begun.Push(Stopwatch.GetTimestamp());
                    break;
                case Boundary.End:
                    took.Add((KindOf(line), Stopwatch.GetElapsedTime(begun.Pop())));
                    break;
                default:
                    errors.Add(line);
                    break;
            }
        }

        _process.WaitForExit();
        _process.ExitCode.ShouldBe(ExitCode.Done, string.Join('\n', errors) + _results.Result);
        return took.ToLookup(step => step.Kind, step => step.Duration);
    }

    /// <summary>Kills it at a moment within a step.</summary>
    /// <param name="kind">Kind of step.</param>
    /// <param name="occurrence">Which step of that kind, from 0.</param>
    /// <param name="delay">How long after the step began.</param>
    /// <returns>The kind of step in which it died, which is another one if it was quicker than foreseen; null where it died in none.</returns>
    public string? KillIn(string kind, int occurrence, TimeSpan delay)
    {
        while (_process.StandardError.ReadLine() is { } line)
        {
            if (Follow(line) == Boundary.Begin && KindOf(line) == kind && occurrence-- == 0)
            {
                // The moment must be finer than any timer: the step may last a hundredth of a second.
                var begun = Stopwatch.GetTimestamp();
                SpinWait.SpinUntil(() => Stopwatch.GetElapsedTime(begun) >= delay);
                _process.Kill();
            }
        }

        _process.WaitForExit();
        return _open.TryPeek(out var last) ? last : null;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private Boundary Follow(string line)
    {
        if (line.StartsWith(StepTrace.Begins, StringComparison.Ordinal))
        {
            _open.Push(KindOf(line));
            return Boundary.Begin;
        }

        if (line.StartsWith(StepTrace.Ends, StringComparison.Ordinal))
        {
            _open.Pop().ShouldBe(KindOf(line));
            return Boundary.End;
        }

        return Boundary.None;
    }

    private static string KindOf(string line) => line.Split(' ')[1];

    private enum Boundary
    {
        None,
        Begin,
        End,
    }
}
