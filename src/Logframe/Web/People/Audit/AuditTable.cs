using Logframe.Reports;

namespace Logframe.Web.People.Audit;

/// <summary>Entries of the audit log as a table.</summary>
internal static class AuditTable
{
    public static TableOutput Of(IEnumerable<AuditEntry> entries) => new(
        [
            new Column("number", "No", IsNumber: true),
            new Column("at", "When (UTC)", NoWrap: true),
            new Column("who", "Who"),
            new Column("role", "Role", NoWrap: true),
            new Column("by", "Known by"),
            new Column("act", "Act"),
            new Column("subject", "Of what"),
            new Column("why", "Why"),
            new Column("outcome", "Outcome", NoWrap: true),
        ],
        [
            .. entries.Select(entry => new object?[]
            {
                entry.Number,
                entry.At,
                entry.Who,
                entry.Role?.ToString().ToLowerInvariant(),
                Word(entry.By),
                entry.Act,
                entry.Subject,
                entry.Why,
                Word(entry.Outcome),
            }),
        ]);

    private static string Word(Outcome outcome) => outcome == Outcome.NothingNew ? "nothing new" : outcome.ToString().ToLowerInvariant();

    private static string? Word(Identification? by) => by switch
    {
        Identification.LocalAccount => "local account",
        Identification.ReverseProxy => "reverse proxy",
        Identification.OpenIdConnect => "OpenID Connect",
        Identification.CommandLine => "command line",
        _ => null,
    };
}
