using System.ComponentModel;
using System.Diagnostics;

namespace Logframe.Tests.Support.PostgreSql;

/// <summary>The programs of a PostgreSQL that is installed on this machine.</summary>
/// <param name="folder">Where initdb and pg_ctl lie.</param>
internal sealed class PostgreSqlPrograms(string folder)
{
    /// <summary>The account of Debian's package: the server refuses to run as root.</summary>
    private const string Account = "postgres";

    /// <summary>Null where none is found; not looked for on Windows.</summary>
    public static PostgreSqlPrograms? Find() => OperatingSystem.IsWindows() ? null : Candidates()
        .Where(candidate => File.Exists(Path.Combine(candidate, "initdb")) && File.Exists(Path.Combine(candidate, "pg_ctl")))
        .Select(found => new PostgreSqlPrograms(found))
        .FirstOrDefault();

    /// <summary>Runs one program to its end, as an account that the server accepts.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public void Run(string program, params IEnumerable<string> arguments) => RunAny(Path.Combine(folder, program), arguments);

    /// <summary>Puts a copy of a file where only the server may read it.</summary>
    public static void CopySecretly(string from, string to) => RunAny("install", ["-m", "600", from, to]);

    private static void RunAny(string file, IEnumerable<string> arguments)
    {
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid", Account, "--regid", Account, "--init-groups", file, .. arguments])
            : new ProcessStartInfo(file, arguments);
        var said = Path.GetTempFileName();
        try
        {
            // A server that stays would keep a pipe open for ever: what is said goes to a file.
            var words = string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(word => $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'"));
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"{words} > '{said}' 2>&1 < /dev/null"]) { WorkingDirectory = Path.GetTempPath() })!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{file} ended with {process.ExitCode}: {File.ReadAllText(said)}");
            }
        }
        finally
        {
            File.Delete(said);
        }
    }

    private static IEnumerable<string> Candidates() =>
    [
        .. Configured(),
        .. Versions("/usr/lib/postgresql", "bin"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The newest first.</summary>
    private static IEnumerable<string> Versions(string root, string inside) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root).OrderByDescending(name => name.Length).ThenByDescending(name => name, StringComparer.Ordinal).Select(version => Path.Combine(version, inside))
        : [];

    private static IEnumerable<string> Configured()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pg_config", ["--bindir"]) { RedirectStandardOutput = true })!;
            return [process.StandardOutput.ReadToEnd().Trim()];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }
}
