using System.Globalization;
using Logframe.Core.Observations;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The held cases, and what became of each.</summary>
internal static class HeldTable
{
    /// <summary>The case of the very same figures that still says what to do with them: held, or refused.</summary>
    public static long? Find(NpgsqlConnection connection, string digest) =>
        connection.Ask("SELECT id FROM held_case WHERE digest = $1 AND state IN ('Held', 'Refused')", digest) is int id ? id : null;

    public static long Add(NpgsqlConnection connection, long run, string publisher, HeldOffer offer, string digest)
    {
        var id = (int)connection.Ask(
            """
            INSERT INTO held_case (id, run, publisher, indicator, reason, sentence, digest, state,
                                   submitted_by, submitted_on, file_name, file_hash, evidence)
            SELECT coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5, $6, 'Held', $7, $8, $9, $10, $11 FROM held_case RETURNING id
            """,
            run,
            publisher,
            offer.Indicator,
            offer.Reason.ToString(),
            offer.Sentence,
            digest,
            offer.Submission?.By,
            offer.Submission?.On.ToString("O", CultureInfo.InvariantCulture),
            offer.Submission?.FileName,
            offer.Submission?.FileHash,
            offer.Submission?.Evidence)!;
        HeldFigureTable.Add(connection, id, offer.Figures);
        return id;
    }

    /// <summary>Says what became of a case.</summary>
    /// <param name="connection">In the transaction of the run.</param>
    /// <param name="id">The case.</param>
    /// <param name="state">Accepted, refused or lapsed.</param>
    /// <param name="run">The run that carries it out.</param>
    /// <param name="decision">Who decided and why; null where nobody had to.</param>
    public static void Close(NpgsqlConnection connection, long id, HeldState state, long run, (string By, string Reason)? decision) => connection.Execute(
        "UPDATE held_case SET state = $1, closed_by_run = $2, decided_by = $3, decided_because = $4 WHERE id = $5",
        state.ToString(),
        run,
        decision?.By,
        decision?.Reason,
        id);

    public static HeldCase? Find(NpgsqlConnection connection, long id) => Read(connection, "id = $1", [], id).SingleOrDefault();

    public static IReadOnlyList<HeldCase> All(NpgsqlConnection connection, HeldState? state, Dictionary<long, DateTimeOffset> finishes) => state is null
        ? Read(connection, "true", finishes)
        : Read(connection, "state = $1", finishes, state.ToString());

    /// <summary>Every case with the digest that it was given when it was held.</summary>
    public static IEnumerable<(HeldCase Case, string Digest)> WithDigests(NpgsqlConnection connection) =>
        Read(connection, "true", []).Zip(connection.Rows(row => row.Text(0), "SELECT digest FROM held_case ORDER BY id").ToList());

    private static List<HeldCase> Read(NpgsqlConnection connection, string condition, Dictionary<long, DateTimeOffset> finishes, params object?[] values)
    {
        var figures = HeldFigureTable.Read(connection, condition, values);
        return
        [
            .. connection.Rows(
                row => new HeldCase(
                    row.GetInt32(0),
                    row.GetInt32(1),
                    row.Text(2),
                    new HeldOffer(row.Text(3), Enum.Parse<HoldReason>(row.Text(4)), row.Text(5), figures[row.GetInt32(0)], SubmissionAt(row)),
                    Enum.Parse<HeldState>(row.Text(6)),
                    DecisionAt(row, finishes)),
                $"""
                SELECT id, run, publisher, indicator, reason, sentence, state, closed_by_run, decided_by, decided_because,
                       submitted_by, submitted_on, file_name, file_hash, evidence
                FROM held_case WHERE {condition} ORDER BY id
                """,
                values),
        ];
    }

    private static Decision? DecisionAt(NpgsqlDataReader row, Dictionary<long, DateTimeOffset> finishes) =>
        row.TextOrNull(8) is { } by ? new Decision(by, row.Text(9), finishes.GetValueOrDefault(row.GetInt32(7)), row.GetInt32(7)) : null;

    private static Submission? SubmissionAt(NpgsqlDataReader row) => row.TextOrNull(10) is { } by
        ? new Submission(by, DateOnly.ParseExact(row.Text(11), "O", CultureInfo.InvariantCulture), row.Text(12), row.Text(13), row.TextOrNull(14))
        : null;
}
