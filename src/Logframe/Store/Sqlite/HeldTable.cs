using System.Globalization;
using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>The held cases, and what became of each.</summary>
internal static class HeldTable
{
    /// <summary>The case of the very same figures that still says what to do with them: held, or refused.</summary>
    public static long? Find(SqliteConnection connection, string digest)
    {
        using var row = new Statement(connection, "SELECT id FROM held_case WHERE digest = ? AND state IN ('Held', 'Refused')");
        return row.Bind(digest).Next() ? row.Integer(0) : null;
    }

    public static long Add(SqliteConnection connection, long run, string publisher, HeldOffer offer, string digest)
    {
        using var insert = new Statement(
            connection,
            """
            INSERT INTO held_case (run, publisher, indicator, reason, sentence, digest, state,
                                   submitted_by, submitted_on, file_name, file_hash, evidence)
            VALUES (?, ?, ?, ?, ?, ?, 'Held', ?, ?, ?, ?, ?)
            """);
        insert
            .Bind(run)
            .Bind(publisher)
            .Bind(offer.Indicator)
            .Bind(offer.Reason.ToString())
            .Bind(offer.Sentence)
            .Bind(digest)
            .Bind(offer.Submission?.By)
            .Bind(offer.Submission?.On.ToString("O", CultureInfo.InvariantCulture))
            .Bind(offer.Submission?.FileName)
            .Bind(offer.Submission?.FileHash)
            .Bind(offer.Submission?.Evidence)
            .Run();
        var id = raw.sqlite3_last_insert_rowid(connection.Handle);
        HeldFigureTable.Add(connection, id, offer.Figures);
        return id;
    }

    /// <summary>Says what became of a case.</summary>
    /// <param name="connection">In the transaction of the run.</param>
    /// <param name="id">The case.</param>
    /// <param name="state">Accepted, refused or lapsed.</param>
    /// <param name="run">The run that carries it out.</param>
    /// <param name="decision">Who decided and why; null where nobody had to.</param>
    public static void Close(SqliteConnection connection, long id, HeldState state, long run, (string By, string Reason)? decision)
    {
        using var update = new Statement(connection, "UPDATE held_case SET state = ?, closed_by_run = ?, decided_by = ?, decided_because = ? WHERE id = ?");
        update.Bind(state.ToString()).Bind(run).Bind(decision?.By).Bind(decision?.Reason).Bind(id).Run();
    }

    public static HeldCase? Find(SqliteConnection connection, long id, Dictionary<long, DateTimeOffset> finishes) =>
        Read(connection, "id = ?", statement => statement.Bind(id), finishes).Select(kept => kept.Case).SingleOrDefault();

    public static IReadOnlyList<HeldCase> All(SqliteConnection connection, HeldState? state, Dictionary<long, DateTimeOffset> finishes) =>
        [.. Read(connection, "state = coalesce(?, state)", statement => statement.Bind(state?.ToString()), finishes).Select(kept => kept.Case)];

    /// <summary>Every case with the digest that it was given when it was held.</summary>
    public static IReadOnlyList<(HeldCase Case, string Digest)> WithDigests(SqliteConnection connection) =>
        Read(connection, "true", statement => statement, []);

    private static List<(HeldCase Case, string Digest)> Read(
        SqliteConnection connection,
        string condition,
        Func<Statement, Statement> bind,
        Dictionary<long, DateTimeOffset> finishes)
    {
        using var row = new Statement(
            connection,
            $"""
            SELECT id, run, publisher, indicator, reason, sentence, state, closed_by_run, decided_by, decided_because,
                   submitted_by, submitted_on, file_name, file_hash, evidence, digest
            FROM held_case WHERE {condition} ORDER BY id
            """);
        bind(row);
        using var figures = new HeldFigureTable(connection);
        var cases = new List<(HeldCase, string)>();
        while (row.Next())
        {
            var (publisher, indicator) = (row.Text(2), row.Text(3));
            var offer = new HeldOffer(
                indicator,
                Enum.Parse<HoldReason>(row.Text(4)),
                row.Text(5),
                figures.Of(row.Integer(0), publisher, indicator),
                SubmissionAt(row));
            var kept = new HeldCase(row.Integer(0), row.Integer(1), publisher, offer, Enum.Parse<HeldState>(row.Text(6)), DecisionAt(row, finishes));
            cases.Add((kept, row.Text(15)));
        }

        return cases;
    }

    private static Decision? DecisionAt(Statement row, Dictionary<long, DateTimeOffset> finishes) =>
        row.TextOrNull(8) is { } by ? new Decision(by, row.Text(9), finishes.GetValueOrDefault(row.Integer(7)), row.Integer(7)) : null;

    private static Submission? SubmissionAt(Statement row) => row.TextOrNull(10) is { } by
        ? new Submission(by, DateOnly.ParseExact(row.Text(11), "O", CultureInfo.InvariantCulture), row.Text(12), row.Text(13), row.TextOrNull(14))
        : null;
}
