using System.Globalization;
using System.Reflection;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The tables of a store on a server, made and brought up to date step by step.</summary>
/// <param name="address">The schema that holds them.</param>
/// <param name="right">Who may write.</param>
/// <param name="steps">From the first version on; <see cref="AllSteps"/> but in tests.</param>
internal sealed class ServerSchema(ServerAddress address, WritingRight right, IReadOnlyList<string> steps)
{
    private const string Relations = "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1";

    private const string Folder = "Logframe.Store.PostgreSql.Schema.";

    /// <summary>The commands of each step, the oldest first. A step that has shipped is never altered: another is added.</summary>
    public static IReadOnlyList<string> AllSteps { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Text),
    ];

    /// <summary>Whether there are tables to read; brings those of an older version up to date first.</summary>
    /// <exception cref="StoreException">A newer version wrote them, or they are another program's.</exception>
    public bool IsPresent(NpgsqlConnection connection)
    {
        switch (VersionOf(connection))
        {
            case null:
                return false;
            case { } version when version < steps.Count:
                MakeCurrent();
                return true;
            default:
                return true;
        }
    }

    /// <summary>Makes the tables where there are none, and alters those of an older version. Several processes may ask at once: one does it.</summary>
    public void MakeCurrent()
    {
        using var connection = new NpgsqlConnection(address.ConnectionString);
        connection.Open();
        if (VersionOf(connection) == steps.Count)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        right.TakeTables(connection);
        var version = VersionOf(connection) ?? Create(connection);
        if (version > 0 && version < steps.Count)
        {
            right.Take(connection, TimeSpan.Zero);
        }

        for (var next = version + 1; next <= steps.Count; next++)
        {
            connection.Execute(steps[next - 1]);
            connection.Execute("INSERT INTO version (number, made) VALUES ($1, now())", next);
        }

        transaction.Commit();
    }

    /// <summary>Null where there are no tables.</summary>
    private int? VersionOf(NpgsqlConnection connection)
    {
        // Asked of the catalogue itself: to_regclass may answer from before another session, for which we waited, made the table.
        if (connection.Ask($"{Relations} AND c.relname = 'version'", address.Schema) is null)
        {
            return null;
        }

        var version = Convert.ToInt32(connection.Ask("SELECT max(number) FROM version"), CultureInfo.InvariantCulture);
        return version <= steps.Count
            ? version
            : throw new StoreException($"{address} was written by a newer version of logframe (its format is {version}, this program knows {steps.Count}). Update this program.");
    }

    /// <summary>An empty schema with a table of versions; the version is 0.</summary>
    private int Create(NpgsqlConnection connection)
    {
        if (connection.Ask("SHOW server_encoding") is not "UTF8")
        {
            throw new StoreException($"The database {address.Database} at {address.Server} does not keep its texts as UTF-8. Create it with: createdb --encoding=UTF8 --template=template0 {address.Database}");
        }

        if (connection.Ask($"{Relations} LIMIT 1", address.Schema) is not null)
        {
            throw new StoreException($"The schema {address.Schema} in {address} holds tables of another program. Name another one with Store:Schema.", isOurInput: true);
        }

        if (connection.Ask("SELECT 1 FROM pg_namespace WHERE nspname = $1", address.Schema) is null)
        {
            connection.Execute($"CREATE SCHEMA {address.Schema}");
        }

        connection.Execute("CREATE TABLE version (number integer PRIMARY KEY, made timestamptz NOT NULL)");
        return 0;
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
