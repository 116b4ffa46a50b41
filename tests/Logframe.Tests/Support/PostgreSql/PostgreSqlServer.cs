using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Logframe.Tests.Support.PostgreSql;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Logframe.Tests.Support.PostgreSql;

/// <summary>A real PostgreSQL for the tests: one per run, started by the first test that asks, thrown away at the end.</summary>
/// <remarks>Its folder carries the number of this process, so that a later run can clear away what a killed one left behind.</remarks>
public sealed class PostgreSqlServer : IDisposable
{
    public const string Role = "logframe";
    public const string Password = "kept out of every message";

    /// <summary>The only name in the certificate of the server.</summary>
    public const string CertifiedHost = "localhost";

    private const string FolderPrefix = "logframe-postgres-";
    private const int Attempts = 3;

    private readonly Lazy<Running> _running = new(Start);
    private int _databases;

    /// <summary>The certificate of the authority that the server's own is signed by.</summary>
    public string CaFile => _running.Value.CaFile;

    public int Port => _running.Value.Port;

    /// <summary>Where the server's socket lies, which is also a host name to Npgsql.</summary>
    public string SocketFolder => _running.Value.Folder;

    /// <summary>An empty database of its own, by the socket of the server.</summary>
    /// <remarks>Skips the test where PostgreSQL is not installed, unless <c>CI</c> is set: there it fails.</remarks>
    public string NewDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Execute(ConnectionTo("postgres"), $"CREATE DATABASE {name}");
        return ConnectionTo(name);
    }

    /// <summary>Runs one command on its own connection.</summary>
    public static void Execute(string connectionString, string sql) => Ask(connectionString, sql);

    /// <summary>The one value that a question has for an answer, asked on its own connection.</summary>
    public static object? Ask(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        if (_running.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            Remove(_running.Value.Programs, _running.Value.Folder);
        }
    }

    private string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = SocketFolder,
        Port = Port,
        Username = Role,
        Database = database,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private static Running Start()
    {
        if (PostgreSqlPrograms.Find() is not { } programs)
        {
            const string Absent = "PostgreSQL is not installed here.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Absent);
            throw new InvalidOperationException(Absent + " Where CI=true these tests must run.");
        }

        RemoveLeftOvers(programs);
        var folder = Path.Combine(Path.GetTempPath(), $"{FolderPrefix}{Environment.ProcessId}-{Guid.NewGuid():N}"[..40]);
        programs.Run("initdb", "-D", folder, "-U", Role, "-E", "UTF8", "--locale=C", "--auth-local=trust", "--auth-host=scram-sha-256", "--no-sync");
        var caFile = Certify(folder);
        var running = new Running(programs, folder, Listen(programs, folder), caFile);
        Execute(
            new NpgsqlConnectionStringBuilder { Host = folder, Port = running.Port, Username = Role, Database = "postgres" }.ConnectionString,
            $"ALTER ROLE {Role} PASSWORD '{Password}'");
        return running;
    }

    /// <summary>Between the choice of a free port and its use another program may take it: then another is chosen.</summary>
    private static int Listen(PostgreSqlPrograms programs, string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            try
            {
                var settings = $"-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c ssl=on -c fsync=off -c max_connections=200";
                programs.Run("pg_ctl", "start", "-w", "-D", folder, "-l", Path.Combine(folder, "server.log"), "-o", settings);
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

    private static string Certify(string folder)
    {
        using var own = new TemporaryFolder();
        using var authority = TestAuthority.Create();
        using var certificate = TestAuthority.Certify(authority, CertifiedHost);
        OpenToAll(own.Path);
        PostgreSqlPrograms.CopySecretly(own.Write("server.crt", certificate.ExportCertificatePem()), Path.Combine(folder, "server.crt"));
        PostgreSqlPrograms.CopySecretly(own.Write("server.key", certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()), Path.Combine(folder, "server.key"));
        var caFile = Path.Combine(folder, "ca.crt");
        PostgreSqlPrograms.CopySecretly(own.Write("ca.crt", authority.ExportCertificatePem()), caFile);
        return caFile;
    }

    /// <summary>The server runs under another account than these tests may.</summary>
    private static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
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

    private sealed record Running(PostgreSqlPrograms Programs, string Folder, int Port, string CaFile);
}
