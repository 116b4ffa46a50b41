using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The right to write, of which there is one per store over all machines: a lock of the server that ends with the transaction, and so with its process.</summary>
internal sealed class WritingRight(ServerAddress address)
{
    /// <summary>"LOGF": tells our locks from those of other programs in the same database.</summary>
    private const int LockClass = 0x4C4F4746;

    /// <summary>The lock under which the tables are made.</summary>
    private const int SchemaLockClass = LockClass + 1;

    private readonly int _key = BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(address.Schema))) & int.MaxValue;

    /// <summary>Takes the right for the transaction of this connection.</summary>
    /// <param name="connection">In its transaction.</param>
    /// <param name="patience">How long to wait for a writer to end.</param>
    /// <exception cref="StoreException">Somebody else has it; the message says who.</exception>
    public void Take(NpgsqlConnection connection, TimeSpan patience)
    {
        var milliseconds = Math.Max(1, (long)patience.TotalMilliseconds);
        connection.Execute($"SET LOCAL lock_timeout = {milliseconds.ToString(CultureInfo.InvariantCulture)}");
        try
        {
            connection.Execute("SELECT pg_advisory_xact_lock($1, $2)", LockClass, _key);
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            using var asking = new NpgsqlConnection(address.ConnectionString);
            asking.Open();
            throw new StoreException($"{address} is being written by {Holder(asking)}. Wait until that has finished, then try again.", inner: refusal);
        }

        connection.Execute("SET LOCAL lock_timeout = 0");
    }

    /// <summary>Lets the tables be made or altered by one process at a time; others wait for the moment that it takes.</summary>
    public void TakeTables(NpgsqlConnection connection) => connection.Execute("SELECT pg_advisory_xact_lock($1, $2)", SchemaLockClass, _key);

    /// <summary>Tells everybody who has the right. Seen at once, unlike all that the transaction itself writes.</summary>
    public void Announce(NpgsqlConnection writing, WritingProcess writer)
    {
        using var telling = new NpgsqlConnection(address.ConnectionString);
        telling.Open();
        telling.Execute(
            """
            INSERT INTO writer (backend, process, machine, since, route) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (one) DO UPDATE SET backend = excluded.backend, process = excluded.process, machine = excluded.machine,
                                            since = excluded.since, route = excluded.route
            """,
            writing.Ask("SELECT pg_backend_pid()"),
            writer.Process,
            writer.Machine,
            Instant.Text(writer.Since),
            writer.Route);
    }

    /// <summary>Who has the right, in words. What was announced counts only for the session that holds the lock.</summary>
    private string Holder(NpgsqlConnection connection)
    {
        const string Question =
            """
            SELECT held.pid, activity.application_name, writer.process, writer.machine, writer.since, writer.route
            FROM pg_locks held
            LEFT JOIN writer ON writer.backend = held.pid
            LEFT JOIN pg_stat_activity activity ON activity.pid = held.pid
            WHERE held.locktype = 'advisory' AND held.granted AND held.classid = $1 AND held.objid = $2
              AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;
        return connection.Rows(Words, Question, (long)LockClass, (long)_key).FirstOrDefault() ?? "another process, which has just ended";
    }

    private static string Words(NpgsqlDataReader row) => row.IsDBNull(2)
        ? $"session {row.GetInt32(0)} of the server ({row.TextOrNull(1)})"
        : new WritingProcess(row.GetInt32(2), row.Text(3), Instant.Parse(row.Text(4)), row.Text(5)).Words;
}
