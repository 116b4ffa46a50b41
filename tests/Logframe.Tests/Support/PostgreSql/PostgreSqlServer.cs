using System.Security.Cryptography.X509Certificates;
using Logframe.Tests.Support.PostgreSql;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Logframe.Tests.Support.PostgreSql;

/// <summary>A real PostgreSQL for the tests: one per run, started by the first test that asks, thrown away at the end.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    public const string Password = "kept out of every message";

    /// <summary>The only name in the certificate of the server.</summary>
    public const string CertifiedHost = "localhost";

    /// <summary>Nothing here outlives the tests: no need to wait for a disk.</summary>
    private const string Settings = "-c ssl=on -c fsync=off -c max_connections=200";

    private readonly Lazy<PostgreSqlCluster> _cluster = new(Start);
    private int _databases;

    /// <summary>The certificate of the authority that the server's own is signed by.</summary>
    public string CaFile => CaFileIn(_cluster.Value.Folder);

    public int Port => _cluster.Value.Port;

    /// <summary>An empty database of its own, by the socket of the server.</summary>
    /// <remarks>Skips the test where PostgreSQL is not installed, unless <c>CI</c> is set: there it fails.</remarks>
    public string NewDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Execute(_cluster.Value.ConnectionTo("postgres"), $"CREATE DATABASE {name}");
        return _cluster.Value.ConnectionTo(name);
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
        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }
    }

    private static PostgreSqlCluster Start()
    {
        if (PostgreSqlPrograms.Find() is not { } programs)
        {
            const string Absent = "PostgreSQL is not installed here.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Absent);
            throw new InvalidOperationException(Absent + " Where CI=true these tests must run.");
        }

        var cluster = PostgreSqlCluster.Start(programs, Settings, Certify);
        Execute(cluster.ConnectionTo("postgres"), $"ALTER ROLE {PostgreSqlCluster.Role} PASSWORD '{Password}'");
        return cluster;
    }

    private static void Certify(string folder)
    {
        using var own = new TemporaryFolder();
        using var authority = TestAuthority.Create();
        using var certificate = TestAuthority.Certify(authority, CertifiedHost);
        OpenToAll(own.Path);
        PostgreSqlPrograms.CopySecretly(own.Write("server.crt", certificate.ExportCertificatePem()), Path.Combine(folder, "server.crt"));
        PostgreSqlPrograms.CopySecretly(own.Write("server.key", certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()), Path.Combine(folder, "server.key"));
        PostgreSqlPrograms.CopySecretly(own.Write("ca.crt", authority.ExportCertificatePem()), CaFileIn(folder));
    }

    private static string CaFileIn(string folder) => Path.Combine(folder, "ca.crt");

    /// <summary>The server runs under another account than these tests may.</summary>
    private static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }
}
