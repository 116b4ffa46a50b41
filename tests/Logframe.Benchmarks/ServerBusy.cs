using System.Globalization;

namespace Logframe.Benchmarks;

/// <summary>How long the processors have been busy with a server and its sessions, ended ones included. Known on Linux only.</summary>
internal static class ServerBusy
{
    private const double TicksPerSecond = 100;

    /// <param name="server">Number of the server's first process.</param>
    /// <returns>Null where the system does not tell.</returns>
    public static TimeSpan? Of(int server)
    {
        if (!Directory.Exists("/proc/self"))
        {
            return null;
        }

        var ticks = Directory.EnumerateDirectories("/proc")
            .Select(Fields)
            .OfType<Times>()
            .Sum(times => times.Process == server ? times.Own + times.OfEnded : times.Parent == server ? times.Own : 0);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    private static Times? Fields(string folder)
    {
        try
        {
            // The name of the program, in brackets, may hold spaces: what is counted comes after it.
            var line = File.ReadAllText(Path.Combine(folder, "stat"));
            var after = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            long Field(int number) => long.Parse(after[number - 3], CultureInfo.InvariantCulture);
            return new Times(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), (int)Field(4), Field(14) + Field(15), Field(16) + Field(17));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    private sealed record Times(int Process, int Parent, long Own, long OfEnded);
}
