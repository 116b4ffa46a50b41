using Logframe.Store.PostgreSql;
using Logframe.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Lite = Logframe.Store.Sqlite;
using Server = Logframe.Store.PostgreSql;

namespace Logframe.Store;

/// <summary>Copies a whole store from its file into an empty one on a server: runs, figures with all their vintages, held cases, definitions and stamps, under the same numbers.</summary>
/// <remarks>One transaction: the server holds all of it, shown to be equal, or nothing. The file is only read.</remarks>
internal static class StoreTransfer
{
    /// <exception cref="StoreException">There is no store, the one on the server is not empty, or the copy is not what was copied.</exception>
    public static StoreContents Run(string folder, StoreOptions target, DateTimeOffset now)
    {
        var file = StoreFile.In(folder);
        var server = new StoreServer(ServerAddress.From(target), TimeSpan.Zero, ServerSchema.AllSteps);
        return file.Guard(() => server.Guard(() =>
        {
            using var source = file.OpenForReading()
                ?? throw new StoreException($"There is no store {file} to transfer. Name its folder with --data.", isOurInput: true);
            using var snapshot = source.BeginTransaction(deferred: true);
            using var copy = server.OpenForWriting(WritingProcess.This($"transfer from {folder}", now), admitted => DemandEmpty(admitted, server));
            var codes = Texts(source, "SELECT DISTINCT indicator FROM series");
            Copy(source, copy, codes);
            DemandEqual(source, copy, codes);
            copy.Execute("COMMIT");
            return ContentsQuery.Of(source);
        }));
    }

    private static void Copy(SqliteConnection source, NpgsqlConnection copy, IReadOnlyList<string> codes)
    {
        foreach (var run in Lite.RunTable.Read(source).Reverse())
        {
            Server.RunTable.Add(copy, run);
        }

        foreach (var definition in Lite.DefinitionTable.All(source))
        {
            Server.DefinitionTable.Add(copy, definition);
        }

        foreach (var publisher in Texts(source, "SELECT DISTINCT publisher FROM source_stamp"))
        {
            foreach (var stamp in Lite.StampTable.Of(source, publisher))
            {
                Server.StampTable.Put(copy, publisher, stamp);
            }
        }

        CopyHeld(source, copy);
        foreach (var code in codes)
        {
            foreach (var publisher in Texts(source, "SELECT DISTINCT publisher FROM series WHERE indicator = ?", code))
            {
                CopyFigures(Lite.ObservationQuery.EverKept(source, [code]).Where(row => row.Observation.Series.Publisher == publisher), copy, IndicatorTable.Number(copy, publisher, code));
            }
        }
    }

    private static void CopyHeld(SqliteConnection source, NpgsqlConnection copy)
    {
        foreach (var (held, digest) in Lite.HeldTable.WithDigests(source))
        {
            if (Server.HeldTable.Add(copy, held.Run, held.Publisher, held.Offer, digest) != held.Id)
            {
                throw new StoreException($"The held case {held.Id} would get another number. Nothing was transferred.");
            }

            if (held.State != HeldState.Held)
            {
                using var closed = new Statement(source, "SELECT closed_by_run FROM held_case WHERE id = ?");
                closed.Bind(held.Id).Next();
                Server.HeldTable.Close(copy, held.Id, held.State, closed.Integer(0), held.Decision is { } decision ? (decision.By, decision.Reason) : null);
            }
        }
    }

    private static void CopyFigures(IEnumerable<StoredRow> rows, NpgsqlConnection copy, StoredIndicator indicator)
    {
        var series = new SeriesNumbers(copy, indicator);
        using (var stream = copy.BeginBinaryImport($"COPY observation (series, known_from, known_to, {ObservationColumns.Figure}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in rows)
            {
                stream.StartRow();
                stream.Write(series.Of(row.Observation.Series), NpgsqlDbType.Integer);
                stream.Write((int)row.KnownFrom, NpgsqlDbType.Integer);
                if (row.KnownTo is { } ended)
                {
                    stream.Write((int)ended, NpgsqlDbType.Integer);
                }
                else
                {
                    stream.WriteNull();
                }

                stream.WriteFigure(row.Observation);
            }

            stream.Complete();
        }

        series.Save();
    }

    private static void DemandEmpty(NpgsqlConnection connection, StoreServer server)
    {
        if (Server.RunTable.Nature(connection) is not null)
        {
            throw new StoreException($"{server} holds a store already, and a transfer needs an empty one. Name another schema with Store:Schema.", isOurInput: true);
        }
    }

    private static void DemandEqual(SqliteConnection source, NpgsqlConnection copy, IReadOnlyList<string> codes)
    {
        var findings = Server.StoreCheck.Find(copy);
        if (findings.Count > 0)
        {
            throw new StoreException($"Nothing was transferred, since what was copied is not sound. {string.Join(" ", findings.Select(finding => finding.Sentence))}");
        }

        if (HistoryDigest.Of(Lite.ObservationQuery.EverKept(source, codes)) != HistoryDigest.Of(Server.ObservationQuery.EverKept(copy, codes)))
        {
            throw new StoreException("Nothing was transferred, since the copy of the figures differs from what was copied. Look through the store with: logframe doctor");
        }
    }

    private static List<string> Texts(SqliteConnection source, string sql, string? value = null)
    {
        using var row = new Statement(source, sql);
        if (value is not null)
        {
            row.Bind(value);
        }

        var texts = new List<string>();
        while (row.Next())
        {
            texts.Add(row.Text(0));
        }

        return texts;
    }
}
