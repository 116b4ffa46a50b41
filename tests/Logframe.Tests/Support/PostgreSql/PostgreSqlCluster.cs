using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Logframe.Tests.Support.PostgreSql;

/// <summary>A PostgreSQL server of our own in a folder for temporary files, with its data; both are removed at the end.</summary>
/// <remarks>Its folder carries the number of this process, so that a later one can clear away what a killed one left behind.</remarks>
internal sealed class PostgreSqlCluster : IDisposable
{
    public const string Role = "logframe";

    private const string FolderPrefix = "logframe-postgres-";
    private const int Attempts = 3;

    private readonly PostgreSqlPrograms _programs;

    private PostgreSqlCluster(PostgreSqlPrograms programs, string folder, int port)
    {
        _programs = programs;
        Folder = folder;
        Port = port;
    }

    /// <summary>Holds the data and the socket, and is a host name to Npgsql.</summary>
    public string Folder { get; }

    public int Port { get; }

    /// <param name="programs">The PostgreSQL to start.</param>
    /// <param name="settings">For the server, as <c>-c name=value</c>.</param>
    /// <param name="prepare">Adds to the folder before the server starts.</param>
    public static PostgreSqlCluster Start(PostgreSqlPrograms programs, string settings, Action<string>? prepare = null)
    {
        RemoveLeftOvers(programs);
        var folder = Path.Combine(Path.GetTempPath(), $"{FolderPrefix}{Environment.ProcessId}-{Guid.NewGuid():N}"[..40]);
        programs.Run("initdb", "-D", folder, "-U", Role, "-E", "UTF8", "--locale=C", "--auth-local=trust", "--auth-host=scram-sha-256", "--no-sync");
        prepare?.Invoke(folder);
        return new PostgreSqlCluster(programs, folder, Listen(programs, folder, settings));
    }

    /// <summary>By the socket, which needs no password.</summary>
    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Folder,
        Port = Port,
        Username = Role,
        Database = database,
        IncludeErrorDetail = true,
    }.ConnectionString;

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Remove(_programs, Folder);
    }

    /// <summary>Between the choice of a free port and its use another program may take it: then another is chosen.</summary>
    private static int Listen(PostgreSqlPrograms programs, string folder, string settings)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            try
            {
                var all = $"-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {settings}";
                programs.Run("pg_ctl", "start", "-w", "-D", folder, "-l", Path.Combine(folder, "server.log"), "-o", all);
                return port;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                continue;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RemoveLeftOvers(PostgreSqlPrograms programs)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            var owner = Path.GetFileName(folder)[FolderPrefix.Length..].Split('-')[0];
            if (int.TryParse(owner, CultureInfo.InvariantCulture, out var id) && Process.GetProcesses().All(process => process.Id != id))
            {
                Remove(programs, folder);
            }
        }
    }

    private static void Remove(PostgreSqlPrograms programs, string folder)
    {
        if (File.Exists(Path.Combine(folder, "postmaster.pid")))
        {
            programs.Run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", folder);
        }

        Directory.Delete(folder, recursive: true);
    }
}
