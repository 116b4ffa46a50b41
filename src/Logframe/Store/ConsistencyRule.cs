using System.Globalization;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What must hold between the rows of any store that keeps its tables in SQL.</summary>
/// <param name="Name">One word for a breach of it.</param>
/// <param name="Breaches">Counts the rows that break it, in words that every dialect knows.</param>
/// <param name="Sentence">What is wrong with so many rows.</param>
internal sealed record ConsistencyRule(string Name, string Breaches, string Sentence)
{
    public static IReadOnlyList<ConsistencyRule> All { get; } =
    [
        new(
            "run-missing",
            """
            SELECT count(*) FROM observation o
            WHERE NOT EXISTS (SELECT 1 FROM run r WHERE r.id = o.known_from)
               OR (o.known_to IS NOT NULL AND NOT EXISTS (SELECT 1 FROM run r WHERE r.id = o.known_to))
            """,
            "{0} figures name a run that the store does not remember."),
        new(
            "series-missing",
            "SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM series s WHERE s.id = o.series)",
            "{0} figures belong to no series."),
        new(
            "known-twice",
            """
            SELECT count(*) FROM (
                SELECT known_to, lead(known_from) OVER (PARTITION BY series, sort_key ORDER BY known_from) AS next_from FROM observation
            ) AS known
            WHERE next_from IS NOT NULL AND (known_to IS NULL OR known_to > next_from)
            """,
            "{0} figures stand beside another figure of the same series and period."),
        new(
            "natures-mixed",
            "SELECT count(*) FROM run r WHERE r.nature <> (SELECT f.nature FROM run f WHERE f.id = (SELECT min(id) FROM run))",
            "{0} runs are of another nature than the first: real and simulated figures are mixed."),
        new(
            "word-unknown",
            $"""
            SELECT count(*) FROM observation
            WHERE state NOT IN ({Words<ValueState>()}) OR trend NOT IN ({Words<PublishedTrend>()}) OR comparison NOT IN ({Words<PublishedComparison>()})
            """,
            "{0} figures carry a word that this program does not know."),
        new(
            "state-contradicted",
            "SELECT count(*) FROM observation WHERE (state = 'Published') <> (value IS NOT NULL)",
            "{0} figures have a value although they are not published, or none although they are."),
        new(
            "definition-missing",
            """
            SELECT count(*) FROM run r WHERE r.framework IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM definition d WHERE d.framework = r.framework AND d.hash = r.definition_hash)
            """,
            "{0} runs were made under a definition that the store does not keep."),
        new(
            "held-empty",
            "SELECT count(*) FROM held_case c WHERE NOT EXISTS (SELECT 1 FROM held_figure f WHERE f.held_case = c.id)",
            "{0} held cases are without figures."),
        new(
            "held-unclear",
            $"""
            SELECT count(*) FROM held_case WHERE state NOT IN ({Words<HeldState>()}) OR reason NOT IN ({Words<HoldReason>()})
               OR (state = 'Held') <> (closed_by_run IS NULL) OR (state IN ('Accepted', 'Refused')) <> (decided_by IS NOT NULL)
            """,
            "{0} held cases do not say clearly what became of them."),
        new(
            "acceptance-without-effect",
            """
            SELECT count(*) FROM held_case c JOIN held_figure f ON f.held_case = c.id AND f.side = 'Offered'
            WHERE c.state = 'Accepted' AND NOT EXISTS (
                SELECT 1 FROM series s JOIN observation o ON o.series = s.id
                WHERE s.publisher = c.publisher AND s.indicator = c.indicator AND s.area_code = f.area_code AND s.sex = f.sex AND s.age = f.age
                  AND s.category_type = f.category_type AND s.category = f.category AND s.period_months = f.period_months
                  AND o.sort_key = f.sort_key AND o.known_from = c.closed_by_run)
            """,
            "{0} figures of accepted cases were not written by the run that accepted them."),
    ];

    public StoreFinding? Judge(long breaches) =>
        breaches == 0 ? null : new StoreFinding(Name, string.Format(CultureInfo.InvariantCulture, Sentence, breaches));

    private static string Words<TWord>()
        where TWord : struct, Enum => string.Join(", ", Enum.GetNames<TWord>().Select(word => $"'{word}'"));
}
