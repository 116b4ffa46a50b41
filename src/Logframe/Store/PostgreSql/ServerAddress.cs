using System.Net;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>Which server, database and schema hold the store, and how the way there is protected.</summary>
/// <remarks>Prints as words without a secret in them.</remarks>
internal sealed class ServerAddress
{
    private ServerAddress(NpgsqlConnectionStringBuilder connection, string schema)
    {
        ConnectionString = connection.ConnectionString;
        User = connection.Username;
        Database = connection.Database ?? connection.Username ?? "";
        Schema = schema;
        Server = IsSocket(connection.Host!) ? connection.Host! : $"{connection.Host}:{connection.Port}";
    }

    /// <summary>Holds the password.</summary>
    public string ConnectionString { get; }

    public string Server { get; }

    public string Database { get; }

    public string? User { get; }

    public string Schema { get; }

    /// <exception cref="StoreException">The connection string is not understood, or would go over the network without a verified server.</exception>
    public static ServerAddress From(StoreOptions options)
    {
        var connection = Parse(options.ConnectionStringFile.Length > 0 ? ReadSecret(options.ConnectionStringFile) : options.ConnectionString);
        if (string.IsNullOrWhiteSpace(connection.Host))
        {
            throw Wrong("Store:ConnectionString names no host. Write Host=<name of the server> into it.");
        }

        connection.SslMode = Protection(connection);
        if (options.CaFile.Length > 0)
        {
            connection.RootCertificate = options.CaFile;
        }

        connection.SearchPath = options.Schema;
        connection.ApplicationName ??= "logframe";
        return new ServerAddress(connection, options.Schema);
    }

    public override string ToString() => $"PostgreSQL at {Server} (database {Database}, schema {Schema})";

    /// <summary>Over the network the server must show who it is. Nothing weaker is accepted, and nothing is weakened in silence.</summary>
    private static SslMode Protection(NpgsqlConnectionStringBuilder connection)
    {
        if (connection.Host!.Split(',').All(StaysHere))
        {
            return connection.SslMode;
        }

        if (!connection.ShouldSerialize("SSL Mode"))
        {
            return SslMode.VerifyFull;
        }

        return connection.SslMode is SslMode.VerifyFull or SslMode.VerifyCA
            ? connection.SslMode
            : throw Wrong(
                $"Store:ConnectionString asks for SSL Mode={connection.SslMode}, with which anyone on the way to {connection.Host} could read and alter the figures. "
                + "Leave SSL Mode out, which means VerifyFull, and name the authority of the server with Store:CaFile if the system does not know it.");
    }

    private static bool StaysHere(string host)
    {
        var name = host.Trim();
        return IsSocket(name) || name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }

    private static bool IsSocket(string host) => host.StartsWith('/') || host.StartsWith('@');

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The fault of the library may quote a part of the text, and with it a password.
            throw Wrong("Store:ConnectionString is not understood. Write it like Host=db.example.org;Database=logframe;Username=logframe;Password=… and put values with a semicolon in quotes.");
        }
    }

    private static string ReadSecret(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Wrong($"Store:ConnectionStringFile {path} cannot be read. Let this account read it.");
        }
    }

    private static StoreException Wrong(string message) => new(message, isOurInput: true);
}
