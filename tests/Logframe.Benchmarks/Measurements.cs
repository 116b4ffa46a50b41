using System.Diagnostics;
using System.Globalization;

namespace Logframe.Benchmarks;

/// <summary>Times the steps of one scenario and prints a line for each.</summary>
/// <remarks>The time of the processor stands beside the time of the clock: on a machine with other work only the former can be compared.</remarks>
internal sealed class Measurements(TextWriter output, int? size)
{
    private const double Mebibyte = 1024 * 1024;

    /// <summary>How much to measure, where it was said.</summary>
    public int? Asked => size;

    /// <param name="step">What is done.</param>
    /// <param name="things">How many things it is done to, for the speed.</param>
    /// <param name="work">Does it once.</param>
    /// <returns>How long the processors were busy with it.</returns>
    public TimeSpan Time(string step, int things, Action work)
    {
        var busyBefore = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        work();
        var elapsed = Stopwatch.GetElapsedTime(started);
        var busy = Environment.CpuUsage.TotalTime - busyBefore;
        Print($"  {step,-32} {elapsed.TotalSeconds,7:F3} s ({busy.TotalSeconds,6:F3} busy) {things / elapsed.TotalSeconds,11:N0} /s   peak so far {PeakWorkingSet() / Mebibyte,4:F0} MB");
        return busy;
    }

    public void Size(string what, long bytes) => Print($"  {what,-32} {bytes / Mebibyte,7:F1} MB");

    public void Ratio(string what, TimeSpan ours, TimeSpan baseline) => Print($"  {what,-32} {ours / baseline,7:F2} times the baseline, busy time");

    public void Say(string what, string value) => Print($"  {what,-32} {value}");

    private static long PeakWorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
