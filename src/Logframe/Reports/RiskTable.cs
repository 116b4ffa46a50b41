using Logframe.Core.Definition.Risks;

namespace Logframe.Reports;

/// <summary>A risk register as a table for people and for machines.</summary>
internal static class RiskTable
{
    private const string NotStated = "not stated";

    private static readonly IReadOnlyList<Column> Columns =
    [
        new("code", "", Width: 5), new("group", "Group", Width: 14), new("risk", "What may happen", Width: 28), new("rating", "Rating", Width: 8), new("owner", "Owner", Width: 16), new("mitigation", "What is done", Width: 22),
    ];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("code", "Code"), new("group", "Group"), new("risk", "Risk"), new("rating", "Rating"), new("owner", "Owner"), new("mitigation", "Mitigation"),
        new("last_reviewed", "Last reviewed"), new("state", "State"), new("outcomes", "Outcomes"), new("note", "Note"), new("provenance", "Provenance"),
    ];

    public static TableOutput Of(IEnumerable<RiskGroup> groups) => new(Columns, [.. Rows(groups).Select(row => (IReadOnlyList<object?>)
    [
        row.Risk.Code, row.Group.Name, (row.Risk.Name ?? NotStated) + (row.Risk.State == RiskState.Closed ? " (closed)" : ""),
        row.Risk.Rating is { } rating ? Word(rating) : NotStated, row.Risk.Owner ?? NotStated, row.Risk.Mitigation ?? NotStated,
    ])]);

    public static TableOutput Flat(RiskRegister register, IEnumerable<RiskGroup> groups) => new(FlatColumns, [.. Rows(groups).Select(row => (IReadOnlyList<object?>)
    [
        row.Risk.Code, row.Group.Name, row.Risk.Name, row.Risk.Rating is { } rating ? Word(rating) : null, row.Risk.Owner, row.Risk.Mitigation,
        row.Risk.LastReviewed, row.Risk.State == RiskState.Open ? "open" : "closed", string.Join("; ", row.Risk.Outcomes), row.Risk.Note, register.Provenance,
    ])]);

    /// <summary>How many there are in each group.</summary>
    public static string Count(IReadOnlyCollection<RiskGroup> groups) =>
        $"{Counted.Of(groups.Sum(group => group.Risks.Count), "risk")} in {Counted.Of(groups.Count, "group")}: {string.Join(", ", groups.Select(group => $"{group.Name} {group.Risks.Count}"))}.";

    private static IEnumerable<(RiskGroup Group, Risk Risk)> Rows(IEnumerable<RiskGroup> groups) => groups.SelectMany(group => group.Risks.Select(risk => (group, risk)));

    private static string Word(RiskRating rating) => rating switch
    {
        RiskRating.Green => "green",
        RiskRating.Amber => "amber",
        _ => "red",
    };
}
