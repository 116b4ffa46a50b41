using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>What to tell people when the server of a store is in trouble.</summary>
internal sealed class ServerTrouble(ServerAddress address)
{
    private const string NothingKept = "If a run was being written, nothing of it was kept.";

    public StoreException Explain(NpgsqlException fault) => fault is PostgresException answer ? Explain(answer) : new StoreException(Silence(fault), inner: fault);

    private StoreException Explain(PostgresException fault) => new(
        fault.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"{address} does not let {address.User ?? "this user"} in: {fault.MessageText}. Check the user name and password in Store:ConnectionString, and the server's pg_hba.conf.",
            PostgresErrorCodes.InvalidCatalogName =>
                $"{address.Server} has no database {address.Database}. Create it with: createdb --encoding=UTF8 {address.Database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"{address.User ?? "The user"} lacks a right in {address}: {fault.MessageText}. docs/postgresql.md lists the rights that are needed.",
            PostgresErrorCodes.TooManyConnections =>
                $"{address} has no connection left. Close other programs or raise max_connections, then try again.",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                $"{address} can only be read: it is a standby or was made read-only. Name the primary server in Store:ConnectionString.",
            PostgresErrorCodes.DiskFull =>
                $"The disk of {address} is full. {NothingKept} Free some space on the server, then try again.",
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
                $"{address} is stopping or starting ({fault.MessageText}). {NothingKept} Wait until it runs, then try again.",
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
                $"{address} says that its files are damaged ({fault.MessageText}). Restore a backup.",
            _ => $"{address} cannot do what was asked (it says: {fault.MessageText}, {fault.SqlState}). {NothingKept}",
        },
        inner: fault);

    private string Silence(NpgsqlException fault) => Causes(fault).OfType<Exception>().FirstOrDefault(IsTelling) switch
    {
        AuthenticationException tls =>
            $"The server at {address.Server} could not show that it is the right one ({tls.Message}). Name the authority of its certificate with Store:CaFile, and the server by the name in its certificate.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            $"There is no host {address.Server}. Check Host in Store:ConnectionString and the name service of this machine.",
        SocketException socket when socket.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown => Lost,
        SocketException socket =>
            $"Nothing answers at {address.Server} ({socket.Message}). Check that PostgreSQL runs there, that Host and Port in Store:ConnectionString are right, and that no firewall is in the way.",
        TimeoutException =>
            $"{address} does not answer in time. {NothingKept} Check the server and the network, then try again.",
        _ when fault.Message.Contains("SSL", StringComparison.Ordinal) =>
            $"The server at {address.Server} does not offer TLS, without which the figures are not sent over a network. Switch ssl on in its postgresql.conf.",
        _ => Lost,
    };

    private string Lost => $"The connection to {address} was lost. {NothingKept} Check the server and the network, then try again.";

    private static bool IsTelling(Exception cause) => cause is AuthenticationException or SocketException or TimeoutException;

    private static IEnumerable<Exception> Causes(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException!)
        {
            yield return cause;
        }
    }
}
